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
  /auth?or[a-z]{0,15}tion|^cf[-_]aig[-_]au|api[-_]?key|token|secret|passw|credential|access[-_]?key|private[-_]?key|auth[-_]?key|[-_]pat$|(^|[-_])auth$/i

/** A name that `SECRET_NAME` matches although its value describes or locates a secret, or counts tokens. */
export const HARMLESS_NAME =
  /tokens|tokeni[sz]er|per[-_]token|[-_](urls?|uri|file|path|dir|host|name|id|type|ttl|endpoint|email|user|username|region|policy|policies|rules?|limit|bucket|budget|mode|count|counter|format|length|size|expiry|expires|rotation|prefix|header|headers|scheme|provider|providers|store|version|algorithm|issuer|audience|scopes?|usage|env)$/i

/** An environment variable whose value must be a bare token; strict, since the form of the value is judged. */
export const TOKEN_VARIABLE = /(TOKEN|KEY|SECRET)$/

/**
 * A header's value without white space at the end: an optional scheme such as "Bearer", with a colon by mistake or without, and
 * the credential.
 */
export const SCHEME_AND_CREDENTIAL = /^\s*(?:(bearer|basic|token|bot|apikey)(?:\s*:\s*|\s+))?(.*)$/is

/**
 * In running text, `name: value` or `name=value`, quoted or not; the match ends before the value, which is
 * group 2.
 */
export const NAMED_VALUE =
  /(?<![\w-])([\w-]+)["']? *[:=] *["']?(?=((?:(?:bearer|basic|token|bot|apikey):? +)?[^\s"',{}[\]#]{8,200}))/gi

/**
 * The password in `https://user:password@host`. With a slash it is one as well, unless a port is before the slash; it ends at
 * the last `@` of the host, or else at the first.
 */
export const URL_PASSWORD = /(?<=:\/\/[^\s/:@"']*:)(?:[^\s/"']+(?=@)|(?!\d{0,5}\/)[^\s@"']{1,100}(?=@))/g

/** A credential that follows a scheme: only characters of tokens, at least 12 of them. */
export const CREDENTIAL = /^[\w\-.~+/=:]{12,}$/

/** The form of a shorter value never tells that it is a secret: see `CREDENTIAL`. */
export const SHORTEST_SECRET = 12

/** A text long enough to be judged by its randomness, made of characters of tokens only. */
export const LONG_TOKEN = /^[\w\-.~+/=:]{20,}$/

/** A path, a URL or the name of a file. */
export const LOCATION = /^[./~]|:\/\/|\.(json|ya?ml|pem|key|txt|env)$/i

/** A hash or UUID: hexadecimal digits and hyphens, at least 32 characters. */
export const HEXADECIMAL = /^[\da-f-]{32,}$/i

/** One of the words of a name: `openai`, `API`, `V2`, `2024`, `7b`. Longer ones are rather random. */
export const WORD =
  /^(?:v?\d{1,4}|\d{1,3}[a-z]|[a-z]{0,15}\d{0,3}|[A-Z][a-z]{0,15}\d{0,3}|[A-Z]{0,15}\d{0,3})$/
