import { evaluatorsOf, type Evaluator, type Setting } from '../../analysis/evaluators.js'
import { missingKey, remove, type Report } from '../../finding.js'
import { strings } from '../../generated/structure.js'
import { trimSpace } from '../../go/trim-space.js'
import { parseGoUrl } from '../../go/url.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'An evaluator is incomplete, or has a value that docker-agent rejects.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const evaluator of evaluatorsOf(config)) {
      const { base_url, endpoint } = evaluator.settings
      const reports = [
        ...checkName(evaluator),
        ...checkTexts(evaluator),
        ...checkOutcomes(evaluator),
        ...[base_url, endpoint].flatMap(checkUrl),
        ...checkPrices(evaluator),
      ]
      for (const found of reports) report(found)
    }
  },
})

function checkName({ name, path }: Evaluator): Report[] {
  if (trimSpace(name) !== '') return []
  return [{ path, at: 'key', message: 'The name of an evaluator is empty.', hint: 'Write a name.' }]
}

const NEEDED = {
  type: `Add "type": ${oneOf(strings['EvaluatorConfig.type'].allowed)}.`,
  instructions: 'Add the question to judge.',
  model: 'Add the model: a name under "models", or provider/model.',
} as const

/** A type that does not exist is reported by invalid-value. */
function checkTexts({ path, value }: Evaluator): Report[] {
  const missing = (['model', 'type', 'instructions'] as const).flatMap((key): Report[] => {
    const text: string | undefined = value[key]
    if (trimSpace(text ?? '') !== '' || (key === 'type' && text)) return []
    const message = text ? `"${key}" of an evaluator is empty.` : `An evaluator needs "${key}".`
    return text === undefined
      ? [missingKey(path, key, message, NEEDED[key])]
      : [{ path: [...path, key], at: 'value', message, hint: NEEDED[key] }]
  })
  const { provider } = value
  if (!provider || trimSpace(provider) !== '') return missing
  const message = '"provider" of an evaluator is empty.'
  return [
    ...missing,
    { path: [...path, 'provider'], at: 'value', message, hint: 'Name it, or remove the key.' },
  ]
}

/** How many outcomes each type defines, and under which key. */
const OUTCOMES = {
  choices: { owner: 'choice', min: 2, max: 255 },
  levels: { owner: 'score', min: 2, max: 10 },
} as const

function checkOutcomes({ path, value }: Evaluator): Report[] {
  const { type } = value
  if (!type || !(strings['EvaluatorConfig.type'].allowed as readonly string[]).includes(type)) return []
  return (['choices', 'levels'] as const).flatMap((key): Report[] => {
    const { owner, min, max } = OUTCOMES[key]
    const names = key === 'levels' ? (value.levels ?? []) : Object.keys(value.choices ?? {})
    const place = { path: [...path, key], at: 'key' as const }
    if (type !== owner)
      return names.length === 0
        ? []
        : [
            {
              ...place,
              message: `"${key}" cannot be used with an evaluator of type "${type}".`,
              hint: `Remove it, or write type: ${owner}.`,
              fix: remove(place.path, key),
            },
          ]
    if (names.length >= min && names.length <= max) return checkEmpty(key, names, place.path)
    const message = `An evaluator of type "${type}" needs ${min} to ${max} ${key}, but has ${names.length}.`
    const hint = names.length > max ? 'Remove some of them.' : 'Add the outcomes that it can have.'
    return [value[key] === undefined ? missingKey(path, key, message, hint) : { ...place, message, hint }]
  })
}

function checkEmpty(
  key: 'choices' | 'levels',
  names: readonly (string | undefined)[],
  path: Report['path'],
): Report[] {
  return names.flatMap((name, index): Report[] => {
    if (name === undefined || trimSpace(name) !== '') return []
    const message = `A name in "${key}" is empty.`
    const hint = 'Fill it in, or remove it.'
    return key === 'levels'
      ? [{ path: [...path, index], at: 'value', message, hint }]
      : [{ path: [...path, name], at: 'key', message, hint }]
  })
}

/** docker-agent looks at a URL with variables only after it has expanded them. */
function checkUrl(setting: Setting | undefined): Report[] {
  if (!setting || setting.text.includes('$')) return []
  const wrong = urlError(setting.text)
  if (wrong === undefined) return []
  const key = String(setting.path.at(-1))
  return [
    {
      path: setting.path,
      at: 'value',
      message: `"${key}" of an evaluator is not a plain HTTP(S) URL: ${wrong}.`,
      hint: 'Write a URL without user, query and fragment, such as https://evals.example.com/v1.',
      secret: setting.text.includes('@'),
    },
  ]
}

function urlError(text: string): string | undefined {
  const url = parseGoUrl(text)
  if ('error' in url) return url.error
  if (url.scheme !== 'http' && url.scheme !== 'https') return 'it does not start with http:// or https://'
  if (url.host === '') return 'it has no host'
  const [whole = '', ...fragment] = text.split('#')
  if (fragment.join('#') !== '') return 'it has a fragment'
  if (whole.includes('?')) return 'it has a query'
  return /^[^/]*\/\/[^/]*@/.test(whole) ? 'it has a user name' : undefined
}

/** Negative prices are reported by out-of-range. */
function checkPrices({ path, value }: Evaluator): Report[] {
  return Object.entries<number | undefined>(value.cost ?? {}).flatMap(([key, price]): Report[] =>
    price === undefined || Number.isFinite(price) || price < 0
      ? []
      : [
          {
            path: [...path, 'cost', key],
            at: 'value',
            message: `The price "${key}" is ${excerpt(String(price))}, which is not a finite number.`,
            hint: 'Write US dollars per million tokens.',
          },
        ],
  )
}
