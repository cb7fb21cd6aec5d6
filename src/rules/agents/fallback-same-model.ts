import { groupBy } from '../../group-by.js'
import type { Reference } from '../../analysis/references/reference.js'
import { remove } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A fallback is the same model of the same provider as the one that it replaces.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, references, report }) {
    const primaries = groupBy(
      references.filter(({ use }) => use === 'model' || use === 'routing'),
      ({ agent }) => agent,
    )
    const judged = new Set(config.agents.filter(({ value }) => !value.harness).map(({ name }) => name))
    for (const fallback of references) {
      if (fallback.use !== 'fallback' || !judged.has(fallback.agent) || isOpen(fallback)) continue
      // Of a model list or a router, the other models still take over.
      const [primary, ...others] = primaries.get(fallback.agent) ?? []
      if (!primary || others.length > 0 || isOpen(primary) || !sameModel(primary, fallback)) continue
      report({
        path: fallback.path,
        within: fallback.within,
        message: `The fallback "${excerpt(fallback.text)}" is the agent's own model, so it fails with it.`,
        hint: 'Use a model of another provider.',
        fix: remove(fallback.path, fallback.text),
      })
    }
  },
})

/** What it resolves to is not known, or depends on the environment. */
function isOpen({ client, model, failure }: Reference): boolean {
  return !client || failure !== undefined || Boolean(model?.value.first_available ?? model?.value.routing)
}

/** The same client and settings: with other settings, such as less thinking, a request can succeed that failed before. */
function sameModel(a: Reference, b: Reference): boolean {
  return clientOf(a) === clientOf(b) && sameValues(settingsOf(a), settingsOf(b))
}

function clientOf({ client }: Reference): string {
  const { provider, model, apiType, baseUrl, tokenKey, credential } = client ?? {}
  return JSON.stringify([provider, model, apiType, baseUrl, tokenKey, credential])
}

function settingsOf({ settings }: Reference): object {
  return Object.fromEntries(Object.entries(settings ?? {}).filter(([key]) => !NAMING.includes(key)))
}

/** Compares two levels of settings; anything deeper is the same only if an alias shares it. */
function sameValues(a: object, b: object, levels = 2): boolean {
  const [own, other] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ]
  const same = (x: unknown, y: unknown): boolean =>
    x === y || (levels > 1 && isObject(x) && isObject(y) && sameValues(x, y, levels - 1))
  return (
    own.size === other.size && [...own].every(([key, value]) => other.has(key) && same(value, other.get(key)))
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Keys that the client has, and keys without effect on requests. */
const NAMING: readonly string[] = [
  'provider',
  'model',
  'base_url',
  'token_key',
  'title_model',
  'compaction_model',
]
