import { isAccountId } from '../../catalog/cloudflare-url.js'

const PLACEHOLDER =
  /^[<{[].*[>}\]]$|^\$[\w{(]|^(your|insert|enter|paste)[-_ ]|^my[-_ ]?(api|key|token|secret)|\byour[-_ ]|^x{3,}|x{5,}|change[-_ ]?me|placeholder|^(todo|none|null|undefined|example|dummy|fake)$|^\.{3,}$|^…$/i
const SECRET = /(TOKEN|KEY|SECRET)$/

/** What is wrong with the form of a variable's value, to follow its name in a message; undefined when nothing can be said. Never repeats the value. */
export function formatDefect(name: string, value: string): string | undefined {
  if (/^(["']).*\1\s*$/s.test(value.trim()) && value.trim().length > 1) return 'has quotes around its value'
  if (/[\r\n]/.test(value)) return 'has a line break in its value'
  if (value !== value.trim()) return 'has a blank at an end of its value'
  const ours = name === 'CLOUDFLARE_ACCOUNT_ID' || name === 'CLOUDFLARE_GATEWAY_ID'
  if (!ours && !SECRET.test(name)) return undefined
  if (PLACEHOLDER.test(value)) return 'holds a placeholder'
  if (/\s/.test(value)) return 'has a blank in its value'
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(value)) return 'holds a URL'
  if (name === 'CLOUDFLARE_ACCOUNT_ID' && !isAccountId(value))
    return `holds no account id, which has 32 hexadecimal characters (${value.length === 32 ? 'some here are not hexadecimal' : `here are ${value.length}`})`
  if (name === 'CLOUDFLARE_GATEWAY_ID' && (/[/:]/.test(value) || value.length > 64))
    return 'holds no gateway id'
  return undefined
}
