import type { Path, Severity } from './diagnostic.js'

/** Whether a place means a key itself, its value, or (default) the value of a scalar and the key of anything larger. */
export type At = 'key' | 'value'

/** A change to the document, by path; the document turns it into text edits. */
export type PathEdit =
  | { readonly kind: 'rename-key'; readonly path: Path; readonly to: string }
  | { readonly kind: 'replace-value'; readonly path: Path; readonly to: string }
  | { readonly kind: 'remove'; readonly path: Path }

/** A mistake at a path, as rules and the decoder report it; the linter adds the place in the text. */
export interface Report {
  readonly path: Path
  readonly at?: At
  /** The place has not the whole value but this stretch of it (UTF-16 units of a scalar's text as written inside its quotes). */
  readonly within?: { readonly start: number; readonly end: number }
  readonly message: string
  readonly hint?: string
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity
  readonly related?: readonly { readonly path: Path; readonly at?: At; readonly message: string }[]
  readonly fix?: { readonly title: string; readonly safe: boolean; readonly edits: readonly PathEdit[] }
}

/** A report with the rule that it comes from. */
export interface Finding extends Report {
  readonly ruleId: string
}
