const SPACES = String.raw`[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+`
const AT_ENDS = new RegExp(`^${SPACES}|${SPACES}$`, 'g')

/** Removes white space at both ends of a string, as Go's `strings.TrimSpace` does: including U+0085 but not U+FEFF. */
export function trimSpace(text: string): string {
  return text.replace(AT_ENDS, '')
}
