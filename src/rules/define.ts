import type { RuleMeta } from '../api.js'
import type { Model } from '../analysis/analysis.js'
import type { Report } from '../finding.js'

/** What a rule sees: the model of the file, and where to report mistakes. */
export interface RuleContext {
  readonly model: Model
  readonly report: (report: Report) => void
}

/** One rule. Rules without `check` are the names under which the parser and the decoder report. */
export interface Rule {
  readonly meta: RuleMeta
  readonly check?: (context: RuleContext) => void
}

/** Declares a rule; the file's name is the rule's id. */
export function defineRule(rule: Rule): Rule {
  return rule
}
