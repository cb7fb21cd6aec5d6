import type { Environment, FileLookup, RequiredVariable, ValidateOptions } from '../api.js'
import type { Path } from '../diagnostic.js'
import { isSet } from './references/follow.js'
import { modelProblems, type ModelProblem } from './references/model-problems.js'
import { resolveReferences, type Reference } from './references/resolve.js'
import { readConfig, type Config } from './config.js'

/** Everything that rules read: the tolerant view of the file, its references followed to their ends, and the world around it. */
export interface Model {
  readonly config: Config
  /** The file is well-formed; otherwise parts of the model may be missing. */
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

/** Builds the model of a decoded file. */
export function buildModel(
  data: Readonly<Record<string, unknown>>,
  version: number,
  complete: boolean,
  options: ValidateOptions,
): Model {
  const config = readConfig(data, version)
  const env = options.env ? ownVariables(options.env) : false
  const resolution = resolveReferences(config, env)
  const { references, reached } = resolution
  return {
    config,
    complete,
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
