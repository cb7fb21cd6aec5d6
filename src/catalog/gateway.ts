import data from '../data/gateway-prefixes.json' with { type: 'json' }
import { gatewayIdsEndingWith } from './models.js'

/** The first segment of a model ID on Cloudflare AI Gateway, and whether `/compat` routes by it. */
export interface GatewayPrefix {
  /** Empty when the ID has no slash. */
  readonly prefix: string
  readonly known: boolean
  /** The prefix to write instead of an unknown one, where it can be told. */
  readonly replacement?: string
  /** The REST API (`api.cloudflare.com`) is documented to accept it, `/compat` is not. */
  readonly restOnly?: true
}

/** The prefix that an ID lacks. */
export interface MissingPrefix {
  readonly prefix: string
  /** The whole ID with the prefix. */
  readonly id: string
  /** Whether no other prefix is possible (`@cf/…`); otherwise the prefix is a guess, and a message must say so. */
  readonly certain: boolean
}

const prefixes: ReadonlySet<string> = new Set(Object.keys(data.prefixes))
const wrong: ReadonlyMap<string, string> = new Map(Object.entries(data.wrong))
const catalogs: ReadonlyMap<string, string> = new Map(Object.entries(data.catalogs))

/** The day on which the list of prefixes was last checked (`YYYY-MM-DD`). */
export const gatewayPrefixesDate: string = data._meta.date

/** The prefixes that `/compat` routes by, besides `custom-SLUG`. */
export const gatewayPrefixes: readonly string[] = [...prefixes]

/**
 * What is known about the first segment of an ID. Cloudflare adds providers and its pages disagree, so an unknown prefix is not
 * necessarily wrong. Only the documented lower-case spelling is known; it is the `replacement` for one in another case or with
 * spaces around it.
 */
export function gatewayPrefix(id: string): GatewayPrefix {
  const prefix = id.slice(0, Math.max(0, id.indexOf('/')))
  if (isCompatPrefix(prefix)) return { prefix, known: true }
  const lower = prefix.trim().toLowerCase()
  return {
    prefix,
    known: false,
    replacement: isCompatPrefix(lower) ? lower : wrong.get(lower),
    restOnly: data.restOnly.includes(lower) || undefined,
  }
}

/** The docker-agent provider whose catalog lists the models of a prefix; undefined where no catalog does. */
export function catalogOfPrefix(prefix: string): string | undefined {
  return catalogs.get(prefix)
}

/**
 * The prefix that an ID lacks: certain for the `@cf/…` and `@hf/…` of Workers AI, otherwise a guess, from the only gateway ID in
 * the catalog with this ending or from the family of the name (`claude-…`). Undefined when the ID has a known prefix, or nothing
 * is known about it.
 */
export function prefixFor(id: string): MissingPrefix | undefined {
  if (/^@(cf|hf)\/./i.test(id)) return { prefix: 'workers-ai', id: `workers-ai/${id}`, certain: true }
  if (gatewayPrefix(id).known) return undefined
  const listed = gatewayIdsEndingWith(id).filter((other) => gatewayPrefix(other).known)
  if (listed.length > 1) return undefined
  const [only] = listed
  if (only !== undefined) return { prefix: gatewayPrefix(only).prefix, id: only, certain: false }
  const family = Object.entries(data.families).find(([, pattern]) => new RegExp(pattern, 'i').test(id))
  return family && { prefix: family[0], id: `${family[0]}/${id}`, certain: false }
}

function isCompatPrefix(prefix: string): boolean {
  return prefixes.has(prefix) || /^custom-[A-Za-z0-9-]+$/.test(prefix)
}
