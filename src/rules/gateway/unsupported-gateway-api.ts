import type { Path } from '../../diagnostic.js'
import { asMap, findProvider, type Config } from '../../analysis/config.js'
import { routedIds, type WrittenId } from '../../analysis/references/written-ids.js'
import { placeOf, replaceWith, type Report } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'Requests use the Responses API on the `/compat` endpoint of AI Gateway, which does not serve it.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const seen = new Set<string>()
    for (const written of routedIds(config)) {
      const { service, client } = written.endpoint
      if (service !== 'compat' || client.wireApi !== 'openai_responses') continue
      const found = reportOf(written, config)
      const place = JSON.stringify([found.path, found.within])
      if (!seen.has(place)) report(found)
      seen.add(place)
    }
  },
})

const MESSAGE =
  'The gateway\'s "/compat" endpoint does not serve the Responses API, so every request to ".../compat/responses" fails.'
const CHAT = 'openai_chatcompletions'

function reportOf(written: WrittenId, config: Config): Report {
  const { settings, id } = written
  const custom = findProvider(config, settings.provider)
  const path = typePath(written, config)
  if (path)
    return {
      path,
      at: 'value',
      message: MESSAGE,
      hint: `Use "${CHAT}".`,
      fix: replaceWith({ path }, CHAT, { safe: true }),
    }
  const message = `docker-agent chooses the Responses API for "${excerpt(id)}", which the gateway's "/compat" endpoint does not serve.`
  if (!custom?.path.length)
    return {
      ...placeOf(written),
      message,
      hint: 'Use the provider "cloudflare-ai-gateway", or set "api_type" in a provider.',
    }
  return {
    path: custom.path,
    at: 'key',
    missing: ['api_type'],
    message,
    hint: `Add "api_type: ${CHAT}" to the provider.`,
  }
}

/** Where the file states the API type; undefined where docker-agent chooses it by model ID. */
function typePath({ settings, path }: WrittenId, config: Config): Path | undefined {
  const custom = findProvider(config, settings.provider)
  const stated = (options: unknown): boolean => Boolean(asMap(options)?.api_type)
  if (stated(settings.provider_opts)) return [...path.slice(0, -1), 'provider_opts', 'api_type']
  if (!custom?.path.length) return undefined
  if (stated(custom.value.provider_opts)) return [...custom.path, 'provider_opts', 'api_type']
  return custom.value.api_type ? [...custom.path, 'api_type'] : undefined
}
