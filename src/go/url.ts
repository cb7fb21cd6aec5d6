/** The parts of a URL that agent-lint needs. */
export interface GoUrl {
  /** In lower case; empty if there is none. */
  readonly scheme: string
  /** With its port; empty if there is none. */
  readonly host: string
}

/** Parses a URL as Go's `net/url` does, which accepts nearly every string; `error` says as a clause why it refuses one. */
export function parseGoUrl(text: string): GoUrl | { readonly error: string } {
  const [whole = '', fragment = ''] = cut(text, '#')
  if (/[\u0000-\u001f\u007f]/.test(whole)) return { error: 'it contains a control character' }
  if (badEscape(fragment)) return { error: BAD_ESCAPE }
  if (whole.startsWith(':')) return { error: 'the scheme is missing' }
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(whole)?.[1] ?? ''
  const [rest = ''] = cut(scheme ? whole.slice(scheme.length + 1) : whole, '?')
  if (!rest.startsWith('/') && scheme) return { scheme: scheme.toLowerCase(), host: '' }
  if (/^[^/]*:/.test(rest)) return { error: 'its first path segment contains a colon' }
  const authority =
    rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'))
      ? (/^[^/]*/.exec(rest.slice(2))?.[0] ?? '')
      : undefined
  if (badEscape(authority === undefined ? rest : rest.slice(2 + authority.length)))
    return { error: BAD_ESCAPE }
  const at = (authority ?? '').lastIndexOf('@')
  const host = (authority ?? '').slice(at + 1)
  const error = (at >= 0 ? userError((authority ?? '').slice(0, at)) : undefined) ?? hostError(host)
  return error ? { error } : { scheme: scheme.toLowerCase(), host }
}

const BAD_ESCAPE = 'a "%" is not followed by two hexadecimal digits'

function cut(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function badEscape(text: string): boolean {
  return /%(?![0-9A-Fa-f]{2})/.test(text)
}

function userError(user: string): string | undefined {
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user))
    return 'the user name contains a character that is not allowed there'
  return badEscape(user) ? BAD_ESCAPE : undefined
}

function hostError(host: string): string | undefined {
  const bracketed = host.startsWith('[')
  const end = host.lastIndexOf(']')
  if (bracketed && end < 0) return 'the host has no closing "]"'
  const colon = bracketed ? end + 1 : host.lastIndexOf(':')
  if (host.lastIndexOf('[') > 0) return 'the host contains "["'
  const port = colon < 0 ? '' : host.slice(colon)
  if (!/^(:\d*)?$/.test(port)) return `"${port}" is not a valid port`
  const name = colon < 0 ? host : host.slice(0, colon)
  if (badEscape(name)) return BAD_ESCAPE
  if (/%[0-7]/.test(name.replace(/%25/g, ''))) return 'the host contains an escaped ASCII character'
  const bad = /[^A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%\u0080-\uffff]/.exec(name)?.[0]
  return bad ? `the host contains "${bad}"` : undefined
}
