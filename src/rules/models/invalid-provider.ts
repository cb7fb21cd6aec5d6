import type { Named } from '../../analysis/config.js'
import { missingKey, replaceWith, type Report } from '../../finding.js'
import type { ProviderConfig } from '../../generated/config.js'
import { trimSpace } from '../../go/trim-space.js'
import { parseGoUrl } from '../../go/url.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The name or the `base_url` of an entry under `providers` is not valid.',
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
    return {
      path,
      at: 'key',
      message: 'The provider name is empty.',
      hint: 'Give it a name for models to refer to.',
    }
  if (name !== trimSpace(name))
    return {
      path,
      at: 'key',
      message: `Provider name "${name}" starts or ends with a space.`,
      hint: 'Remove the space.',
    }
  if (name.includes('/'))
    return {
      path,
      at: 'key',
      message: `Provider name "${name}" contains a slash.`,
      hint: 'Use "-" instead: in a reference, the provider ends at the first slash.',
    }
  return undefined
}

function urlReport(entry: Named<ProviderConfig>): Report | undefined {
  const url = entry.value.base_url
  if (!url) return absenceReport(entry)
  const parsed = parseGoUrl(url)
  if (!('error' in parsed)) return undefined
  const path = [...entry.path, 'base_url']
  const [braces, scheme, variable] = /^(\w+:\/\/)\$\{(?:env\.)?([A-Za-z_]\w*)\}/.exec(url) ?? []
  const right = braces && `${scheme}$${variable}`
  return {
    path,
    at: 'value',
    message: `docker-agent cannot parse the URL "${excerpt(url)}": ${parsed.error}.`,
    hint: right
      ? `The host cannot contain braces. Write "${right}", which docker-agent expands too.`
      : 'Write a URL such as "https://example.com/v1".',
    fix: replaceWith({ path, within: { start: 0, end: braces?.length ?? 0 } }, right, {
      safe: true,
      title: `Write "$${variable}"`,
    }),
  }
}

/** A provider needs a `base_url`, unless it is based on a built-in provider other than `openai` and sets no `api_type`. */
function absenceReport({ name, path, value }: Named<ProviderConfig>): Report | undefined {
  const { provider, api_type: type } = value
  if (provider && provider !== 'openai' && !type) return undefined
  const add = 'Add "base_url", the base URL of the API'
  const hint =
    provider || type ? `${add}.` : `${add}, or "provider", the built-in provider to base this one on.`
  return missingKey(path, ['base_url', 'provider'], `Provider "${name}" has no "base_url".`, hint)
}
