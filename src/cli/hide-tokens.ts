import type { Environment, ValidationResult } from '../api.js'

/** Names of variables whose values must not be shown. */
const SECRET_NAME = /TOKEN|KEY|SECRET|PASSWORD|PASSWD|CREDENTIAL/i
/** A shorter value would be found in half of all addresses by accident. */
const SHORTEST = 6

/** The result with every secret of the environment taken out of the base URLs again, as well as passwords written into them. */
export function hideTokens(result: ValidationResult, env: Environment): ValidationResult {
  if (!result.models.some(({ baseUrl }) => baseUrl !== undefined)) return result
  const secrets = Object.keys(env).filter((name) => SECRET_NAME.test(name))
  const hide = (url: string): string => {
    const shown = secrets.reduce((text, name) => withoutValue(text, name, env[name] ?? ''), url)
    return shown.replace(/(:\/\/[^/@:\s]*):[^/@\s]+@/, '$1:•••@')
  }
  return { ...result, models: result.models.map((model) => (model.baseUrl === undefined ? model : { ...model, baseUrl: hide(model.baseUrl) })) }
}

function withoutValue(text: string, name: string, value: string): string {
  return value.length < SHORTEST ? text : text.replaceAll(value, `\${${name}}`)
}
