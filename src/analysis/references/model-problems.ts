import { behaves } from '../../decode/versions.js'
import type { ModelUse } from '../../api.js'
import type { ModelConfig } from '../../generated/config.js'
import type { Path } from '../../diagnostic.js'
import type { Span } from '../../diagnostic.js'
import { buildClient } from '../client.js'
import type { Config, Named } from '../config.js'
import type { Reference, ReferenceFailure, Resolution } from './reference.js'

/** What is wrong with a model, at the place where it can be put right. */
export interface ModelProblem {
  readonly kind:
    | Exclude<ReferenceFailure, 'client' | 'unavailable'>
    | 'unknown-provider'
    | 'invalid-api-type'
    | 'no-provider' // an entry under `models` without `provider`
    | 'no-model' // an entry under `models` without `model`
    | 'list' // commas where only one model is read
  /** The offending text: the provider, the API type, else the whole reference. */
  readonly text: string
  /** The reference that it is a part of. */
  readonly reference: string
  readonly path: Path
  readonly within?: Span
  readonly use: ModelUse
  /** docker-agent refuses the file; otherwise only the use fails, or nothing uses it. */
  readonly fatal: boolean
  /** The entry under `models` that is concerned. */
  readonly entry?: Named<ModelConfig>
}

/** Everything that is wrong with the models of a file, each mistake once, however often it is referred to. */
export function modelProblems(config: Config, { references, others }: Resolution): ModelProblem[] {
  const found = new Map<string, ModelProblem>()
  const all = [
    ...[...references, ...others].flatMap((reference) => problemOf(reference, config)),
    ...entriesWithoutModel(config),
    ...providersWithoutClient(config),
  ]
  for (const problem of all) {
    const key = JSON.stringify([
      problem.kind === 'no-model' ? 'no-provider' : problem.kind,
      problem.path,
      problem.within,
    ])
    const known = found.get(key)
    if (!known || (problem.fatal && !known.fatal)) found.set(key, problem)
  }
  return [...found.values()]
}

function problemOf(reference: Reference, config: Config): ModelProblem[] {
  const { failure, text, path, within, use, model: entry, stage, settings, client } = reference
  const common = {
    text,
    reference: text,
    path,
    use,
    fatal: stage === 'start',
    within,
    entry,
  }
  const isList = ['fallback', 'title', 'compaction'].includes(use) && !entry && text.includes(',')
  if (failure === undefined && isList) return [{ ...common, kind: 'list', fatal: false }]
  if (failure === undefined || failure === 'unavailable' || reference.chosen) return []
  if (failure === 'auto' && stage !== 'start') return []
  if (failure === 'client') return client?.failure ? [clientProblem(reference, config)] : []
  // A router whose own provider/model leads nowhere.
  if (entry && settings && failure === 'not-found')
    return [{ ...common, kind: settings.provider ? 'no-model' : 'no-provider', path: entry.path }]
  if (entry && settings) return [{ ...common, kind: failure, path: [...entry.path, 'model'] }]
  return [{ ...common, kind: failure }]
}

function clientProblem(
  { text, path, within, use, model: entry, stage, settings, client }: Reference,
  config: Config,
): ModelProblem {
  const { name = '', where = 'model', code } = client?.failure ?? {}
  const provider = config.providers.get(settings?.provider ?? '')
  const common = { text: name, reference: text, use, fatal: stage === 'start', entry }
  const owner = where === 'provider' || where === 'provider-options' ? provider : entry
  if (code === 'invalid-api-type')
    return {
      ...common,
      kind: 'invalid-api-type',
      path: [...(owner?.path ?? path), 'provider_opts', 'api_type'],
    }
  if (name === '' && entry) return { ...common, text, kind: 'no-provider', path: entry.path }
  if (owner)
    return {
      ...common,
      kind: 'unknown-provider',
      path: [
        ...owner.path,
        where === 'model' && !behaves('models-name-a-provider', config.version) ? 'type' : 'provider',
      ],
    }
  const start = within?.start ?? 0
  return { ...common, kind: 'unknown-provider', path, within: { start, end: start + name.length } }
}

/** They load, and an empty id is sent. */
function entriesWithoutModel(config: Config): ModelProblem[] {
  return [...config.models.values()].flatMap((entry) => {
    const { provider, model, first_available } = entry.value
    return provider && !model && !first_available
      ? [
          {
            kind: 'no-model',
            text: entry.name,
            reference: entry.name,
            path: entry.path,
            use: 'model',
            fatal: false,
            entry,
          },
        ]
      : []
  })
}

/** Nobody need use a user-defined provider for it to be wrong. */
function providersWithoutClient(config: Config): ModelProblem[] {
  return [...config.providers.values()].flatMap(({ name, path }) => {
    const settings = { provider: name }
    const client = buildClient(config, settings, false, false)
    return client.failure
      ? [
          clientProblem(
            { agent: '', use: 'model', text: name, path, stage: 'never', settings, client },
            config,
          ),
        ]
      : []
  })
}
