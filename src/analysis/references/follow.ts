import type { ModelUse } from '../../api.js'
import type { ModelConfig } from '../../generated/config.js'
import { trimSpace } from '../../go/trim-space.js'
import { buildClient, type Client } from '../client.js'
import type { Loose, Named } from '../config.js'
import { isAlloy, splitAlloy, splitInline } from './forms.js'
import type { Context, Origin, Reference } from './reference.js'
import { candidateOf, candidateOrigin, chooseCandidate, type Candidate } from './selector.js'

/** A list of models whose items are being followed. */
interface OpenList {
  /** Its entry under `models`; undefined for a list in another place. */
  readonly name?: string
  readonly origin: Origin
  readonly text: string
  readonly items: ReturnType<typeof splitAlloy>
  /** The index of the next item. */
  next: number
}

/**
 * Follows a comma-separated list of references; items that name a list are expanded.
 * @param name the entry under `models` that the list is, if any
 */
export function followAlloy(text: string, origin: Origin, context: Context, name?: string): Reference[] {
  const found: Reference[] = []
  // A stack instead of recursion: a file can chain thousands of lists.
  const open = [openList(text, origin, context, name)]
  const inside = new Set([name])
  for (let list = open.at(-1); list; list = open.at(-1)) {
    if (list.items.length === 0) found.push({ ...list.origin, text: list.text, failure: 'empty' })
    const next = list.items[list.next++]
    if (!next || (list.name !== undefined && context.budget.left-- <= 0)) {
      inside.delete(list.name)
      open.pop()
      continue
    }
    const { item, within } = next
    const place = list.items.length === 1 && item === list.text ? list.origin : { ...list.origin, within }
    const entry = context.config.models.get(item)
    if (!entry || !isAlloy(entry)) {
      for (const reference of follow(item, place, context)) found.push(reference)
      continue
    }
    context.reached.add(item)
    if (inside.has(item)) found.push({ ...place, text: item, model: entry, failure: 'cycle' })
    else {
      inside.add(item)
      const inEntry = { ...list.origin, path: [...entry.path, 'model'] }
      open.push(openList(entry.value.model ?? '', inEntry, context, item))
    }
  }
  return found
}

function openList(text: string, origin: Origin, { lists }: Context, name?: string): OpenList {
  const items = lists.get(text) ?? splitAlloy(text)
  lists.set(text, items)
  return { name, origin, text, items, next: 0 }
}

/** Follows one reference: the name of an entry, else provider/model. Routers and selectors give several results. */
export function follow(text: string, origin: Origin, context: Context): Reference[] {
  if (text === 'auto') return [{ ...origin, text, failure: origin.use === 'model' ? undefined : 'auto' }]
  const entry = context.config.models.get(text)
  if (!entry) return [inline(text, origin, context)]
  context.reached.add(text)
  if (entry.value.first_available)
    return isTooMuch(text, context)
      ? [{ ...origin, text, model: entry }]
      : selector(text, entry, origin, context)
  if (isAlloy(entry)) return [{ ...origin, text, model: entry, failure: 'alloy' }]
  return entry.value.routing?.length
    ? router(text, entry, origin, context)
    : [built({ ...origin, text, model: entry }, entry.value, context)]
}

/** So many selectors lead to one another at most. */
const DEEPEST = 100

function isTooMuch(name: string, { open, budget }: Context): boolean {
  return open.has(name) || open.size >= DEEPEST || budget.left <= 0
}

/** Follows a reference that docker-agent neither trims nor splits at commas. */
export function followSingle(text: string, origin: Origin, context: Context): Reference[] {
  return text === '' ? [{ ...origin, text, failure: 'empty' }] : follow(text, origin, context)
}

function inline(text: string, origin: Origin, context: Context): Reference {
  const settings = splitInline(text)
  return settings ? built({ ...origin, text }, settings, context) : { ...origin, text, failure: 'not-found' }
}

