import type { SyntaxFinding } from './syntax-finding.js'

/** A text of more values than this is not parsed if 1,000 characters have more of them than this: configurations have up to 80. */
const MAX_DENSE_VALUES = 25_000
const MAX_PER_1000 = 150

/** A shorter text has fewer values: each takes a character and a separator. */
const SHORTEST = MAX_DENSE_VALUES

/**
 * What separates values, or starts one: a comma, a bracket, a brace that is not part of `${…}`, the start of a line with more than
 * a comment (with its dash), and a colon or another dash or question mark before a space.
 */
const SEPARATOR = /[,[]|(?<!\$)\{|[\r\n][ \t]*(?:[?-][ \t]+)?(?=[^\s#])|[:?-](?=\s)/g

/**
 * Reports a text of very many values of a few characters each. npm's `yaml` needs about 4 µs for each of them, so that a megabyte
 * would take seconds.
 */
export function tooDenseToParse(text: string): SyntaxFinding | undefined {
  if (text.length < SHORTEST) return undefined
  SEPARATOR.lastIndex = 0
  let count = 0
  while (SEPARATOR.test(text)) count++
  if (count <= MAX_DENSE_VALUES || (count * 1000) / text.length <= MAX_PER_1000) return undefined
  return {
    ruleId: 'too-many-values',
    message: 'The file contains too many short values to be checked.',
    hint: 'Remove values that docker-agent does not need.',
    start: 0,
    end: 1,
  }
}
