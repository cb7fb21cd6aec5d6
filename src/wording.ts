import { withoutSecrets } from './secrets/mask.js'

/** A list for a message: `"a", "b" or "c"`. */
export function oneOf(values: readonly (string | number | boolean)[], conjunction = 'or'): string {
  const quoted = values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value)))
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`
}

/** A text for a message: on one line, cut in the middle when it is long, and with secrets masked. */
export function excerpt(text: string, length = 60): string {
  const line = withoutSecrets(text).replace(/\s+/g, ' ')
  if (line.length <= length) return line
  const head = Math.ceil((length - 1) * 0.6)
  return `${line.slice(0, head)}…${line.slice(line.length - (length - 1 - head))}`
}
