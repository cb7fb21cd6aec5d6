const BLANKS = String.raw`[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+`
const AT_ENDS = new RegExp(`^${BLANKS}|${BLANKS}$`, 'g')

/** A text without blanks at its ends as Go's `strings.TrimSpace` sees them: U+0085 is one, U+FEFF is none. */
export function trimSpace(text: string): string {
  return text.replace(AT_ENDS, '')
}
