import {
  CREDENTIAL,
  HARMLESS_NAME,
  HEXADECIMAL,
  HEXADECIMAL_NAME,
  LOCATION,
  LONG_TOKEN,
  MADE_UP,
  PLACEHOLDER,
  SCHEME_AND_CREDENTIAL,
  SECRET_NAME,
  TOKEN_FORMS,
} from './patterns.js'

/** Bits per character above which a text counts as random. */
const RANDOM_ENTROPY = 3.5

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
  if (isPlaceholder(value)) return undefined
  const known = knownToken(value)
  if (known) return known
  if (MADE_UP.test(value) || !SECRET_NAME.test(name) || HARMLESS_NAME.test(name)) return undefined
  const [, scheme, credential = ''] = SCHEME_AND_CREDENTIAL.exec(value) ?? []
  if (scheme && CREDENTIAL.test(credential)) return 'a secret'
  return isRandom(credential) ? 'a secret' : undefined
}

/**
 * What kind of secret a `token_key` is, where the name of a variable belongs; undefined for anything that can
 * be a name.
 */
export function secretAsName(name: string): string | undefined {
  if (isPlaceholder(name)) return undefined
  const known = knownToken(name)
  if (known || MADE_UP.test(name)) return known
  const mixed =
    name.length >= 20 && /[a-z]/.test(name) && /[A-Z]/.test(name) && (name.match(/\d/g)?.length ?? 0) >= 3
  return (mixed && isRandom(name)) || HEXADECIMAL_NAME.test(name) ? 'a secret' : undefined
}

/** The name of a variable as it may be shown: a secret in its place is described instead. */
export function shownName(name: string): string {
  return secretAsName(name) ? 'the variable that "token_key" names' : name
}

function knownToken(text: string): string | undefined {
  return TOKEN_FORMS.find(([form]) => form.test(text))?.[1]
}

/** Long, without spaces, letters and digits mixed, and no character much more frequent than the others. */
function isRandom(text: string): boolean {
  if (!LONG_TOKEN.test(text) || !/\d/.test(text) || !/[a-z]/i.test(text) || LOCATION.test(text)) return false
  return HEXADECIMAL.test(text) || entropy(text) > RANDOM_ENTROPY
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
