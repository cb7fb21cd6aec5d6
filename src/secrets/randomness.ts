import { HEXADECIMAL, LOCATION, LONG_TOKEN, WORD } from './patterns.js'

/** Bits per character above which a text counts as random. */
const RANDOM_ENTROPY = 3.5

/** Long, without spaces, letters and digits mixed, not made of words, and no character much more frequent than the others. */
export function isRandom(text: string): boolean {
  if (!LONG_TOKEN.test(text) || !/\d/.test(text) || !/[a-z]/i.test(text) || LOCATION.test(text)) return false
  return HEXADECIMAL.test(text) || (!isWords(text) && entropy(text) > RANDOM_ENTROPY)
}

/** Whether a text is made of words and numbers, joined by hyphens and the like: `oauth2-client-credentials-v2`. */
export function isWords(text: string): boolean {
  return text.split(/[-_.:/=+~]/).every((part) => WORD.test(part))
}

/** Whether letters and digits alternate as they do only in random characters; hashes, in hexadecimal digits, do not count. */
export function isRandomRun(text: string): boolean {
  return !HEXADECIMAL.test(text) && alternations(text) >= 4
}

/** How often a letter follows a digit, or a digit a letter. */
export function alternations(text: string): number {
  return text.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0
}

/** Shannon entropy in bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  )
}
