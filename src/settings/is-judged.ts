import type { RuleId, RuleSetting } from '../api.js'
import { flavorNames } from '../document/flavors.js'
import type { YamlDocument } from '../document/parse.js'
import { rules } from '../rules/index.js'
import type { IsJudged } from './apply-ignores.js'

/** What decides whether the absence of a diagnostic means anything. */
export interface Circumstances {
  readonly document: YamlDocument
  /** No part of the file is hidden from the rules by another mistake. */
  readonly complete: boolean
  /** Files that the configuration names are looked up. */
  readonly looksUpFiles: boolean
  readonly severities: ReadonlyMap<RuleId, RuleSetting>
}

/** Rules that report on one machine and not on another: they depend on variables and on the user's own providers. */
const DEPEND_ON_MACHINE: ReadonlySet<string> = new Set<RuleId>([
  'malformed-env',
  'missing-env',
  'unknown-model',
  'unknown-provider',
])
const DEPEND_ON_FILES: ReadonlySet<string> = new Set<RuleId>([
  'agent-name-conflict',
  'invalid-instruction-file',
  'unknown-agent',
])
/** Rules of these groups look at strings after variables are expanded. */
const EXPANDING: ReadonlySet<string> = new Set(
  rules.flatMap(({ id, group }) => (group === 'gateway' || group === 'models' ? [id] : [])),
)

/** Whether a comment is unused if its rule reports nothing: not where the rule would report under other circumstances. */
export function judgeIn({ document, complete, looksUpFiles, severities }: Circumstances): IsJudged {
  const { text, lines } = document
  // A comment may be for the file with other flavors, or with none.
  if (flavorNames(document).length > 0) return () => false
  return (ruleId, { line }) => {
    if (!complete || severities.get(ruleId) === 'off' || DEPEND_ON_MACHINE.has(ruleId)) return false
    if (DEPEND_ON_FILES.has(ruleId) && !looksUpFiles) return false
    const about = line === undefined ? text : text.slice(lines.lineStart(line), lines.lineStart(line + 1))
    return !EXPANDING.has(ruleId) || !about.includes('$')
  }
}
