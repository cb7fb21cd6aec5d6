import { withoutSecrets } from './secrets/mask.js'

/** A list for a message: `a, b and c`. */
export function listed(values: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (values.length < 2) return values.join('')
  return `${values.slice(0, -1).join(', ')} ${conjunction} ${values.at(-1)}`
}

/** A list of quoted values for a message: `"a", "b" or "c"`. */
export function oneOf(
  values: readonly (string | number | boolean)[],
  conjunction: 'and' | 'or' = 'or',
): string {
  return listed(
    values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value))),
    conjunction,
  )
}

/** A text for a message: on one line, cut in the middle when it is long, and with secrets masked. */
export function excerpt(text: string, length = 60): string {
  const line = withoutSecrets(text).replace(/\s+/g, ' ')
  if (line.length <= length) return line
  const head = Math.ceil((length - 1) * 0.6)
  return `${line.slice(0, head)}…${line.slice(line.length - (length - 1 - head))}`
}

/**
 * A message or hint as it is shown: names in a file can be secrets, and can have any length; no word is longer
 * than 160 characters, which leaves a URL with its variables whole. `near` is the source around what the message is about.
 */
export function shownMessage(message: string, near?: string): string {
  return withoutSecrets(message, near).replace(/\S+/g, (word) => (word.length > 160 ? excerpt(word) : word))
}
