/**
 * Whether a host, with or without a port, certainly is not public: `localhost`, or a literal address that is loopback,
 * private, link-local or unspecified. Names that only DNS resolves are not.
 */
export function isPrivateHost(host: string): boolean {
  const name = host.replace(/:\d*$/, '').toLowerCase().replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return isPrivateIpv4(name)
  return /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/.test(name)
}

function isPrivateIpv4(address: string): boolean {
  return /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(address)
}
