import data from '../data/gateway.json' with { type: 'json' }
import { closest } from '../suggest.js'

/** A request header of Cloudflare AI Gateway. */
export interface GatewayHeader {
  /** In lower case. */
  readonly name: string
  /** The current name, where this one is an old one. */
  readonly replacedBy?: string
  /** The value is a credential. */
  readonly secret?: boolean
}

const headers: readonly GatewayHeader[] = data.headers
const PREFIX = 'cf-aig-'
const suffixes = headers.flatMap(({ name }) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []))

/** The day on which the list of headers was last checked (`YYYY-MM-DD`). */
export const gatewayHeadersDate: string = data._meta.date

/** The header of this name in any case; undefined for one that is not listed. */
export function gatewayHeader(name: string): GatewayHeader | undefined {
  const lower = name.trim().toLowerCase()
  return headers.find((header) => header.name === lower)
}

/**
 * The current name of the header that a name means: the name itself in lower case, the successor of an old name, or the nearest
 * name for a misspelled one. Undefined when nothing is near. Other services of Cloudflare have `cf-` headers of their own, so
 * outside `cf-aig-` only two edits count as near.
 */
export function intendedHeader(name: string): string | undefined {
  const lower = name.trim().toLowerCase().replaceAll('_', '-')
  const found = gatewayHeader(lower) ?? gatewayHeader(nearestName(lower) ?? '')
  return found && (found.replacedBy ?? found.name)
}

function nearestName(name: string): string | undefined {
  if (!name.startsWith('cf-')) return undefined
  if (name.startsWith(PREFIX)) {
    const suffix = nearestSuffix(name.slice(PREFIX.length))
    return suffix === undefined ? undefined : PREFIX + suffix
  }
  const rest = name.slice('cf-'.length)
  if (suffixes.includes(rest)) return PREFIX + rest
  const names = headers.map((header) => header.name)
  return closest(name, names, 2)
}

/** The nearest by edit distance, or the only one that starts or ends with a word of at least four letters ("timeout"). */
function nearestSuffix(text: string): string | undefined {
  const near = closest(text, suffixes)
  if (near !== undefined || text.length < 4) return near
  const parts = suffixes.filter((suffix) => suffix.startsWith(text) || suffix.endsWith(text))
  return parts.length === 1 ? parts[0] : undefined
}
