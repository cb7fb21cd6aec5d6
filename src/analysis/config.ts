import { behaves } from '../decode/versions.js'
import type { Path } from '../diagnostic.js'
import type {
  AgentConfig,
  Config as ConfigFile,
  ModelConfig,
  ProviderConfig,
  Toolset,
} from '../generated/config.js'

/**
 * A type with everything optional, at every depth: what remains of a configuration after malformed parts are dropped.
 * An entry of a section can be null, which docker-agent reads as an empty block.
 */
export type Loose<T> = T extends (infer Item)[]
  ? (Loose<Item> | undefined)[]
  : T extends object
    ? string extends keyof T
      ? Readonly<Record<string, Loose<T[keyof T]> | NullBlock<T[keyof T]> | undefined>>
      : { readonly [Key in keyof T]?: Loose<T[Key]> }
    : T

/** Null for a block; never for lists, free maps, and scalars. */
type NullBlock<T> = [T] extends [object]
  ? T extends readonly unknown[]
    ? never
    : string extends keyof T
      ? never
      : null
  : never

/** An entry of a section, with its name and path. */
export interface Named<T> {
  readonly name: string
  readonly path: Path
  readonly value: Loose<T>
}

/** A toolset, wherever it is written. */
export interface ToolsetEntry {
  readonly path: Path
  readonly value: Loose<Toolset>
  readonly where: 'agent' | 'toolsets' | 'mcps'
  /** The agent, or the name under `toolsets` or `mcps`. */
  readonly owner: string
  readonly type: string
}

/** The tolerant view of a file that resolution and rules read. */
export interface Config {
  /** The config version that docker-agent reads the file as. */
  readonly version: number
  readonly data: Loose<ConfigFile>
  readonly agents: readonly Named<AgentConfig>[]
  readonly models: ReadonlyMap<string, Named<ModelConfig>>
  /** Those of the file alone; `findProvider` finds the user's too. */
  readonly providers: ReadonlyMap<string, Named<ProviderConfig>>
  /** Those of the user's own configuration; undefined where it was not read. Their path is empty. */
  readonly userProviders?: ReadonlyMap<string, Named<ProviderConfig>>
  readonly toolsets: readonly ToolsetEntry[]
  /** The URL of docker-agent's models gateway; undefined where there is none. */
  readonly modelsGateway?: string
}

/** Builds the view from decoded data, and from the providers of the user's own configuration. */
export function readConfig(
  decoded: Readonly<Record<string, unknown>>,
  version: number,
  userProviders?: Config['userProviders'],
): Config {
  const data = decoded as Loose<ConfigFile>
  const agents = named<AgentConfig>(data.agents, 'agents')
  const models = named<ModelConfig>(data.models, 'models').map((model) =>
    behaves('models-name-a-provider', version) ? model : upgraded(model),
  )
  return {
    version,
    data,
    agents,
    models: new Map(models.map((model) => [model.name, model])),
    providers: new Map(
      named<ProviderConfig>(data.providers, 'providers').map((provider) => [provider.name, provider]),
    ),
    userProviders,
    toolsets: collectToolsets(data, agents),
  }
}

/** The user-defined provider of a name: the one of the file wins over the one of the user's own configuration. */
export function findProvider(
  { providers, userProviders }: Config,
  name: string | undefined,
): Named<ProviderConfig> | undefined {
  return name === undefined ? undefined : (providers.get(name) ?? userProviders?.get(name))
}

function named<T>(section: object | undefined, key: string): Named<T>[] {
  return Object.entries(section ?? {}).map(([name, value]) => ({
    name,
    path: [key, name],
    value: (value ?? {}) as Loose<T>,
  }))
}

/** In config version 0, the key for the provider is `type`. */
function upgraded(model: Named<ModelConfig>): Named<ModelConfig> {
  const { type, ...rest } = model.value as Loose<ModelConfig> & { type?: string }
  return { ...model, value: { ...rest, provider: type } }
}

function collectToolsets(data: Loose<ConfigFile>, agents: readonly Named<AgentConfig>[]): ToolsetEntry[] {
  const own = agents.flatMap((agent) =>
    (agent.value.toolsets ?? []).flatMap((value, index) =>
      value
        ? [
            {
              path: [...agent.path, 'toolsets', index],
              value,
              where: 'agent' as const,
              owner: agent.name,
              type: value.type ?? '',
            },
          ]
        : [],
    ),
  )
  const shared = named<Toolset>(data.toolsets, 'toolsets').map((toolset) => ({
    path: toolset.path,
    value: toolset.value,
    where: 'toolsets' as const,
    owner: toolset.name,
    type: toolset.value.type ?? '',
  }))
  const servers = named<Toolset>(data.mcps, 'mcps')
    .filter(({ name }) => data.mcps?.[name] !== null)
    .map((toolset) => ({
      path: toolset.path,
      value: toolset.value,
      where: 'mcps' as const,
      owner: toolset.name,
      type: 'mcp',
    }))
  return [...own, ...shared, ...servers]
}

/** A free map, or undefined for any other value. */
export function asMap(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}
