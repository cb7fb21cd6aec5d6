import type { Named } from '../../analysis/config.js'
import type { ProviderConfig } from '../../generated/config.js'
import { parseGoUrl } from '../../go/url.js'
import { trimSpace } from '../../go/trim-space.js'
import type { Report } from '../../finding.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'An entry under `providers` has an unusable name or address.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const provider of config.providers.values()) {
      for (const found of [nameReport(provider), urlReport(provider)]) if (found) report(found)
    }
  },
})

function nameReport({ name, path }: Named<ProviderConfig>): Report | undefined {
  if (trimSpace(name) === '')
    return { path, at: 'key', message: 'A provider needs a name.', hint: 'Give it one: models refer to it.' }
  if (name !== trimSpace(name))
    return {
      path,
      at: 'key',
      message: `The name "${name}" starts or ends with a blank.`,
      hint: 'Remove the blanks.',
    }
  if (name.includes('/'))
    return {
      path,
      at: 'key',
      message: `The name "${name}" contains a slash.`,
      hint: 'In references, a slash ends the provider: use "-" instead.',
    }
  return undefined
}

function urlReport({
  name,
  path,
  value: { provider, api_type, base_url: url },
}: Named<ProviderConfig>): Report | undefined {
  if (!url) {
    if (provider && provider !== 'openai' && !api_type) return undefined
    const hint =
      provider || api_type
        ? 'Add "base_url", the address of the API.'
        : 'Add "base_url", the address of the API, or "provider", the built-in provider that it is based on.'
    return {
      path,
      at: 'key',
      missing: ['base_url', 'provider'],
      message: `The provider "${name}" has no "base_url".`,
      hint,
    }
  }
  const parsed = parseGoUrl(url)
  if (!('error' in parsed)) return undefined
  const own = [...path, 'base_url']
  const braces = /^(\w+:\/\/)\$\{(?:env\.)?([A-Za-z_]\w*)\}/.exec(url)
  if (!braces)
    return {
      path: own,
      at: 'value',
      message: `The URL "${excerpt(url)}" cannot be parsed: ${parsed.error}.`,
      hint: 'Write it like "https://example.com/v1".',
    }
  const [whole, scheme, variable] = braces
  return {
    path: own,
    at: 'value',
    message: `The URL "${excerpt(url)}" cannot be parsed: ${parsed.error}.`,
    hint: `Braces cannot stand in the host: write "${scheme}$${variable}", which is filled in as well.`,
    fix: {
      title: `Write "$${variable}"`,
      safe: true,
      edits: [
        {
          kind: 'replace-value',
          path: own,
          to: `${scheme}$${variable}`,
          within: { start: 0, end: whole.length },
        },
      ],
    },
  }
}
