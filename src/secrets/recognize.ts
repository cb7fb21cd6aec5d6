import {
  CREDENTIAL,
  HARMLESS_NAME,
  HEXADECIMAL,
  MADE_UP,
  PLACEHOLDER,
  SCHEME_AND_CREDENTIAL,
  SECRET_NAME,
  SHORTEST_SECRET,
} from './patterns.js'
import { alternations, isRandom } from './randomness.js'
import { knownToken } from './tokens.js'

/** Whether a text is, or contains, a placeholder that somebody has to replace. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text)
}

/**
 * What kind of secret the value of a header or variable is ("a GitHub token", otherwise "a secret");
 * undefined when it does not look like one. Well-known forms are recognized under any name, others only under
 * a name that suggests a secret. The result never contains the value.
 */
export function secretIn(name: string, value: string): string | undefined {
  if (value.length < SHORTEST_SECRET || isPlaceholder(value)) return undefined
  const known = knownToken(value)
  if (known) return known
  if (MADE_UP.test(value) || !namesSecret(name)) return undefined
  const [, scheme, credential = ''] = SCHEME_AND_CREDENTIAL.exec(value.trimEnd()) ?? []
  if (scheme && CREDENTIAL.test(credential)) return 'a secret'
  return isRandom(credential) ? 'a secret' : undefined
}

/** Whether the value of a header, key, variable or option with this name is a secret, and no file, number or rule for secrets. */
export function namesSecret(name: string): boolean {
  return SECRET_NAME.test(name) && !HARMLESS_NAME.test(name)
}

/** Random characters in the place of a name have at least this many digits, and changes between letters and digits. */
const FEWEST_DIGITS = 3

/**
 * What kind of secret a `token_key` is, where the name of a variable belongs; undefined for anything that can
 * be a name.
 */
export function secretAsName(name: string): string | undefined {
  if (isPlaceholder(name)) return undefined
  const known = knownToken(name)
  if (known || MADE_UP.test(name)) return known
  const random = name
    .split(/[-_.]/)
    .some(
      (part) => part.length >= 10 && digitsIn(part) >= FEWEST_DIGITS && alternations(part) >= FEWEST_DIGITS,
    )
  return (random && name.length >= 16) || HEXADECIMAL.test(name) ? 'a secret' : undefined
}

function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0
}

/** The name of a variable as it may be shown: a secret in its place is described instead. */
export function shownName(name: string): string {
  return secretAsName(name) ? 'the variable that "token_key" names' : name
}
