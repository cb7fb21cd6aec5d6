import type { Environment } from '../api.js'

/**
 * The value of a variable; undefined where it is not set or variables are not checked. A variable named like a member of every
 * object is not set. Other variables are not read: each may be a file.
 */
export function variableValue(env: Environment | false, name: string): string | undefined {
  return env !== false && Object.hasOwn(env, name) ? env[name] : undefined
}
