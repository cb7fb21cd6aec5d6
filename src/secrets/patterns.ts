/** Well-known forms of tokens, each with what a text of that form is. The more specific form comes first. */
export const TOKEN_FORMS: readonly (readonly [form: RegExp, kind: string])[] = [
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
  [/\bhooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{16,}/, 'a Slack webhook URL'],
  [/\bdiscord(app)?\.com\/api\/webhooks\/\d{10,}\/[\w-]{30,}/, 'a Discord webhook URL'],
  [/(?<![\w-])\d{8,10}:AA[\w-]{33}(?![\w-])/, 'a Telegram bot token'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
]

/**
 * Part of a text that no real secret contains. Loose, since it prevents a report ("looks like a secret") and
 * keeps text from being masked: any part of the text is enough.
 */
export const PLACEHOLDER =
  /your|\bmy[-_ ]?(?:api|key|token|secret|password)|example|sample|placeholder|change[-_ ]?me|replace|insert|x{3}|\.{3}|…|[<>{}$]|not[-_ ]?(?:needed|used|required|set)|redacted|\*{3}|(.)\1{4,}/i

/**
 * A value that somebody has to replace. Strict, since it causes a report ("is set to a placeholder"): a real
 * token that happens to contain "xxx" or "sample" must not match.
 */
export const UNFILLED_VALUE =
  /^[<{[].*[>}\]]$|^\$[\w{(]|^(your|insert|enter|paste)[-_ ]|^my[-_ ]?(api|key|token|secret)|\byour[-_ ]|^x{3,}|x{5,}|change[-_ ]?me|placeholder|^(todo|none|null|undefined|example|dummy|fake)$|^\.{3,}$|^…$/i

/** A character of `${X}`, `<key>` or `{{ key }}`: a value that refers to a secret instead of containing it. */
export const SUBSTITUTION = /[$<{]/

/** Part of many invented values and of a few real ones; sequences such as "12345" count only in short texts. */
export const MADE_UP = /dummy|fake|test|todo|foo|demo|^(?=.{0,24}$).*(abc-?123|12345|abcdef)/i

/**
 * A header, key or variable whose name suggests a secret, also if "authorization" is misspelled; unless `HARMLESS_NAME` matches
 * too.
 */
export const SECRET_NAME =
  /auth?or[a-z]*tion|^cf[-_]aig[-_]au|api[-_]?key|token|secret|passw|credential|access[-_]?key|private[-_]?key|auth[-_]?key|[-_]pat$|(^|[-_])auth$/i

/** A name that `SECRET_NAME` matches although its value describes or locates a secret, or counts tokens. */
export const HARMLESS_NAME =
  /tokens|tokeni[sz]er|[-_](url|uri|file|path|dir|host|name|id|type|ttl|endpoint|email|user|username|region)$/i

/**
 * An environment variable whose value is hidden wherever it appears in output; loose, since hiding too much
 * is harmless.
 */
export const HIDDEN_VARIABLE = /TOKEN|KEY|SECRET|PASSWORD|PASSWD|CREDENTIAL/i

/** An environment variable whose value must be a bare token; strict, since the form of the value is judged. */
export const TOKEN_VARIABLE = /(TOKEN|KEY|SECRET)$/

/** A header's value: an optional scheme such as "Bearer", with a colon by mistake or without, and the credential. */
export const SCHEME_AND_CREDENTIAL = /^\s*(?:(bearer|basic|token|bot|apikey)(?:\s*:\s*|\s+))?(.*?)\s*$/is

/**
 * In running text, `name: value` or `name=value`, quoted or not; the match ends before the value, which is
 * group 2.
 */
export const NAMED_VALUE =
  /(?<![\w-])([\w-]+)["']? *[:=] *["']?(?=((?:(?:bearer|basic|token|bot|apikey):? +)?[^\s"',{}[\]#]{8,200}))/gi

/** The password in `https://user:password@host`. */
export const URL_PASSWORD = /(?<=:\/\/[^\s/:@]*:)[^\s/@]+(?=@)/g

/** A credential that follows a scheme: only characters of tokens, at least 12 of them. */
export const CREDENTIAL = /^[\w\-.~+/=:]{12,}$/

/** A text long enough to be judged by its randomness, made of characters of tokens only. */
export const LONG_TOKEN = /^[\w\-.~+/=:]{20,}$/

/** A path, a URL or the name of a file. */
export const LOCATION = /^[./~]|:\/\/|\.(json|ya?ml|pem|key|txt|env)$/i

/** A hash or UUID: hexadecimal digits and hyphens, at least 32 characters. */
export const HEXADECIMAL = /^[\da-f-]{32,}$/i

/** A secret in hexadecimal digits, which no variable is named after. */
export const HEXADECIMAL_NAME = /^[\da-f]{32,}$/
