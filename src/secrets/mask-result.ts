import type { Environment, ValidationResult } from '../api.js'
import { MASK, withoutSecrets } from './mask.js'
import { HIDDEN_VARIABLE, URL_PASSWORD } from './patterns.js'
import { shownName } from './recognize.js'

/** A shorter value occurs in many URLs by chance. */
const SHORTEST_VALUE = 6

/**
 * The result for output, without secrets: values of environment variables and passwords in base URLs, and
 * tokens written where the name of a model or variable belongs. Diagnostics never contain any.
 */
export function maskResult(result: ValidationResult, env: Environment): ValidationResult {
  const hidden = Object.keys(env).filter((name) => HIDDEN_VARIABLE.test(name))
  const maskUrl = (url: string): string =>
    hidden
      .reduce((masked, name) => withoutValue(masked, name, env[name] ?? ''), url)
      .replace(URL_PASSWORD, MASK)
  return {
    ...result,
    models: result.models.map((model) => ({
      ...model,
      reference: withoutSecrets(model.reference),
      provider: withoutSecrets(model.provider),
      model: withoutSecrets(model.model),
      baseUrl: model.baseUrl && maskUrl(model.baseUrl),
      requestUrl: model.requestUrl && maskUrl(model.requestUrl),
      tokenKey: model.tokenKey && shownName(model.tokenKey),
      credential: model.credential && shownName(model.credential),
    })),
    variables: result.variables.map((variable) => ({ ...variable, name: shownName(variable.name) })),
  }
}

function withoutValue(text: string, name: string, value: string): string {
  return value.length < SHORTEST_VALUE ? text : text.replaceAll(value, `\${${name}}`)
}
