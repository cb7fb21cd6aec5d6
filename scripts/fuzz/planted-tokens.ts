import fc, { type Arbitrary } from 'fast-check'
import { soundFiles } from './agent-text.js'

/** A text with a secret in it. */
export interface PlantedToken {
  readonly text: string
  readonly token: string
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789']

/** Tokens of a few well-known forms. No line of this file contains one as a whole, so that scanners do not report it. */
const tokens = fc
  .tuple(
    fc.constantFrom('ghp', 'hf', 'gsk'),
    fc.array(fc.constantFrom(...LETTERS), { minLength: 36, maxLength: 36 }),
  )
  .map(([name, letters]) => `${name}_${letters.join('')}`)

/** Agent files in which one key or value is a token. */
export const plantedTokens: Arbitrary<PlantedToken> = fc
  .tuple(soundFiles, tokens, fc.nat(1_000), fc.boolean())
  .map(([{ text }, token, at, asKey]) => {
    const places = [...text.matchAll(asKey ? /[\w-]+(?=["']? *:)/g : /(?<=: +)[\w./-]+/g)]
    const place = places[at % Math.max(1, places.length)]
    if (!place) return { text: `${text}${token}: x\n`, token }
    return { text: text.slice(0, place.index) + token + text.slice(place.index + place[0].length), token }
  })
