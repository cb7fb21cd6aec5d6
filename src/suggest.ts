/** Of a longer list, only the first candidates are compared. */
const MOST_CANDIDATES = 500

/** Longer words are compared only for a difference in case. */
const LONGEST_WORD = 200

/** A word that needs more edits is another word. */
const MOST_EDITS = 8

/** So many pairs of letters of one word are compared: long names that resemble all others end here. */
const MOST_PAIRS = 50_000

/**
 * The candidate nearest to a misspelled word by edit distance (insert, delete, substitute, swap neighbors),
 * ignoring case. Undefined when every candidate needs more than `limit` edits; default: one per three
 * letters, at most eight, but fewer than the word has letters. The time for one word is bounded, however long
 * it and the list are.
 */
export function closest(
  word: string,
  candidates: Iterable<string>,
  limit = Math.min(word.length - 1, MOST_EDITS, Math.max(1, Math.floor(word.length / 3))),
): string | undefined {
  const wanted = word.toLowerCase()
  const letters = lettersOf(wanted)
  let best: string | undefined
  let most = word.length > LONGEST_WORD ? Math.min(limit, 0) : limit
  let left = MOST_CANDIDATES
  let pairs = MOST_PAIRS
  for (const candidate of candidates) {
    if (left-- === 0 || pairs <= 0 || most < 0) break
    if (candidate === word || Math.abs(candidate.length - word.length) > most) continue
    const other = candidate.toLowerCase()
    if (countBits(letters & ~lettersOf(other)) > most) continue
    const [a, b] = differingParts(wanted, other)
    pairs -= Math.min(a.length, b.length) * (2 * most + 1) + 1
    const distance = a === b ? 0 : most === 0 ? Infinity : editDistance(a, b, most)
    if (distance > most) continue
    best = candidate
    most = distance - 1
  }
  return best
}

/**
 * Whether `near` is the only candidate near a misspelled word, so that nothing else can be meant. Where only case differs, the
 * others count only if they, too, differ in case only.
 */
export function isOnlyNear(word: string, near: string, candidates: Iterable<string>): boolean {
  const limit = near.toLowerCase() === word.toLowerCase() ? 0 : undefined
  return closest(word, without(near, candidates), limit) === undefined
}

function* without(name: string, candidates: Iterable<string>): Iterable<string> {
  for (const candidate of candidates) if (candidate !== name) yield candidate
}

/** "Did you mean …?" for the nearest candidate, or undefined. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = closest(word, candidates)
  return found === undefined ? undefined : `Did you mean "${found}"?`
}

/** Two words without the letters that they have in common at their start and end, which have no part in the distance. */
function differingParts(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/** Three rows of distances: making them for every pair of words takes longer than to compare the words. */
const rows = [0, 1, 2].map(() => new Uint16Array(3 * LONGEST_WORD))

/** Edit distance (optimal string alignment); more than `limit` if it is greater than that. */
function editDistance(a: string, b: string, limit: number): number {
  let [beforePrevious = NONE, previous = NONE, row = NONE] = rows
  for (let j = 0; j <= b.length; j++) previous[j] = j
  for (let i = 1; i <= a.length; i++) {
    // Cells further than the limit from the diagonal only lead to greater distances.
    const first = i > limit ? i - limit : 1
    const last = i + limit < b.length ? i + limit : b.length
    const letter = a.charCodeAt(i - 1)
    let least = (row[first - 1] = first === 1 ? i : limit + 1)
    for (let j = first; j <= last; j++) {
      const other = b.charCodeAt(j - 1)
      let cost = at(previous, j - 1) + (letter === other ? 0 : 1)
      const swapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other
      // Comparisons instead of Math.min, which takes most of the time in a sandbox.
      if (at(row, j - 1) < cost) cost = at(row, j - 1) + 1
      if (at(previous, j) < cost) cost = at(previous, j) + 1
      if (swapped && at(beforePrevious, j - 2) < cost) cost = at(beforePrevious, j - 2) + 1
      row[j] = cost
      if (cost < least) least = cost
    }
    row[last + 1] = limit + 1
    if (least > limit) return least
    ;[beforePrevious, previous, row] = [previous, row, beforePrevious]
  }
  return at(previous, b.length)
}

const NONE = new Uint16Array(0)
const FAR = 65_535

function at(row: Uint16Array, index: number): number {
  return row[index] ?? FAR
}

/** The letters of a word as a set of bits, of which several letters share one: each edit takes away one at most. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
