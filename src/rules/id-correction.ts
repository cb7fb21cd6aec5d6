import { replaceWith, type Report, type TextPlace } from '../finding.js'

/** What to do about a wrong model ID. */
export interface IdCorrection {
  /** The ID to write instead, where it is known. */
  readonly right?: string
  /** Whether nothing but `right` is possible. */
  readonly certain?: boolean
  /** What to do where `right` is not known. */
  readonly hint?: string
}

/** The hint and the fix for a wrong model ID; the fix is safe where nothing else is possible. */
export function correctionOf(
  written: TextPlace,
  { right, certain = false, hint = '' }: IdCorrection,
): Pick<Report, 'hint' | 'fix'> {
  return {
    hint: right === undefined ? hint : certain ? `Write "${right}".` : `Did you mean "${right}"?`,
    fix: replaceWith(written, right, { safe: certain }),
  }
}
