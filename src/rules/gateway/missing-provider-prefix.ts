import { routedIds } from '../../analysis/references/written-ids.js'
import type { Service } from '../../catalog/cloudflare-url.js'
import { prefixFor } from '../../catalog/gateway.js'
import { idInOtherCase } from '../../catalog/id-case.js'
import { modelIds } from '../../catalog/models.js'
import { placeOf, replaceWith } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A model ID has no prefix for Cloudflare AI Gateway to route by, or has one where Workers AI does not accept it.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const written of routedIds(config)) {
      const { id, endpoint } = written
      const check = endpoint.openai && endpoint.service ? CHECKS[endpoint.service] : undefined
      const found = id.split('/')[0]?.includes('$') ? undefined : check?.(id)
      if (!found) continue
      const { defect, right, certain = false, hint = '' } = found
      report({
        ...placeOf(written),
        message: `Model ID "${excerpt(id)}" ${defect}`,
        hint: right === undefined ? hint : certain ? `Write "${right}".` : `Did you mean "${right}"?`,
        fix: replaceWith(written, right, { safe: certain }),
      })
    }
  },
})

interface PrefixDefect {
  /** What is wrong, to follow the ID in a message. */
  readonly defect: string
  /** The ID to write instead, where it is known. */
  readonly right?: string
  /** Whether nothing but `right` is possible. */
  readonly certain?: boolean
  /** What to do where `right` is not known. */
  readonly hint?: string
}

/** What is wrong with the prefix of an ID, by the service that it is sent to. */
const CHECKS: Readonly<Partial<Record<Service, (id: string) => PrefixDefect | undefined>>> = {
  compat: gatewayDefect,
  rest: workersAiDefect,
}

/** AI Gateway routes by the first segment. `unknown-gateway-prefix` checks the IDs that have one. */
function gatewayDefect(id: string): PrefixDefect | undefined {
  const found = prefixFor(id)
  if (id.includes('/') && !found?.certain) return undefined
  return {
    defect: 'has no provider prefix for the gateway to route by.',
    right: found && (idInOtherCase('cloudflare-ai-gateway', found.id) ?? found.id),
    certain: found?.certain,
    hint: 'Add a provider prefix: "openai/…", "workers-ai/@cf/…", "custom-SLUG/…".',
  }
}

/** The REST API calls Workers AI itself, which knows neither gateway prefixes nor dynamic routes. */
function workersAiDefect(id: string): PrefixDefect | undefined {
  if (/^workers-ai\//i.test(id)) {
    const bare = id.slice('workers-ai/'.length)
    const right = idInOtherCase('cloudflare-workers-ai', bare) ?? bare
    return {
      defect: 'has the gateway prefix "workers-ai/", which Workers AI does not accept.',
      right,
      certain: /^@(cf|hf)\//.test(right),
    }
  }
  if (/^dynamic\//i.test(id))
    return {
      defect: 'is a dynamic route, which only AI Gateway serves.',
      hint: 'Use the provider "cloudflare-ai-gateway" for it.',
    }
  if (id.startsWith('@')) return undefined
  const ending = `/${id.toLowerCase()}`
  const listed = modelIds('cloudflare-workers-ai').filter((other) => other.toLowerCase().endsWith(ending))
  return listed.length === 1
    ? { defect: 'has no "@cf/AUTHOR/" prefix, as Workers AI requires.', right: listed[0] }
    : undefined
}
