import type { Span } from '../diagnostic.js'

/** What a token of a well-known form is, by its first characters. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\bsk-ant-[\w-]{20,}/, 'an Anthropic API key'],
  [/\bsk-or-[\w-]{20,}/, 'an OpenRouter API key'],
  [/\bsk-[\w-]{20,}/, 'an API key'],
  [/\b(gh[pousr]_[A-Za-z\d]{20,}|github_pat_\w{20,})/, 'a GitHub token'],
  [/\bglpat-[\w-]{20,}/, 'a GitLab token'],
  [/\bxox[abeprs]-[\w-]{10,}|\bxapp-[\w-]{10,}/, 'a Slack token'],
  [/\b(AKIA|ASIA)[A-Z\d]{16}\b/, 'an AWS access key'],
  [/\bAIza[\w-]{35}/, 'a Google API key'],
  [/\bhf_[A-Za-z\d]{20,}/, 'a Hugging Face token'],
  [/\bgsk_[A-Za-z\d]{20,}/, 'a Groq API key'],
  [/\bxai-[A-Za-z\d]{20,}/, 'an xAI API key'],
  [/\bpplx-[A-Za-z\d]{20,}/, 'a Perplexity API key'],
  [/\bcf(ut|at|wt|k)_[\w-]{20,}/, 'a Cloudflare token'],
  [/\bdckr_[po]at_[\w-]{20,}/, 'a Docker token'],
  [/\bnpm_[A-Za-z\d]{30,}/, 'an npm token'],
  [/\b[rs]k_live_[A-Za-z\d]{16,}/, 'a Stripe key'],
  [/\btvly-[\w-]{20,}/, 'a Tavily API key'],
  [/\bntn_[A-Za-z\d]{30,}/, 'a Notion token'],
  [/\bSG\.[\w-]{16,}\.[\w-]{16,}/, 'a SendGrid API key'],
  [/(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/, 'a signed token (JWT)'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
]
/** What nobody takes for a real value. */
const PLACEHOLDER =
  /your|\bmy[-_ ]?(?:api|key|token|secret|password)|example|sample|placeholder|change[-_ ]?me|replace|insert|x{3}|\.{3}|…|[<>{}$]|not[-_ ]?(?:needed|used|required|set)|redacted|\*{3}|(.)\1{4,}/i
/** What made-up values often have in them, and real ones now and then; counted-up letters and digits only in short ones. */
const MADE_UP = /dummy|fake|test|todo|foo|demo|^(?=.{0,24}$).*(abc-?123|12345|abcdef)/i
const SECRET_NAME =
  /authorization|api[-_]?key|token|secret|passw|credential|access[-_]?key|private[-_]?key|auth[-_]?key|[-_]pat$|(^|[-_])auth$/i
const NO_SECRET_NAME =
  /tokens|tokeni[sz]er|[-_](url|uri|file|path|dir|host|name|id|type|ttl|endpoint|email|user|username|region)$/i

/** Whether a text is a placeholder, to be replaced by somebody. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text)
}

/**
 * What kind of secret the value of a header or variable is ("a GitHub token", else "a secret"); undefined when it does not look like one.
 * Well-known forms are recognized under any name, others only under a name that promises a secret. The result never contains the value.
 */
export function secretIn(name: string, value: string): string | undefined {
  if (isPlaceholder(value)) return undefined
  const known = KNOWN.find(([form]) => form.test(value))?.[1]
  if (known) return known
  if (MADE_UP.test(value) || !SECRET_NAME.test(name) || NO_SECRET_NAME.test(name)) return undefined
  const [, scheme, bare = ''] = /^\s*(?:(bearer|basic|token|bot|apikey)\s+)?(.*?)\s*$/is.exec(value) ?? []
  if (scheme && /^[\w\-.~+/=:]{12,}$/.test(bare)) return 'a secret'
  return isRandom(bare) ? 'a secret' : undefined
}

/** What kind of secret a `token_key` is, where it should be the name of a variable; undefined for anything that can be a name. */
export function secretAsName(name: string): string | undefined {
  if (isPlaceholder(name)) return undefined
  const known = KNOWN.find(([form]) => form.test(name))?.[1]
  if (known || MADE_UP.test(name)) return known
  const mixed =
    name.length >= 20 && /[a-z]/.test(name) && /[A-Z]/.test(name) && (name.match(/\d/g)?.length ?? 0) >= 3
  return (mixed && isRandom(name)) || /^[\da-f]{32,}$/.test(name) ? 'a secret' : undefined
}

/** A variable's name as it may be shown: a secret that was written in its place is not. */
export function shownName(name: string): string {
  return secretAsName(name) ? 'the variable that "token_key" names' : name
}

/**
 * Where in the text of a file something looks like a secret, wherever it stands: values under a telling name, tokens of a well-known form,
 * passwords in addresses. For hiding them only; a rule needs the meaning of the place.
 */
export function secretSpans(source: string): Span[] {
  const named = [
    ...source.matchAll(
      /(?<![\w-])([\w-]+)["']? *[:=] *["']?(?=((?:(?:bearer|basic|token|bot|apikey) +)?[^\s"',{}[\]#]{8,200}))/gi,
    ),
  ].filter(([, name = '', value = '']) => SECRET_NAME.test(name) && secretIn(name, value))
  const forms = KNOWN.flatMap(([form]) => [...source.matchAll(new RegExp(form, 'g'))]).filter(
    ([token]) => !isPlaceholder(token),
  )
  const passwords = [...source.matchAll(/:\/\/[^\s/:@]*:([^\s/@]+)(?=@)/g)].filter(
    ([, password = '']) => !isPlaceholder(password),
  )
  return [
    ...named.map((match) => ({
      start: match.index + match[0].length,
      end: match.index + match[0].length + (match.at(-1) ?? '').length,
    })),
    ...passwords.map((match) => ({
      start: match.index + match[0].length - (match.at(-1) ?? '').length,
      end: match.index + match[0].length,
    })),
    ...forms.map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ]
}

/** The text with three dots in the place of everything that looks like a secret. */
export function withoutSecrets(text: string): string {
  return replaceSpans(text, secretSpans(text), () => '•••')
}

/** The text with other words in the place of some stretches; where they overlap, the first covers what it shares with the next. */
export function replaceSpans(
  text: string,
  stretches: readonly Span[],
  replace: (stretch: string) => string,
): string {
  let result = ''
  let done = 0
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= done) continue
    const from = Math.max(start, done)
    result += text.slice(done, from) + replace(text.slice(from, end))
    done = end
  }
  return result + text.slice(done)
}

/** Long, without blanks, letters and digits mixed, and no character much more frequent than the others: more than 3.5 bits each. */
function isRandom(text: string): boolean {
  if (!/^[\w\-.~+/=:]{20,}$/.test(text) || !/\d/.test(text) || !/[a-z]/i.test(text)) return false
  if (/^[./~]|:\/\/|\.(json|ya?ml|pem|key|txt|env)$/i.test(text)) return false
  const hex = /^[\da-f-]{32,}$/i.test(text)
  return hex || entropy(text) > 3.5
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
