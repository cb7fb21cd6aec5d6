import fc, { type Arbitrary } from 'fast-check'
import { TOKEN_KINDS, tokenOf } from './token-kinds.js'

/** A text with a secret in it. */
export interface PlantedToken {
  readonly text: string
  readonly token: string
}

/** Tokens of all forms that are known. */
const tokens = fc
  .tuple(fc.constantFrom(...Object.values(TOKEN_KINDS)), fc.nat(60_000))
  .map(([form, seed]) => tokenOf(form, seed))

/** Where a token can be: in place of a key, a value, an item, or a word of a value or comment. */
const PLACES = [
  /[\w-]+(?=["']? *:)/g,
  /(?<=: +)[\w./-]+/g,
  /(?<=: +)"[^"\n]*"/g,
  /(?<=- +)[\w./-]+/g,
  /(?<=\$\{?(?:\w{1,9}\.)?(?:\w{1,30}:?[-?+=])?)\w+/g,
  /(?<=[ /=,])[A-Za-z]+(?=[ \n,.])/g,
]

/** Texts of an arbitrary in which one key or value is a token. */
export function plantedTokens(texts: Arbitrary<string>): Arbitrary<PlantedToken> {
  return fc
    .tuple(texts, tokens, fc.nat(1_000), fc.constantFrom(...PLACES))
    .map(([text, token, at, pattern]) => {
      const places = [...text.matchAll(pattern)]
      const place = places[at % Math.max(1, places.length)]
      if (!place) return { text: `${text}\n${token}: x\n`, token }
      return { text: text.slice(0, place.index) + token + text.slice(place.index + place[0].length), token }
    })
}
