import { once } from './once.js'

/** Of a longer list, only the first candidates are compared. */
const MOST_CANDIDATES = 500

/** Longer words are compared only for a difference in case. */
const LONGEST_WORD = 200

/** A word that needs more edits is another word. */
const MOST_EDITS = 8

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
  for (const candidate of candidates) {
    if (left-- === 0 || most < 0) break
    if (candidate === word || Math.abs(candidate.length - word.length) > most) continue
    const other = candidate.toLowerCase()
    if (countBits(letters & ~lettersOf(other)) > most) continue
    const distance =
      most > 0 ? editDistance(...differingParts(wanted, other)) : wanted === other ? 0 : Infinity
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

/** How many letters are compared at once: the bits of a number. */
const LONGEST_PART = 32

/** Letter, as a UTF-16 unit → the places of the shorter part that have it, as bits. Empty between two calls. */
const placesOf = once(() => new Int32Array(0x10000))

/**
 * Edit distance (optimal string alignment) of the parts in which two words differ, by Hyyrö's bit-parallel algorithm (2003), in
 * which one step compares a letter with the whole other part. Long parts are divided, which can find more edits than needed.
 */
function editDistance(a: string, b: string): number {
  const [part, text] = a.length < b.length ? [a, b] : [b, a]
  if (part.length === 0) return text.length
  if (part.length > LONGEST_PART) return distanceOfPieces(part, text)
  const places = placesOf()
  for (let i = 0; i < part.length; i++)
    places[part.charCodeAt(i)] = (places[part.charCodeAt(i)] ?? 0) | (1 << i)
  const last = 1 << (part.length - 1)
  let distance = part.length
  // Bits for the places at which the distance is one more, or one less, than at the place before.
  let [more, less] = [-1, 0]
  let [equal, matchesBefore] = [0, 0]
  for (let j = 0; j < text.length; j++) {
    const matches = places[text.charCodeAt(j)] ?? 0
    const swapped = ((~equal & matches) << 1) & matchesBefore
    equal = (((matches & more) + more) ^ more) | matches | less | swapped
    const moreInText = less | ~(equal | more)
    const lessInText = equal & more
    if (moreInText & last) distance++
    if (lessInText & last) distance--
    const shifted = (moreInText << 1) | 1
    more = (lessInText << 1) | ~(equal | shifted)
    less = shifted & equal
    matchesBefore = matches
  }
  for (let i = 0; i < part.length; i++) places[part.charCodeAt(i)] = 0
  return distance
}

/** Long parts are divided where both have the same letters, so many of them: near the middle, or near a third. */
const ANCHOR = 6

function distanceOfPieces(part: string, text: string): number {
  for (const share of [1 / 2, 1 / 3, 2 / 3]) {
    const at = Math.floor(part.length * share)
    const anchor = part.slice(at, at + ANCHOR)
    for (let shift = 0; shift <= MOST_EDITS; shift++)
      for (const other of [at + shift, at - shift])
        if (text.startsWith(anchor, other))
          return (
            editDistance(part.slice(0, at), text.slice(0, other)) +
            editDistance(part.slice(at), text.slice(other))
          )
  }
  return Infinity
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
