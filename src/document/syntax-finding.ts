import type { Span } from '../diagnostic.js'

/** A mistake in the text itself, at offsets of the text; the linter turns it into a diagnostic. */
export interface SyntaxFinding extends Span {
  readonly ruleId:
    | 'syntax'
    | 'duplicate-key'
    | 'byte-order-mark'
    | 'ignored-document'
    | 'too-many-values'
    | 'hcl-unchecked'
    | 'user-config-unchecked'
    | 'unused-ignore'
    | 'invalid-ignore'
    | 'invalid-flavor'
  readonly message: string
  readonly hint?: string
  /** What is below the place may be missing from the tree. */
  readonly hides?: boolean
  /** A finding that leaves out the value at this offset explains this one. */
  readonly explainedAt?: number
  readonly related?: readonly (Span & { readonly message: string })[]
  readonly fix?: {
    readonly title: string
    readonly safe: boolean
    readonly edits: readonly (Span & { readonly newText: string })[]
  }
}

/** Message and hint for a mistake. */
export type Explanation = readonly [message: string, hint?: string]

/** The explanation for a file with more levels of nesting than are read. */
export const TOO_DEEP: Explanation = [
  'The file is nested too deeply to be checked.',
  'Use fewer levels of nesting.',
]
