import { UsageError, type RuleId, type RuleSetting, type RuleSettings } from '../api.js'
import { rules } from '../rules/index.js'
import { closest } from '../suggest.js'
import { excerpt, oneOf } from '../wording.js'

/** The values that settings accept for a rule. */
export const RULE_SETTINGS: readonly RuleSetting[] = ['off', 'info', 'warning', 'error']

/** The IDs of all rules. */
export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/** The IDs of the rules of each group. */
export const ruleGroups: ReadonlyMap<string, readonly RuleId[]> = idsByGroup()

/** Whether a name is the ID of a rule. */
export function isRule(name: string): name is RuleId {
  return ruleIds.has(name)
}

/** What settings accept as the name of a rule: the IDs, then the groups. */
export const ruleNames: readonly string[] = [...ruleIds, ...ruleGroups.keys()]

/** The rules that a name in settings means. */
function idsOf(name: string): readonly RuleId[] | undefined {
  return isRule(name) ? [name] : ruleGroups.get(name)
}

/**
 * Rules that say that agent-lint could not read the file or the settings, so that other diagnostics may be missing. Comments
 * and baselines cannot hide them.
 */
export const UNHIDABLE: ReadonlySet<string> = new Set<RuleId>([
  'file-too-large',
  'internal-error',
  'invalid-encoding',
  'invalid-settings',
  'syntax',
  'unreadable-file',
])

/** Rules that say that agent-lint did not check the file, or only a part of it. */
const UNCHECKED: readonly RuleId[] = ['hcl-unchecked', 'too-many-values', 'user-config-unchecked']

/**
 * The setting of each rule that settings name, by its ID or its group; an ID beats its group.
 * @throws UsageError for an unknown rule, group or severity
 */
export function severitiesIn(settings: RuleSettings = {}): ReadonlyMap<RuleId, RuleSetting> {
  const entries = Object.entries<RuleSetting | undefined>(settings).filter(
    (entry): entry is [string, RuleSetting] => {
      if (entry[1] === undefined) return false
      const problem = problemIn(...entry)
      if (problem !== undefined) throw new UsageError(problem)
      return true
    },
  )
  const byId = ([name, setting]: [string, RuleSetting]): [RuleId, RuleSetting][] =>
    (idsOf(name) ?? []).map((id) => [id, setting])
  const groups = entries.filter(([name]) => ruleGroups.has(name))
  return new Map([...groups, ...entries.filter(([name]) => isRule(name))].flatMap(byId))
}

/** One set of settings, by ID. Later ones win, also with a group over an ID. Throws a `UsageError` as `severitiesIn()` does. */
export function mergedRules(...layers: readonly (RuleSettings | undefined)[]): RuleSettings {
  return Object.fromEntries(layers.flatMap((layer) => [...severitiesIn(layer)]))
}

/**
 * Settings with which only the named rules report, apart from those that say that the file could not be checked.
 * @param names IDs and groups
 * @throws UsageError for an unknown name
 */
export function onlyRules(names: readonly string[]): RuleSettings {
  const unknown = names.find((name) => !idsOf(name))
  if (unknown !== undefined) throw new UsageError(unknownRule(unknown))
  const kept = new Set<string>([...UNHIDABLE, ...UNCHECKED, ...names.flatMap((name) => idsOf(name) ?? [])])
  return Object.fromEntries(rules.flatMap(({ id }) => (kept.has(id) ? [] : [[id, 'off']])))
}

/** What is wrong with one entry of `rules` in settings; undefined for a valid one. */
function problemIn(name: string, setting: unknown): string | undefined {
  if (!idsOf(name)) return unknownRule(name)
  if (RULE_SETTINGS.some((known) => known === setting)) return undefined
  const near = typeof setting === 'string' ? closestValue(setting, RULE_SETTINGS) : undefined
  const shown = typeof setting === 'string' ? `"${excerpt(setting)}"` : String(setting)
  return `${shown} is not a valid severity for the rule "${name}": expected ${oneOf(RULE_SETTINGS)}.${suggest(near)}`
}

/** The allowed value nearest to another one, of which it may also be the start: `warn`, `warning`. */
export function closestValue(text: string, values: readonly string[]): string | undefined {
  const isStart = (value: string): boolean => value.startsWith(text) || text.startsWith(value)
  return closest(text, values) ?? (text === '' ? undefined : values.find(isStart))
}

function unknownRule(name: string): string {
  return `Unknown rule or group of rules "${excerpt(name)}".${suggest(closest(name, ruleNames))}`
}

function suggest(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

function idsByGroup(): Map<string, RuleId[]> {
  const groups = new Map<string, RuleId[]>(rules.map(({ group }) => [group, []]))
  for (const { id, group } of rules) groups.get(group)?.push(id)
  return groups
}
