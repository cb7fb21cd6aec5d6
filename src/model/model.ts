import type { Environment, FileLookup, RequiredVariable, ValidateOptions } from '../api.js'
import type { Path } from '../diagnostic.js'
import { isSet, resolveReferences, type Reference } from './references.js'
import { readConfig, type Config } from './config.js'

/** Everything that rules read: the tolerant view of the file, its references followed to their ends, and the world around it. */
export interface Model {
  readonly config: Config
  /** The file is well-formed; otherwise parts of the model may be missing. */
  readonly complete: boolean
  readonly references: readonly Reference[]
  /** Entries under `models` that some reference leads to. */
  readonly reached: ReadonlySet<string>
  /** Variables without which the start fails, once each. */
  readonly variables: readonly RequiredVariable[]
  /** `false`: nothing is said about the environment. */
  readonly env: Environment | false
  /** Phrases that say where variables were looked for. */
  readonly envSources: readonly string[]
  readonly files: FileLookup | undefined
}

/** Builds the model of a decoded file. */
export function buildModel(data: Readonly<Record<string, unknown>>, version: number, complete: boolean, options: ValidateOptions): Model {
  const config = readConfig(data, version)
  const env = options.env ?? false
  const { references, reached } = resolveReferences(config, env)
  return {
    config,
    complete,
    references,
    reached,
    variables: requiredVariables(references, env),
    env,
    envSources: options.envSources ?? ['the process environment'],
    files: options.files,
  }
}

function requiredVariables(references: readonly Reference[], env: Environment | false): RequiredVariable[] {
  const found = new Map<string, RequiredVariable & { neededBy: { agent: string; use: Reference['use'] }[]; path: Path }>()
  for (const reference of references) {
    if (reference.stage !== 'start') continue
    for (const need of reference.client?.needs ?? []) {
      const known = found.get(need.name)
      const user = { agent: reference.agent, use: reference.use }
      if (!known) found.set(need.name, { ...need, set: isSet(need, env), neededBy: [user], path: reference.path })
      else if (!known.neededBy.some((other) => other.agent === user.agent && other.use === user.use)) known.neededBy.push(user)
    }
  }
  return [...found.values()]
}
