import data from '../data/gateway.json' with { type: 'json' }
import { gatewayIdsEndingWith } from './models.js'

/** The first segment of a model ID on Cloudflare AI Gateway, and whether `/compat` routes by it. */
export interface GatewayPrefix {
  /** Empty when the ID has no slash. */
  readonly prefix: string
  readonly known: boolean
  /** The prefix to write instead of an unknown one, where it can be told. */
  readonly replacement?: string
  /** The only models that may follow the prefix, in any case. */
  readonly models?: readonly string[]
}

/** A first segment of a model ID that Cloudflare's REST API (`api.cloudflare.com`) is documented to accept. */
export interface RestPrefix {
  readonly prefix: string
  /** The prefix of the same provider on `/compat`, where it differs. */
  readonly compat?: string
  /** The docker-agent provider whose catalog lists the models of the author. */
  readonly catalog?: string
  /** What the ID names ("dynamic route"), where only one gateway can resolve it. */
  readonly needsGateway?: string
}

/** The prefix that an ID lacks. */
export interface MissingPrefix {
  readonly prefix: string
  /** The whole ID with the prefix. */
  readonly id: string
  /** Whether no other prefix is possible (`@cf/…`); otherwise the prefix is a guess, and a message must say so. */
  readonly certain: boolean
}

interface CompatPrefix {
  readonly prefix: string
  readonly models?: readonly string[]
  readonly catalog?: string
}

const prefixes: ReadonlyMap<string, CompatPrefix> = new Map(
  data.prefixes.map((row: CompatPrefix) => [row.prefix, row]),
)
const restPrefixes: readonly RestPrefix[] = data.restPrefixes
const wrong: ReadonlyMap<string, string> = new Map(Object.entries(data.wrongPrefixes))

/** The day on which the list of prefixes was last checked (`YYYY-MM-DD`). */
export const gatewayPrefixesDate: string = data._meta.date

/** The prefixes that `/compat` routes by, besides `custom-SLUG`; those with a fixed list of models as whole IDs. */
export const gatewayPrefixes: readonly string[] = [...prefixes.values()].flatMap(({ prefix, models }) =>
  models ? models.map((model) => `${prefix}/${model}`) : [prefix],
)

/**
 * What is known about the first segment of an ID. Cloudflare adds providers and its pages disagree, so an unknown prefix is not
 * necessarily wrong. Only the documented lower-case spelling is known; it is the `replacement` for one in another case or with
 * spaces around it. A prefix with a fixed list of models is known only before one of them, or before a variable.
 */
export function gatewayPrefix(id: string): GatewayPrefix {
  const prefix = id.slice(0, Math.max(0, id.indexOf('/')))
  const model = id.slice(prefix.length + 1)
  if (isRouted(prefix, model)) return { prefix, known: true }
  const lower = prefix.trim().toLowerCase()
  const replacement = isRouted(lower, model.toLowerCase()) ? lower : replacementFor(lower, model)
  return { prefix, known: false, replacement, models: prefixes.get(lower)?.models }
}

/** What the REST API knows about the first segment of an ID, in exactly this case; undefined for nothing. */
export function restPrefix(id: string): RestPrefix | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf('/')))
  return restPrefixes.find((row) => row.prefix === prefix)
}

/** The author whose models on the REST API have another prefix on `/compat`: `google` for `google-ai-studio`. */
export function restAuthorOf(compatPrefix: string): string | undefined {
  return restPrefixes.find(({ compat }) => compat === compatPrefix)?.prefix
}

/** The docker-agent provider whose catalog lists the models of a prefix; undefined where no catalog does. */
export function catalogOfPrefix(prefix: string): string | undefined {
  return prefixes.get(prefix)?.catalog
}

/** Whether an ID has the form of Workers AI's own: `@cf/…` or `@hf/…`, in any case. */
export function isWorkersAiId(id: string): boolean {
  return /^@(cf|hf)\/./i.test(id)
}

/**
 * The prefix that an ID lacks: certain for the `@cf/…` and `@hf/…` of Workers AI, otherwise a guess, from the only gateway ID in
 * the catalog with this ending or from the family of the name (`claude-…`). Undefined when the ID has a known prefix, or nothing
 * is known about it.
 */
export function prefixFor(id: string): MissingPrefix | undefined {
  if (isWorkersAiId(id)) return { prefix: 'workers-ai', id: `workers-ai/${id}`, certain: true }
  if (gatewayPrefix(id).known) return undefined
  const listed = gatewayIdsEndingWith(id).filter((other) => gatewayPrefix(other).known)
  if (listed.length > 1) return undefined
  const [only] = listed
  if (only !== undefined) return { prefix: gatewayPrefix(only).prefix, id: only, certain: false }
  const family = Object.entries(data.families).find(([, pattern]) => new RegExp(pattern, 'i').test(id))
  return family && { prefix: family[0], id: `${family[0]}/${id}`, certain: false }
}

function isRouted(prefix: string, model: string): boolean {
  const row = prefixes.get(prefix)
  if (!row) return /^custom-[A-Za-z0-9-]+$/.test(prefix)
  return !row.models || row.models.includes(model) || model.includes('$')
}

/** Before an ID of Workers AI, "cloudflare" is a wrong name of its prefix; before any other, nothing is known. */
function replacementFor(prefix: string, model: string): string | undefined {
  return prefix === 'cloudflare' && isWorkersAiId(model) ? 'workers-ai' : wrong.get(prefix)
}
