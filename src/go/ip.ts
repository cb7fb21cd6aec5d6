/** Whether a string is an address range that Go's `net.ParseCIDR` accepts. */
export function isCidr(text: string): boolean {
  const [, address = '', bits = ''] = /^([^/]*)\/(\d+)$/.exec(text) ?? []
  if (isIpv4(address)) return Number(bits) <= 32
  return isIpv6(address) && Number(bits) <= 128
}

/** Whether a host, with or without a port, is this machine: `localhost`, 127.0.0.0/8 or ::1. */
export function isLoopback(host: string): boolean {
  const hasPort = host.startsWith('[') || host.split(':').length === 2
  const name = (hasPort ? host.replace(/:\d*$/, '') : host).replace(/^\[|\]$/g, '')
  if (name.toLowerCase() === 'localhost') return true
  if (isIpv4(name)) return name.startsWith('127.')
  return isIpv6(name) && new URL(`http://[${name}]`).hostname === '[::1]'
}

function isIpv4(text: string): boolean {
  return /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?=\d)|$)){4}$/.test(text)
}

function isIpv6(text: string): boolean {
  return /^[0-9A-Fa-f:.]+$/.test(text) && text.includes(':') && URL.canParse(`http://[${text}]`)
}
