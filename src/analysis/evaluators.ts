import { provider as knownProvider } from '../catalog/providers.js'
import type { Path } from '../diagnostic.js'
import type { AgentConfig, EvaluatorConfig, ModelConfig, ProviderConfig } from '../generated/config.js'
import { placeholders } from '../go/expand.js'
import { trimSpace } from '../go/trim-space.js'
import type { Config, Loose, Named } from './config.js'
import { groupBy } from '../group-by.js'
import { hooksOf } from './hooks/events.js'
import type { Need } from './needs.js'
import type { Route } from './models-gateway.js'
import { perFile } from './per-file.js'
import { splitInline } from './references/forms.js'

/** The services that evaluators can call. */
export const EVALUATOR_SERVICES: readonly string[] = ['openai', 'typesafe']

/** A string that decides a connection, where it is written. */
export interface Setting {
  readonly path: Path
  readonly text: string
}

/** An entry under `evaluators`, followed to the service that it calls. */
export interface Evaluator {
  readonly name: string
  readonly path: Path
  readonly value: Loose<EvaluatorConfig>
  /** The entry under `models` that `model` names, if `provider` is not set. */
  readonly model?: Named<ModelConfig>
  /** The provider that is named, built-in or user-defined; undefined if `model` refers to nothing. */
  readonly provider?: Setting
  /** The user-defined provider of that name. */
  readonly custom?: Named<ProviderConfig>
  /** The service behind the provider; docker-agent refuses all but `EVALUATOR_SERVICES`. */
  readonly service?: string
  /** What docker-agent expands and connects with. */
  readonly settings: {
    readonly model?: Setting
    readonly base_url?: Setting
    readonly endpoint?: Setting
    readonly token_key?: Setting
  }
}

/** Every evaluator of a file. Its own settings come before those of its model, and these before those of the provider. */
export const evaluatorsOf = perFile((config): readonly Evaluator[] =>
  Object.entries(config.data.evaluators ?? {}).map(([name, entry]) => {
    const own = { name, path: ['evaluators', name], value: entry ?? {} }
    const model = own.value.provider ? undefined : config.models.get(own.value.model ?? '')
    const provider = providerOf(own, model)
    const custom = config.providers.get(provider?.text ?? '')
    const first = (key: 'base_url' | 'token_key'): Setting | undefined =>
      setting(own, key) ?? setting(model, key) ?? setting(custom, key)
    return {
      ...own,
      model,
      provider,
      custom,
      service: custom ? custom.value.provider || 'openai' : provider?.text,
      settings: {
        model: setting(model, 'model') ?? setting(own, 'model'),
        base_url: first('base_url'),
        endpoint: setting(own, 'endpoint'),
        token_key: first('token_key'),
      },
    }
  }),
)

function setting(
  entry: { readonly path: Path; readonly value: object } | undefined,
  key: string,
): Setting | undefined {
  const text = (entry?.value as Readonly<Record<string, unknown>> | undefined)?.[key]
  return entry && typeof text === 'string' && text !== '' ? { path: [...entry.path, key], text } : undefined
}

function providerOf(
  own: Pick<Evaluator, 'path' | 'value'>,
  model: Named<ModelConfig> | undefined,
): Setting | undefined {
  if (model) return setting(model, 'provider')
  const written = setting(own, 'provider')
  if (written) return written
  const inline = splitInline(own.value.model ?? '')
  return inline && trimSpace(inline.provider) !== '' && trimSpace(inline.model) !== ''
    ? { path: [...own.path, 'model'], text: inline.provider }
    : undefined
}

/** A variable without which some agents do not start. */
export interface EvaluatorNeed {
  readonly need: Need
  readonly users: readonly NeedingAgent[]
  readonly path: Path
}

/** An agent that needs a variable for an evaluator. */
interface NeedingAgent {
  readonly agent: string
  readonly use: 'hook'
}

/**
 * The variables that evaluators need: those that are expanded, for every evaluator, and the token of each one that a hook
 * uses. docker-agent builds all evaluators at the start, so one that no agent uses stops every agent.
 */
export function evaluatorNeeds(config: Config): EvaluatorNeed[] {
  const hooks = groupBy(
    hooksOf(config).filter(({ value }) => value.type === 'evaluator'),
    ({ value }) => value.evaluator,
  )
  const everyAgent = config.agents.map(needing)
  return evaluatorsOf(config).flatMap((evaluator) => {
    const { name, service, settings } = evaluator
    const route = routeOf(evaluator, config)
    const uncertain = route === 'direct' ? undefined : true
    const own = hooks.get(name) ?? []
    const users = own.length > 0 ? [...new Set(own.map(({ agent }) => agent))].map(needing) : everyAgent
    const expanded = [settings.model, settings.base_url, settings.endpoint].flatMap((written) =>
      placeholders(written?.text).map((variable) => ({
        need: { name: variable.name, uncertain },
        users,
        path: written?.path ?? [],
      })),
    )
    const token = settings.token_key?.text ?? tokenOf(service)
    const tokens =
      token && route !== 'gateway'
        ? own.map(({ agent, path }) => ({
            need: { name: token, uncertain },
            users: [needing(agent)],
            path: [...path, 'evaluator'],
          }))
        : []
    return [...expanded, ...tokens]
  })
}

/** Like that of a model; `endpoint` is direct too. */
function routeOf({ settings, value, model }: Evaluator, { modelsGateway }: Config): Route {
  const bypasses = value.bypass_models_gateway ?? model?.value.bypass_models_gateway
  if (!modelsGateway || settings.endpoint || bypasses) return 'direct'
  if (!settings.base_url) return 'gateway'
  return settings.base_url.path[0] === 'providers' ? 'unknown' : 'direct'
}

function needing({ name }: Named<AgentConfig>): NeedingAgent {
  return { agent: name, use: 'hook' }
}

function tokenOf(service: string | undefined): string | undefined {
  return service !== undefined && EVALUATOR_SERVICES.includes(service)
    ? knownProvider(service)?.tokenKey
    : undefined
}
