import { join } from 'node:path'
import type { Environment } from '../api.js'
import { parseYaml } from '../document/parse.js'
import { toData } from '../document/to-data.js'
import { readIfThere } from '../files/read-bounded.js'
import { withoutSecrets } from '../secrets/mask.js'
import { homeFolder } from './home-folder.js'

/** What the user's own configuration of docker-agent says to agent-lint. */
export interface UserConfig {
  /** The value of `providers`; empty where there is none, undefined where the file is broken. */
  readonly providers?: Readonly<Record<string, unknown>>
  /** The value of `models_gateway`. */
  readonly modelsGateway?: string
  /** Why docker-agent cannot read the file, as a sentence that names it. */
  readonly fault?: string
}

const USER_CONFIG = '.config/cagent/config.yaml'

/** Reads `~/.config/cagent/config.yaml`. A file that does not exist, or cannot be read, defines nothing. */
export function readUserConfig(env: Environment): UserConfig {
  const home = homeFolder(env)
  const text = home === undefined ? undefined : readIfThere(join(home, USER_CONFIG))
  if (text === undefined) return { providers: {} }
  const { root, userConfig = root, findings, lines } = parseYaml(text)
  const mistake = findings.find(({ ruleId }) => ruleId === 'syntax')
  if (mistake) {
    const { line } = lines.position(mistake.start)
    return {
      fault: `~/${USER_CONFIG} is not valid YAML (line ${line}: ${withoutSecrets(mistake.message).replace(/\.$/, '')}); docker-agent does not start until it is.`,
    }
  }
  const { providers, models_gateway } = mappingOf(userConfig && toData(userConfig))
  const modelsGateway = typeof models_gateway === 'string' ? models_gateway : undefined
  return { providers: mappingOf(providers), modelsGateway }
}

function mappingOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}
