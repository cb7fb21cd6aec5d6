/** Why docker-agent refuses an entry of `allowed_domains` or `blocked_domains`; undefined for one that it takes. Names that can never match (with a port, with blanks) pass. */
export function domainError(pattern: string): string | undefined {
  const text = pattern.trim()
  if (text.includes('/'))
    return isCidr(text) ? undefined : 'with a "/" it must be an address range such as 10.0.0.0/8'
  if (!text.includes('*')) return undefined
  return /^\*\.[^*]+$/.test(text) ? undefined : 'a "*" may only stand in front, as in *.example.com'
}

/** Whether a text is an address range as Go's `net.ParseCIDR` takes it. */
export function isCidr(text: string): boolean {
  const [, address = '', bits = ''] = /^([^/]*)\/(\d+)$/.exec(text) ?? []
  if (isIpv4(address)) return bits !== '' && Number(bits) <= 32
  return isIpv6(address) && Number(bits) <= 128
}

/** Whether a host, with or without a port, is this machine: `localhost`, 127.0.0.0/8 or ::1. */
export function isLoopback(host: string): boolean {
  const name = (
    host.startsWith('[') || host.split(':').length === 2 ? host.replace(/:\d*$/, '') : host
  ).replace(/^\[|\]$/g, '')
  if (name.toLowerCase() === 'localhost') return true
  return isIpv4(name)
    ? name.startsWith('127.')
    : isIpv6(name) && new URL(`http://[${name}]`).hostname === '[::1]'
}

function isIpv4(text: string): boolean {
  return /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?=\d)|$)){4}$/.test(text)
}

function isIpv6(text: string): boolean {
  return /^[0-9A-Fa-f:.]+$/.test(text) && text.includes(':') && URL.canParse(`http://[${text}]`)
}
