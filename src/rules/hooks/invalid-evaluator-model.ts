import { EVALUATOR_SERVICES, evaluatorsOf, type Evaluator } from '../../analysis/evaluators.js'
import { definedHere, setHere, spelling, type Report } from '../../finding.js'
import { trimSpace } from '../../go/trim-space.js'
import { closest } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'An evaluator uses a model or a provider that evaluators cannot use.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, complete, report }) {
    for (const evaluator of evaluatorsOf(config)) {
      if (trimSpace(evaluator.value.model ?? '') === '') continue
      const found = evaluator.model
        ? checkNamedModel(evaluator)
        : evaluator.provider
          ? checkProvider(evaluator)
          : unknownModel(evaluator, [...config.models.keys()], complete)
      if (found) report(found)
    }
  },
})

function unknownModel(evaluator: Evaluator, names: readonly string[], complete: boolean): Report | undefined {
  const { model = '' } = evaluator.value
  const near = closest(model, names)
  if (!complete && near === undefined) return undefined
  return {
    path: [...evaluator.path, 'model'],
    at: 'value',
    message: `Unknown model "${excerpt(model)}" in the evaluator "${evaluator.name}".`,
    hint: near
      ? `Did you mean "${near}"?`
      : 'Write provider/model, name an entry of "models", or set "provider".',
    fix: spelling({ path: [...evaluator.path, 'model'] }, model, names),
    related: near === undefined ? undefined : [definedHere(near, ['models', near])],
    definedAt: [['models', model]],
  }
}

/** Keys of a model that an evaluator can use: where to connect, and what is only described. */
const USABLE = [
  'provider',
  'model',
  'description',
  'base_url',
  'token_key',
  'bypass_models_gateway',
  'cost',
  'capabilities',
  'output_capabilities',
]

function checkNamedModel(evaluator: Evaluator): Report | undefined {
  const { model, name, path } = evaluator
  if (!model) return undefined
  const place = { path: [...path, 'model'], at: 'value' as const }
  const settings = Object.entries<unknown>(model.value).flatMap(([key, value]) =>
    USABLE.includes(key) || value === undefined || value === '' ? [] : [key],
  )
  if (settings.length > 0)
    return {
      ...place,
      message: `The evaluator "${name}" cannot use the model "${model.name}", which sets ${oneOf(settings, 'and')}.`,
      hint: 'Write provider/model, or name a model that sets only its connection.',
      related: settings.map((key) => setHere(key, [...model.path, key])),
    }
  const lacking = (['provider', 'model'] as const).filter((key) => trimSpace(model.value[key] ?? '') === '')
  if (lacking.length > 0)
    return {
      ...place,
      message: `The evaluator "${name}" cannot use the model "${model.name}", which has no ${oneOf(lacking)}.`,
      hint: 'Name a model with one provider and one model ID.',
      related: [definedHere(model.name, model.path)],
    }
  return checkProvider(evaluator)
}

function checkProvider({ name, provider, custom, service = '' }: Evaluator): Report | undefined {
  if (!provider || trimSpace(provider.text) === '') return undefined
  const place = { path: provider.path, at: 'value' as const }
  const key = custom ? refusedKey(service, custom.value) : undefined
  if (custom && key)
    return {
      ...place,
      message: `The evaluator "${name}" cannot use the provider "${custom.name}", which sets "${key}".`,
      hint: 'Use a provider without it.',
      related: [setHere(key, [...custom.path, key])],
    }
  if (EVALUATOR_SERVICES.includes(service)) return undefined
  return {
    ...place,
    message: custom
      ? `The evaluator "${name}" cannot use the provider "${custom.name}", which is based on "${excerpt(service)}".`
      : `Evaluators cannot use the provider "${excerpt(provider.text)}".`,
    hint: `Use ${oneOf(EVALUATOR_SERVICES)}, or an entry of "providers" that is based on one of them.`,
    related: custom ? [definedHere(custom.name, custom.path)] : undefined,
    definedAt: [['providers', provider.text]],
  }
}

/** The API types that only concern chat may be set on a provider that is also used by agents. */
function refusedKey(
  service: string,
  { auth, api_type }: NonNullable<Evaluator['custom']>['value'],
): string | undefined {
  if (auth) return 'auth'
  return api_type && service !== 'openai' ? 'api_type' : undefined
}