/** A reference with the client that its settings lead to. */
function built(reference: Reference & Origin, settings: Loose<ModelConfig>, context: Context): Reference {
  const client = clientOf(settings, CHECKED.includes(reference.router ?? reference.use), context)
  return { ...reference, settings, client, failure: client.failure && 'client' }
}

/** The uses whose variables docker-agent checks before the start. */
const CHECKED: readonly ModelUse[] = ['model', 'routing', 'compaction']

function clientOf(
  settings: Loose<ModelConfig>,
  preflight: boolean,
  { config, env, clients }: Context,
): Client {
  const known = clients[preflight ? 'checked' : 'unchecked']
  let client = known.get(settings)
  if (!client) known.set(settings, (client = buildClient(config, settings, { env, preflight })))
  return client
}

/** A router falls back to its own provider/model, looked up anew, without its other settings. */
function router(text: string, entry: Named<ModelConfig>, origin: Origin, context: Context): Reference[] {
  const own = `${entry.value.provider ?? ''}/${entry.value.model ?? ''}`
  const named = context.config.models.get(own)
  const isModel = named && !named.value.routing?.length && !named.value.first_available && !isAlloy(named)
  if (named) context.reached.add(own)
  const base = !named
    ? inline(own, origin, context)
    : isModel
      ? built({ ...origin, text }, named.value, context)
      : { ...origin, failure: 'router' as const }
  return [{ ...base, text, model: entry, settings: entry.value }, ...routeTargets(entry, origin, context)]
}

function routeTargets(entry: Named<ModelConfig>, origin: Origin, context: Context): Reference[] {
  const rules = context.budget.left > 0 ? (entry.value.routing ?? []) : []
  context.budget.left -= rules.length
  return rules.map((rule, index) => {
    const path = [...entry.path, 'routing', index, 'model']
    const target: Origin = { ...origin, router: origin.use, use: 'routing', path }
    return { ...routeTarget(rule?.model ?? '', target, context), within: undefined }
  })
}

function routeTarget(text: string, origin: Origin, context: Context): Reference {
  if (text === '') return { ...origin, text, failure: 'empty' }
  const entry = context.config.models.get(text)
  if (entry?.value.routing?.length) {
    context.reached.add(text)
    return { ...origin, text, model: entry, failure: 'router' }
  }
  return follow(text, origin, context)[0] ?? { ...origin, text, failure: 'not-found' }
}

/** A selector stands for the first of its candidates whose variables are all set. */
function selector(text: string, entry: Named<ModelConfig>, origin: Origin, context: Context): Reference[] {
  const written = entry.value.first_available ?? []
  context.budget.left -= written.length
  context.open.add(text)
  const candidates = written.map((item = '', index) =>
    candidate(item, candidateOrigin(item, [...entry.path, 'first_available', index], origin), context),
  )
  context.open.delete(text)
  return chooseCandidate(candidates, { ...origin, text, model: entry }, context)
}

function candidate(written: string, origin: Origin, context: Context): Candidate {
  const text = trimSpace(written)
  const entry = context.config.models.get(text)
  if (entry && (entry.value.first_available || isAlloy(entry)))
    return {
      references: [{ ...origin, text, model: entry, failure: 'selector' }],
      available: false,
      missing: [],
    }
  const references = follow(text, { ...origin, use: 'model', router: undefined }, context).map(
    (reference) => ({
      ...reference,
      use: reference.use === 'routing' ? reference.use : origin.use,
    }),
  )
  const hasBaseUrl = Boolean(entry?.value.base_url)
  return candidateOf(references, { needs: routerNeeds(entry, context), hasBaseUrl }, context)
}

/** A router as a candidate is judged by its own variables too, except those of its base URL. */
function routerNeeds(entry: Named<ModelConfig> | undefined, { config, env }: Context): Candidate['missing'] {
  return entry?.value.routing?.length
    ? buildClient(config, { ...entry.value, base_url: undefined }, { env, preflight: true }).needs
    : []
}
