import { isCidr } from '../../go/ip.js'

/**
 * Why docker-agent refuses an entry of `allowed_domains` or `blocked_domains`, as a clause; undefined if it accepts the entry.
 * It also accepts names that never match, such as a host with a port or with spaces.
 */
export function domainPatternError(pattern: string): string | undefined {
  const text = pattern.trim()
  if (text.includes('/'))
    return isCidr(text) ? undefined : 'with a "/" it must be an address range such as 10.0.0.0/8'
  if (!text.includes('*')) return undefined
  return /^\*\.[^*]+$/.test(text) ? undefined : 'a "*" is allowed only at the start, as in *.example.com'
}
