import type { RuleSettings } from '../api.js'
import { mergedRules, onlyRules } from '../settings/rule-settings.js'
import type { EnvLevel } from '../settings/shape.js'
import type { Arguments } from './arguments.js'

/** One place that says how to report. */
export interface Layer {
  readonly rules?: RuleSettings
  readonly env?: EnvLevel
}

/** What several layers say together; rules by ID. */
interface Layered {
  readonly rules: RuleSettings
  readonly env: EnvLevel
}

/** Combines layers of settings, of which later ones win, with the command line, which wins over all of them, and with `defaults`, over which all of them win. */
export function layered(
  { env, rules, only }: Pick<Arguments, 'env' | 'rules' | 'only'>,
  defaults: Layer = {},
) {
  const others = only && onlyRules(only)
  const known = new Map<string, Layered>()
  return (layers: readonly Layer[]): Layered => {
    const key = JSON.stringify(layers)
    const found = known.get(key)
    if (found) return found
    const below = [defaults, ...layers].reduce(on, { rules: {}, env: 'error' })
    const asked = others ? { ...below, rules: { ...withoutOff(below.rules), ...others } } : below
    const combined = on(asked, { rules, env })
    known.set(key, combined)
    return combined
  }
}

/** The level of variables is a short form for the severity of a rule, so that the last of both wins. */
function on(below: Layered, { rules, env }: Layer): Layered {
  const { 'missing-env': _, ...others } = below.rules
  const base =
    env === undefined
      ? below.rules
      : env === 'warn'
        ? { ...others, 'missing-env': 'warning' as const }
        : others
  return { rules: mergedRules(base, rules), env: env ?? below.env }
}

/** Whoever names a rule wants to see it, also one that the settings turn off. */
function withoutOff(rules: RuleSettings): RuleSettings {
  return Object.fromEntries(Object.entries(rules).filter(([, setting]) => setting !== 'off'))
}
