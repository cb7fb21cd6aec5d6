import { UsageError, type RuleSettings } from '../api.js'
import { quoted } from '../formatters/visible-text.js'
import { mergedRules, onlyRules } from '../settings/rule-settings.js'

/** What the command line says about rules. */
interface RuleArguments {
  /** By ID. */
  readonly rules: RuleSettings
  readonly only?: readonly string[]
}

/**
 * Reads every `--rule NAME=SEVERITY`, of which the last one wins, and `--only NAME[,NAME]`. Throws a `UsageError` for unknown
 * rules and severities.
 */
export function ruleArguments(values: Readonly<Record<string, unknown>>): RuleArguments {
  const only = (values.only as string[] | undefined)?.flatMap((list) => list.split(',')).filter(Boolean)
  if (only) onlyRules(only)
  return { rules: mergedRules(...((values.rule ?? []) as string[]).map(readRule)), only }
}

function readRule(text: string): RuleSettings {
  const [, name = '', setting = ''] = /^([^=]+)=(.+)$/.exec(text) ?? []
  if (name === '')
    throw new UsageError(
      `${quoted(text)} is not a valid value for "--rule": expected RULE=SEVERITY, as in "missing-env=off".`,
    )
  return { [name]: setting }
}
