import { withoutSecrets } from './secrets/secrets.js'

/**
 * The candidate nearest to a misspelt word by edit distance (insert, delete, substitute, swap neighbors),
 * or undefined when none is near enough: at most `limit` edits (default: one per three letters, and never as many as the word has), ignoring case.
 */
export function closest(
  word: string,
  candidates: Iterable<string>,
  limit = Math.min(word.length - 1, Math.max(1, Math.floor(word.length / 3))),
): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    if (candidate === word) continue
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** "Did you mean …?" for the nearest candidate, or undefined. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = closest(word, candidates)
  return found === undefined ? undefined : `Did you mean "${found}"?`
}

/** A list for people: `"a", "b" or "c"`. */
export function oneOf(values: readonly (string | number | boolean)[], conjunction = 'or'): string {
  const quoted = values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value)))
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`
}

/** Text for a message: cut in the middle when long, on one line, without what looks like a secret. */
export function excerpt(text: string, length = 60): string {
  const line = withoutSecrets(text).replace(/\s+/g, ' ')
  if (line.length <= length) return line
  const head = Math.ceil((length - 1) * 0.6)
  return `${line.slice(0, head)}…${line.slice(line.length - (length - 1 - head))}`
}

/** Edit distance (optimal string alignment), or `limit` as soon as it cannot be less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1)
      }
      row.push(cost)
    }
    beforePrevious = previous
    previous = row
  }
  return Math.min(previous[b.length] ?? limit, limit)
}
