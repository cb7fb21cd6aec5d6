import type { Environment } from '../../api.js'
import type { ModelConfig } from '../../generated/config.js'
import type { Path } from '../../diagnostic.js'
import type { Span } from '../../diagnostic.js'
import { buildClient, type Need } from '../client.js'
import type { Loose, Named } from '../config.js'
import { isKnownProvider } from '../../catalog/providers.js'
import type { Context, Origin, Reference } from './reference.js'
import { trimSpace } from '../../go/trim-space.js'

/** A comma-separated list of references, entries that are lists themselves expanded. */
export function alloy(
  text: string,
  origin: Origin,
  context: Context,
  inside: readonly string[] = [],
): Reference[] {
  const items = splitAlloy(text)
  if (items.length === 0) return [{ ...origin, text, failure: 'empty' }]
  return items.flatMap(({ item, within }) => {
    if (context.budget.left-- <= 0) return []
    const place = items.length === 1 && item === text ? origin : { ...origin, within }
    const entry = context.config.models.get(item)
    if (!entry || !isAlloy(entry)) return follow(item, place, context)
    context.reached.add(item)
    if (inside.includes(item)) return [{ ...place, text: item, model: entry, failure: 'cycle' as const }]
    return alloy(entry.value.model ?? '', { ...origin, path: [...entry.path, 'model'] }, context, [
      ...inside,
      item,
    ])
  })
}

/** The items of an alloy, trimmed, with their places; empty ones are dropped. */
export function splitAlloy(text: string): { item: string; within: Span }[] {
  let offset = 0
  return text.split(',').flatMap((part) => {
    const item = trimSpace(part)
    const start = offset + part.indexOf(item)
    offset += part.length + 1
    return item === '' ? [] : [{ item, within: { start, end: start + item.length } }]
  })
}

/** Whether an entry under `models` is a list of models: a comma in `model` and no `provider`. */
export function isAlloy({ value }: Named<ModelConfig>): boolean {
  return !value.provider && !value.first_available && (value.model ?? '').includes(',')
}

/** One reference: a named model, else provider/model. Routers and selectors give several results. */
export function follow(text: string, origin: Origin, context: Context): Reference[] {
  if (text === 'auto')
    return [{ ...origin, text, ...(origin.use === 'model' ? {} : { failure: 'auto' as const }) }]
  const entry = context.config.models.get(text)
  if (!entry) return [inline(text, origin, context)]
  context.reached.add(text)
  if (entry.value.first_available) return selector(text, entry, origin, context)
  if (isAlloy(entry)) return [{ ...origin, text, model: entry, failure: 'alloy' }]
  return entry.value.routing?.length
    ? router(text, entry, origin, context)
    : [built(text, entry.value, origin, context, entry)]
}

/** A reference that is neither trimmed nor expanded. */
export function single(text: string, origin: Origin, context: Context): Reference[] {
  return text === '' ? [{ ...origin, text, failure: 'empty' }] : follow(text, origin, context)
}

/** Whether a text has the form provider/model. */
export function isInline(text: string): boolean {
  const slash = text.indexOf('/')
  return slash > 0 && slash < text.length - 1
}

function inline(text: string, origin: Origin, context: Context): Reference {
  if (!isInline(text)) return { ...origin, text, failure: 'not-found' }
  const slash = text.indexOf('/')
  return built(text, { provider: text.slice(0, slash), model: text.slice(slash + 1) }, origin, context)
}

function built(
  text: string,
  settings: Loose<ModelConfig>,
  origin: Origin,
  context: Context,
  model?: Named<ModelConfig>,
): Reference {
  const preflight = ['model', 'routing', 'compaction'].includes(origin.router ?? origin.use)
  const client = buildClient(context.config, settings, context.env, preflight)
  return {
    ...origin,
    text,
    settings,
    client,
    ...(model ? { model } : {}),
    ...(client.failure ? { failure: 'client' } : {}),
  }
}

/** A router: its own provider/model, looked up anew, is what it falls back to; settings of its own do not apply. */
function router(text: string, entry: Named<ModelConfig>, origin: Origin, context: Context): Reference[] {
  const own = `${entry.value.provider ?? ''}/${entry.value.model ?? ''}`
  const named = context.config.models.get(own)
  const base =
    named && !named.value.routing?.length && !named.value.first_available && !isAlloy(named)
      ? built(text, named.value, origin, context, named)
      : named
        ? { ...origin, text, model: entry, failure: 'router' as const }
        : inline(own, origin, context)
  if (named) context.reached.add(own)
  return [{ ...base, text, model: entry, settings: entry.value }, ...routeTargets(entry, origin, context)]
}

