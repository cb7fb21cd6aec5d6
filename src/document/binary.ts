/**
 * The bytes of a `!!binary` value. Like Go's decoder, which returns what it has read when it fails, it stops at the first
 * group of four characters that is malformed.
 */
export function bytesOf(base64: string): number[] {
  const text = base64.replace(/[\r\n]/g, '')
  const run = text.search(/[^A-Za-z0-9+/]|$/)
  const whole = run - (run % 4)
  const padded = /^[A-Za-z0-9+/]{2}(?:==|[A-Za-z0-9+/]=)/.test(text.slice(whole, whole + 4))
  return Array.from(atob(text.slice(0, padded ? whole + 4 : whole)), (byte) => byte.charCodeAt(0))
}
