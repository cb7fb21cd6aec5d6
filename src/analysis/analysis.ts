import type { Environment, FileLookup, RequiredVariable, ValidateOptions } from '../api.js'
import type { Decoded } from '../decode/decode.js'
import type { Path } from '../diagnostic.js'
import { isSet } from './references/follow.js'
import { modelProblems, type ModelProblem } from './references/model-problems.js'
import type { Reference } from './references/reference.js'
import { resolveReferences } from './references/resolve.js'
import { readConfig, type Config } from './config.js'

/** Everything that rules read: the tolerant view of the file, its references followed to their ends, and the world around it. */
export interface Analysis {
  readonly config: Config
  /** The file is well-formed; otherwise parts of it may be missing. */
  readonly complete: boolean
  readonly references: readonly Reference[]
  /** Entries under `models` that some reference leads to. */
  readonly reached: ReadonlySet<string>
  /** What is wrong with models and references to them. */
  readonly problems: readonly ModelProblem[]
  /** Variables without which the start fails, once each. */
  readonly variables: readonly RequiredVariable[]
  /** `false`: nothing is said about the environment. */
  readonly env: Environment | false
  /** Phrases that say where variables were looked for. */
  readonly envSources: readonly string[]
  readonly files: FileLookup | undefined
}

/** Analyzes a decoded file; `broken`: parts of its text could not be read. */
export function analyze(
  { data, version, complete }: Decoded,
  broken: boolean,
  options: ValidateOptions,
): Analysis {
  const config = readConfig(data, version)
  const env = options.env ? ownVariables(options.env) : false
  const resolution = resolveReferences(config, env)
  const { references, reached } = resolution
  return {
    config,
    complete: complete && !broken,
    references,
    reached,
    problems: modelProblems(config, resolution),
    variables: requiredVariables(references, env),
    env,
    envSources: options.envSources ?? ['the process environment'],
    files: options.files,
  }
}

/** Without a prototype, so that a variable called like a member of every object does not count as set. */
function ownVariables(env: Environment): Environment {
  return Object.assign(Object.create(null) as Environment, env)
}

function requiredVariables(references: readonly Reference[], env: Environment | false): RequiredVariable[] {
  const found = new Map<
    string,
    RequiredVariable & { neededBy: { agent: string; use: Reference['use'] }[]; path: Path }
  >()
  for (const reference of references) {
    if (reference.stage !== 'start') continue
    for (const need of reference.client?.needs ?? []) {
      const known = found.get(need.name)
      const user = { agent: reference.agent, use: reference.use }
      if (!known)
        found.set(need.name, { ...need, set: isSet(need, env), neededBy: [user], path: reference.path })
      else if (!known.neededBy.some((other) => other.agent === user.agent && other.use === user.use))
        known.neededBy.push(user)
    }
  }
  return [...found.values()]
}
