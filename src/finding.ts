import type { Path, Severity } from './diagnostic.js'

/** Whether a place means a key itself, its value, or (default) the value of a scalar and the key of anything larger. */
export type At = 'key' | 'value'

/** A stretch of a scalar's text (UTF-16 units). */
export interface Within {
  readonly start: number
  readonly end: number
}

/** A change to the document, by path; the document turns it into text edits. */
export type PathEdit =
  | { readonly kind: 'rename-key'; readonly path: Path; readonly to: string }
  /** Writes another text for a scalar, or for a stretch of it; quotes are kept or added as needed, or always with `quoted`. */
  | {
      readonly kind: 'replace-value'
      readonly path: Path
      readonly to: string
      readonly within?: Within
      readonly quoted?: true
    }

/** A mistake at a path, as rules and the decoder report it; the linter adds the place in the text. */
export interface Report {
  readonly path: Path
  readonly at?: At
  /** The place is not the whole value but this stretch of its text. */
  readonly within?: Within
  readonly message: string
  readonly hint?: string
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity
  readonly related?: readonly { readonly path: Path; readonly at?: At; readonly message: string }[]
  readonly fix?: { readonly title: string; readonly safe: boolean; readonly edits: readonly PathEdit[] }
  /** Keys below `path` whose absence is reported; a mistake that explains the absence (a misspelt key, a malformed value) silences the report. */
  readonly missing?: readonly string[]
  /** Where the thing that is said not to exist would be defined; a mistake there (a malformed section or entry, a misspelt section) silences the report. */
  readonly definedAt?: readonly Path[]
}

/** A report with the rule that it comes from. */
export interface Finding extends Report {
  readonly ruleId: string
}
