import { behaves } from '../../decode/versions.js'
import type { ModelUse } from '../../api.js'
import type { TextPlace } from '../../finding.js'
import type { ModelConfig } from '../../generated/config.js'
import { buildClient } from '../client.js'
import type { Config, Named } from '../config.js'
import type { Reference, ReferenceFailure, Resolution } from './reference.js'

/** What is wrong with a model, at the place where it can be fixed. */
export interface ModelProblem extends TextPlace {
  readonly kind:
    | Exclude<ReferenceFailure, 'client' | 'unavailable'>
    | 'unknown-provider'
    | 'invalid-api-type'
    | 'no-provider' // an entry under `models` without `provider`
    | 'no-model' // an entry under `models` without `model`
    | 'list' // commas where docker-agent reads one model
  /** The offending text: the provider, the API type, else the whole reference. */
  readonly text: string
  /** The reference that the text is a part of. */
  readonly reference: string
  readonly use: ModelUse
  /** docker-agent refuses the file; otherwise only the use fails, or nothing uses the model. */
  readonly fatal: boolean
  /** The entry under `models` that has the problem or is used wrongly. */
  readonly entry?: Named<ModelConfig>
}

/** All problems of a file's models: one for each mistake, however many references lead to it. */
export function modelProblems(config: Config, { references, others }: Resolution): ModelProblem[] {
  const found = new Map<string, ModelProblem>()
  const all = [
    ...[...references, ...others].flatMap((reference) => problemOf(reference, config)),
    ...entriesWithoutModel(config),
    ...providersWithoutClient(config),
  ]
  for (const problem of all) {
    const kind = problem.kind === 'no-model' ? 'no-provider' : problem.kind
    const key = JSON.stringify([kind, problem.path, problem.within])
    const known = found.get(key)
    if (!known || (problem.fatal && !known.fatal)) found.set(key, problem)
  }
  return [...found.values()]
}

function problemOf(reference: Reference, config: Config): ModelProblem[] {
  const { failure, text, path, within, use, model: entry, stage, settings } = reference
  const fatal = stage === 'start'
  const common = { text, reference: text, path, within, use, fatal, entry }
  const isSingle =
    ['fallback', 'title', 'compaction', 'routing'].includes(use) || path.at(-2) === 'first_available'
  const isList = isSingle && !entry && text.includes(',')
  if (failure === undefined && isList) return [{ ...common, kind: 'list', fatal: false }]
  if (failure === undefined || failure === 'unavailable' || reference.chosen) return []
  if (failure === 'auto' && !fatal) return []
  if (failure === 'client') return isUsersMistake(reference, config) ? [] : [clientProblem(reference, config)]
  // A router whose own provider/model leads nowhere.
  if (entry && settings && failure === 'not-found')
    return [{ ...common, kind: settings.provider ? 'no-model' : 'no-provider', path: entry.path }]
  if (entry && settings) return [{ ...common, kind: failure, path: [...entry.path, 'model'] }]
  return [{ ...common, kind: failure }]
}

/** Whether a mistake in the user's own configuration prevents the client, so that no place in the file is wrong. */
function isUsersMistake({ settings, client }: Reference, config: Config): boolean {
  const isOfProvider = client?.failure?.where.startsWith('provider') === true
  return isOfProvider && !config.providers.has(settings?.provider ?? '')
}

/** Why no client can be built, at the key that holds the offending name, else at the provider of the inline reference. */
function clientProblem(
  { text, path, within, use, model: entry, stage, settings, client }: Reference,
  config: Config,
): ModelProblem {
  const { name = '', where = 'model', code } = client?.failure ?? {}
  const provider = config.providers.get(settings?.provider ?? '')
  const owner = where === 'provider' || where === 'provider-options' ? provider : entry
  const common = { text: name, reference: text, use, fatal: stage === 'start', entry }
  if (code === 'invalid-api-type') {
    const option = [...(owner?.path ?? path), 'provider_opts', 'api_type']
    return { ...common, kind: 'invalid-api-type', path: option }
  }
  if (name === '' && entry) return { ...common, text, kind: 'no-provider', path: entry.path }
  if (owner) {
    const key = where === 'model' ? providerKey(config) : 'provider'
    return { ...common, kind: 'unknown-provider', path: [...owner.path, key] }
  }
  const start = within?.start ?? 0
  return { ...common, kind: 'unknown-provider', path, within: { start, end: start + name.length } }
}

/** The key of a model that names its provider. */
export function providerKey({ version }: Config): 'provider' | 'type' {
  return behaves('models-name-a-provider', version) ? 'provider' : 'type'
}

/** docker-agent loads them and sends an empty ID. */
function entriesWithoutModel(config: Config): ModelProblem[] {
  return [...config.models.values()]
    .filter(({ value: { provider, model, first_available } }) => provider && !model && !first_available)
    .map((entry) => ({
      kind: 'no-model',
      text: entry.name,
      reference: entry.name,
      path: entry.path,
      use: 'model',
      fatal: false,
      entry,
    }))
}

/** User-defined providers that no client can be built for, whether a model uses them or not. */
function providersWithoutClient(config: Config): ModelProblem[] {
  return [...config.providers.values()].flatMap(({ name: text, path }) => {
    const settings = { provider: text }
    const client = buildClient(config, settings)
    return client.failure
      ? [clientProblem({ agent: '', use: 'model', stage: 'never', text, path, settings, client }, config)]
      : []
  })
}
