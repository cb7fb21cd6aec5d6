import type { Named } from '../../analysis/config.js'
import { lacksUrl, nameMistake, urlError } from '../../analysis/provider-checks.js'
import { missingKey, replaceWith, type Report } from '../../finding.js'
import type { ProviderConfig } from '../../generated/config.js'
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

function nameReport(provider: Named<ProviderConfig>): Report | undefined {
  const { path } = provider
  const name = excerpt(provider.name)
  switch (nameMistake(provider)) {
    case 'empty':
      return {
        path,
        at: 'key',
        message: 'The provider name is empty.',
        hint: 'Give it a name for models to refer to.',
      }
    case 'space':
      return {
        path,
        at: 'key',
        message: `Provider name "${name}" starts or ends with a space.`,
        hint: 'Remove the space.',
      }
    case 'slash':
      return {
        path,
        at: 'key',
        message: `Provider name "${name}" contains a slash.`,
        hint: 'Use "-" instead: in a reference, the provider ends at the first slash.',
      }
    default:
      return undefined
  }
}

function urlReport(entry: Named<ProviderConfig>): Report | undefined {
  if (lacksUrl(entry)) return absenceReport(entry)
  const error = urlError(entry)
  if (error === undefined) return undefined
  const url = entry.value.base_url ?? ''
  const path = [...entry.path, 'base_url']
  const [braces, scheme, variable] = /^(\w+:\/\/)\$\{(?:env\.)?([A-Za-z_]\w*)\}/.exec(url) ?? []
  const right = braces && `${scheme}$${variable}`
  return {
    path,
    at: 'value',
    message: `docker-agent cannot parse the URL "${excerpt(url)}": ${error}.`,
    hint: right
      ? `The host cannot contain braces. Write "${right}", which docker-agent expands too.`
      : 'Write a URL such as "https://example.com/v1".',
    fix: replaceWith({ path, within: { start: 0, end: braces?.length ?? 0 } }, right, {
      safe: true,
      title: `Write "$${variable}"`,
    }),
  }
}

function absenceReport({ name, path, value }: Named<ProviderConfig>): Report {
  const add = 'Add "base_url", the base URL of the API'
  const hint =
    value.provider || value.api_type
      ? `${add}.`
      : `${add}, or "provider", the built-in provider to base this one on.`
  return missingKey(path, ['base_url', 'provider'], `Provider "${name}" has no "base_url".`, hint)
}
