import type { Environment, FileLookup, RequiredVariable, ValidateOptions } from '../api.js'
import type { Decoded } from '../decode/decode.js'
import type { Path } from '../diagnostic.js'
import { modelProblems, type ModelProblem } from './references/model-problems.js'
import type { Reference } from './references/reference.js'
import { resolveReferences } from './references/resolve.js'
import { readConfig, type Config } from './config.js'
import { evaluatorNeeds } from './evaluators.js'
import { groupBy } from '../group-by.js'
import { isSet, type Need } from './needs.js'
import { readUserProviders } from './user-providers.js'

/** Everything that rules read: the tolerant view of the file, its resolved references, and its surroundings. */
export interface Analysis {
  readonly config: Config
  /** The file is well-formed; otherwise parts of it may be missing from the analysis. */
  readonly complete: boolean
  readonly references: readonly Reference[]
  /** Entries under `models` that some reference leads to. */
  readonly reached: ReadonlySet<string>
  /** What is wrong with models and with references to them. */
  readonly problems: readonly ModelProblem[]
  /** The variables without which docker-agent does not start, each once. */
  readonly variables: readonly RequiredVariable[]
  /** `false`: the environment is not checked. */
  readonly env: Environment | false
  /** Phrases that name the places where variables were looked up. */
  readonly envSources: readonly string[]
  readonly files: FileLookup | undefined
}

/**
 * Analyzes a decoded file.
 * @param broken parts of the file's text could not be parsed
 */
export function analyze(
  { data, version, complete }: Decoded,
  broken: boolean,
  options: ValidateOptions,
): Analysis {
  const { userProviders, modelsGateway } = options
  const config = {
    ...readConfig(data, version, userProviders && readUserProviders(userProviders)),
    modelsGateway: modelsGateway?.trim() || undefined,
  }
  const env = options.env ?? false
  const resolution = resolveReferences(config, env)
  const { references, reached } = resolution
  return {
    config,
    complete: complete && !broken,
    references,
    reached,
    problems: modelProblems(config, resolution),
    variables: requiredVariables([...startNeeds(references), ...evaluatorNeeds(config)], env),
    env,
    envSources: options.envSources ?? ['the process environment'],
    files: options.files,
  }
}

/** A use of a variable, by one agent or by several. */
interface NeedOfAgents {
  readonly need: Need
  readonly users: RequiredVariable['neededBy']
  readonly path: Path
}

function startNeeds(references: readonly Reference[]): NeedOfAgents[] {
  return references.flatMap(({ agent, use, path, stage, client }) =>
    stage === 'start' ? (client?.needs ?? []).map((need) => ({ need, users: [{ agent, use }], path })) : [],
  )
}

function requiredVariables(uses: readonly NeedOfAgents[], env: Environment | false): RequiredVariable[] {
  return [...groupBy(uses, ({ need }) => need.name).values()].flatMap((all) => {
    const certain = all.filter(({ need }) => need.uncertain !== true)
    const chosen = certain.length > 0 ? certain : all
    return chosen
      .slice(0, 1)
      .map(({ need, path }) => ({ ...need, set: isSet(need, env), neededBy: usersOf(chosen), path }))
  })
}

/** Each agent once for each of its uses. Evaluators that no hook uses share one list of all agents. */
function usersOf(all: readonly NeedOfAgents[]): RequiredVariable['neededBy'] {
  const lists = [...new Set(all.map(({ users }) => users))]
  const [first, ...others] = lists
  if (first && others.length === 0) return first
  return [...new Map(lists.flat().map((user) => [`${user.use} ${user.agent}`, user])).values()]
}
