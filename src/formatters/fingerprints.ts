import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { maskSecrets } from '../secrets/mask.js'
import type { FileReport } from './formatter.js'

/**
 * A name for each diagnostic of a file that stays the same while its line moves or is indented: a digest of the path, the rule,
 * the text of the line with secrets masked, and the number of the diagnostic among those that share all of these. Different for
 * all diagnostics of a run. 64 hexadecimal digits.
 */
export function fingerprintsOf({ path, source, result }: FileReport): string[] {
  const lines = maskSecrets(source, result).split(/\r\n|\n|\r/)
  const seen = new Map<string, number>()
  return result.diagnostics.map(({ ruleId, range }) => {
    const line = (lines[range.start.line - 1] ?? '').trim().replace(/\s+/g, ' ')
    const known = JSON.stringify([path, ruleId, line])
    const count = (seen.get(known) ?? 0) + 1
    seen.set(known, count)
    return bytesToHex(sha256(utf8ToBytes(`${known}${count}`)))
  })
}
