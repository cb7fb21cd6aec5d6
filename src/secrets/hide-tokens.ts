import type { Environment, ValidationResult } from '../api.js'
import { shownName, withoutSecrets } from './secrets.js'

/** Names of variables whose values must not be shown. */
const SECRET_NAME = /TOKEN|KEY|SECRET|PASSWORD|PASSWD|CREDENTIAL/i
/** A shorter value would be found in half of all addresses by accident. */
const SHORTEST = 6

/** The result with every secret taken out that may stand in it: values of the environment and passwords in base URLs, tokens written where a variable's name belongs. */
export function hideTokens(result: ValidationResult, env: Environment): ValidationResult {
  const secrets = Object.keys(env).filter((name) => SECRET_NAME.test(name))
  const hide = (url: string): string => {
    const shown = secrets.reduce((text, name) => withoutValue(text, name, env[name] ?? ''), url)
    return shown.replace(/(:\/\/[^/@:\s]*):[^/@\s]+@/, '$1:•••@')
  }
  const models = result.models.map(({ baseUrl, tokenKey, credential, ...model }) => ({
    ...model,
    reference: withoutSecrets(model.reference),
    provider: withoutSecrets(model.provider),
    model: withoutSecrets(model.model),
    ...(baseUrl === undefined ? {} : { baseUrl: hide(baseUrl) }),
    ...(tokenKey === undefined ? {} : { tokenKey: shownName(tokenKey) }),
    ...(credential === undefined ? {} : { credential: shownName(credential) }),
  }))
  return {
    ...result,
    models,
    variables: result.variables.map((variable) => ({ ...variable, name: shownName(variable.name) })),
  }
}

function withoutValue(text: string, name: string, value: string): string {
  return value.length < SHORTEST ? text : text.replaceAll(value, `\${${name}}`)
}
