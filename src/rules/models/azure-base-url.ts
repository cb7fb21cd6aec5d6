import type { Config } from '../../analysis/config.js'
import type { Path } from '../../diagnostic.js'
import { builtModels, speaksOpenAi } from '../../analysis/built-models.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A base URL points to Azure OpenAI, but the provider is not `azure`, so requests lack the API version.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const path of azureUrls(config))
      report({
        path,
        message:
          'Azure OpenAI does not find the deployment without an API version, which only the provider "azure" sends.',
        hint: 'Use "provider: azure" with a URL that ends after the host, and set "provider_opts.api_version".',
      })
  },
})

function azureUrls(config: Config): Path[] {
  return builtModels(config).flatMap(({ value, path, client, custom }) => {
    if (!speaksOpenAi(client) || client.provider === 'azure' || !lacksVersion(client.baseUrl ?? '')) return []
    if (value.base_url) return [[...path, 'base_url']]
    return custom?.path.length ? [[...custom.path, 'base_url']] : []
  })
}

/** The path `/openai/v1` needs no API version. */
function lacksVersion(url: string): boolean {
  if (!url.toLowerCase().includes('.azure.com')) return false
  const [, host = '', rest = ''] = /^https?:\/\/([^/?#]*)(.*)/is.exec(url.trim()) ?? []
  const isAzure =
    /\.openai\.azure\.com(:\d+)?$/i.test(host) ||
    (/\.azure\.com(:\d+)?$/i.test(host) && /^\/openai\/deployments\//i.test(rest))
  return isAzure && !/^\/openai\/v1(\/|$)/i.test(rest) && !rest.includes('api-version=')
}
