import data from '../data/gateway-prefixes.json' with { type: 'json' }
import { gatewayIdsEndingWith } from './models.js'

/** The first segment of a Cloudflare AI Gateway model id, and whether `/compat` routes by it. */
export interface GatewayPrefix {
  /** As written; empty when the id has no slash. */
  readonly prefix: string
  readonly known: boolean
  /** The prefix that is meant instead, where that is known. */
  readonly replacement?: string
  /** The REST API (`api.cloudflare.com`) is documented to take it, `/compat` is not. */
  readonly restOnly?: true
}

/** The prefix that a bare id lacks. */
export interface MissingPrefix {
  readonly prefix: string
  /** The whole id as it should be written. */
  readonly id: string
  /** True when nothing else can be meant (`@cf/…`); false for a guess, which a message should call one. */
  readonly certain: boolean
}

const prefixes: ReadonlySet<string> = new Set(Object.keys(data.prefixes))
const wrong: ReadonlyMap<string, string> = new Map(Object.entries(data.wrong))

/** The day on which the list of prefixes was checked (`YYYY-MM-DD`). */
export const gatewayPrefixesDate: string = data._meta.date

const catalogs: ReadonlyMap<string, string> = new Map(Object.entries(data.catalogs))

/** The prefixes that `/compat` routes by; besides these, `custom-SLUG`. */
export const gatewayPrefixes: readonly string[] = [...prefixes]

/**
 * What is known of the first segment of a gateway id. Cloudflare's pages disagree and providers are added, so an unknown prefix is no proof of a mistake.
 * Known spellings are the documented, lower-case ones; another case, or one with blanks around it, has that as `replacement`.
 */
export function gatewayPrefix(id: string): GatewayPrefix {
  const prefix = id.slice(0, Math.max(0, id.indexOf('/')))
  if (isCompatPrefix(prefix)) return { prefix, known: true }
  const lower = prefix.trim().toLowerCase()
  const replacement = isCompatPrefix(lower) ? lower : wrong.get(lower)
  return {
    prefix,
    known: false,
    ...(replacement ? { replacement } : {}),
    ...(data.restOnly.includes(lower) ? { restOnly: true } : {}),
  }
}

/** The docker-agent provider whose catalog lists what stands behind a prefix; undefined where none does. */
export function catalogBehind(prefix: string): string | undefined {
  return catalogs.get(prefix)
}

/**
 * The prefix that an id lacks: certain for Workers AI's `@cf/…` and `@hf/…`; else a guess, from the one gateway id in the catalog that ends so,
 * or from the family of the name (`claude-…`). Undefined when the id has a known prefix already, or nothing is known of it.
 */
export function prefixFor(id: string): MissingPrefix | undefined {
  if (/^@(cf|hf)\/./i.test(id)) return { prefix: 'workers-ai', id: `workers-ai/${id}`, certain: true }
  if (gatewayPrefix(id).known) return undefined
  const listed = gatewayIdsEndingWith(id).filter((other) => gatewayPrefix(other).known)
  const [only] = listed
  if (only !== undefined && listed.length === 1)
    return { prefix: gatewayPrefix(only).prefix, id: only, certain: false }
  const family =
    listed.length > 1
      ? undefined
      : Object.entries(data.families).find(([, pattern]) => new RegExp(pattern, 'i').test(id))
  return family && { prefix: family[0], id: `${family[0]}/${id}`, certain: false }
}

function isCompatPrefix(prefix: string): boolean {
  return prefixes.has(prefix) || /^custom-[A-Za-z0-9-]+$/.test(prefix)
}