function routeTargets(entry: Named<ModelConfig>, origin: Origin, context: Context): Reference[] {
  return (entry.value.routing ?? []).map((rule, index) => {
    const { within: _, ...target } = routeTarget(
      rule?.model ?? '',
      { ...origin, router: origin.use, use: 'routing', path: [...entry.path, 'routing', index, 'model'] },
      context,
    )
    return target
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

/** A selector: the first candidate whose variables are all set. */
function selector(text: string, entry: Named<ModelConfig>, origin: Origin, context: Context): Reference[] {
  const candidates = (entry.value.first_available ?? []).map((item, index) =>
    candidate(item ?? '', [...entry.path, 'first_available', index], origin, context),
  )
  const index = candidates.findIndex((one) => one.available)
  const chosen = candidates[index]
  // Without an environment nobody knows whether an earlier candidate would be chosen.
  const certain = index === 0 || context.env !== false
  context.candidates.push(...candidates.flatMap((one, at) => noted(one, at === index && certain)))
  if (chosen)
    return chosen.references.map((reference) => ({
      ...reference,
      text,
      path: origin.path,
      ...(origin.within ? { within: origin.within } : {}),
      chosen: reference.path,
    }))
  if (candidates.some((one) => one.references[0]?.failure)) return [{ ...origin, text, model: entry }]
  return [
    {
      ...origin,
      text,
      model: entry,
      failure: 'unavailable',
      candidates: candidates.map((one) => one.missing),
    },
  ]
}

interface Candidate {
  readonly references: readonly Reference[]
  readonly available: boolean
  readonly missing: readonly Need[]
}

function candidate(
  written: string,
  path: Path,
  { within: _, ...origin }: Origin,
  context: Context,
): Candidate {
  const text = trimSpace(written)
  const start = written.indexOf(text)
  const own: Origin = {
    ...origin,
    path,
    stage: selectorStage(origin),
    ...(text === written ? {} : { within: { start, end: start + text.length } }),
  }
  const entry = context.config.models.get(text)
  if (entry?.value.first_available || (entry && isAlloy(entry)))
    return {
      references: [{ ...own, text, model: entry, failure: 'selector' }],
      available: false,
      missing: [],
    }
  const references = follow(text, { ...own, use: 'model', router: undefined }, context).map((reference) => ({
    ...reference,
    use: reference.use === 'routing' ? reference.use : origin.use,
  }))
  const needs = references.flatMap((reference) => reference.client?.needs ?? [])
  const router = entry?.value.routing?.length
    ? buildClient(context.config, { ...entry.value, base_url: undefined }, context.env, true).needs
    : []
  const missing = [...needs, ...router].filter((need) => !isSet(need, context.env))
  const available =
    references.every((reference) => reference.client) &&
    (missing.length === 0 || Boolean(entry?.value.base_url))
  return { references, available, missing }
}

/** The selectors that toolsets, skills and rerankers use are resolved at the start, unlike the models that they use. */
export function selectorStage({ use, stage, path }: Origin): Reference['stage'] {
  return stage === 'use' && use !== 'hook' && path.at(-1) === 'model' ? 'start' : stage
}

/** docker-agent looks at every candidate of a selector that is used, but builds a client for the chosen one only. Blank ones are refused earlier. */
function noted({ references }: Candidate, chosen: boolean): Reference[] {
  return references
    .filter(({ text }) => text !== '')
    .map((reference) => {
      const later =
        reference.failure === 'client' &&
        !chosen &&
        (reference.model !== undefined || isKnownProvider(reference.settings?.provider?.toLowerCase() ?? ''))
      return later && reference.stage === 'start' ? { ...reference, stage: 'use' } : reference
    })
}

/** Whether a required variable, or one that will do instead, is set and not empty. */
export function isSet(need: Need, env: Environment | false): boolean {
  return env !== false && [need.name, ...(need.alternatives ?? [])].some((name) => Boolean(env[name]))
}
