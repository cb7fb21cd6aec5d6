import type { Analysis } from '../analysis/analysis.js'
import type { RuleMeta } from '../api.js'
import type { Path } from '../diagnostic.js'
import type { Report } from '../finding.js'

/** What a rule sees: the analysis of the file, and where to report mistakes. */
export interface RuleContext extends Analysis {
  readonly report: (report: Report) => void
  /** Whether the file has a number without a fraction at this path, `42` rather than `42.0`. */
  readonly isWholeNumber: (path: Path) => boolean
}

/** What a rule's own file says of it; its name and folder are its id and group. */
export interface RuleDefinition extends Omit<RuleMeta, 'id' | 'group'> {
  /** Reports the rule's mistakes; rules without it are names under which the reader or the decoder reports. */
  readonly check?: (context: RuleContext) => void
}

/** A rule with its id and group. */
export type Rule = RuleMeta & RuleDefinition

/** Declares the rule of a file. */
export function defineRule(definition: RuleDefinition): RuleDefinition {
  return definition
}
