import { parseYaml } from '../document/parse.js'
import { decode, type Decoded } from './decode.js'

/**
 * Decodes data that is not part of a linted file, by the rules of the newest config version. Paths of its findings lead into the
 * data.
 * @param data plain data, as JSON can write it
 */
export function decodeData(data: Readonly<Record<string, unknown>>): Decoded {
  return decode(parseYaml(JSON.stringify(data)).root)
}
