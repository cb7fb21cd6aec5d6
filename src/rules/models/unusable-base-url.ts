import { builtModels } from '../../analysis/built-models.js'
import type { Config } from '../../analysis/config.js'
import { endpointOf } from '../../analysis/endpoint.js'
import { urlError } from '../../analysis/provider-checks.js'
import { REQUEST_PATHS } from '../../analysis/wire-api.js'
import { cloudflareUrl } from '../../catalog/cloudflare-url.js'
import type { Path } from '../../diagnostic.js'
import { replaceWith, type Report } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A `base_url` has no scheme, or ends with the path that the client appends.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const url of baseUrls(config)) {
      const found = schemeReport(url) ?? operationReport(url)
      if (found) report(found)
    }
  },
})

interface BaseUrl {
  readonly path: Path
  readonly text: string
  /** The API that the client speaks, as in `wireApi`; empty where the file does not decide it. */
  readonly api: string
}

/** Every `base_url` that docker-agent accepts; `invalid-cloudflare-url` judges those on Cloudflare's hosts. */
function baseUrls(config: Config): BaseUrl[] {
  const models = builtModels(config).map(({ value, path, client }) => ({
    path,
    text: value.base_url,
    client,
  }))
  const providers = [...config.providers.values()]
    .filter((entry) => urlError(entry) === undefined)
    .map(({ name: provider, path, value }) => ({
      path,
      text: value.base_url,
      client: endpointOf(config, { provider })?.client,
    }))
  return [...models, ...providers].flatMap(({ path, text, client }) =>
    !text || cloudflareUrl(text) || client?.provider === 'azure'
      ? []
      : [{ path: [...path, 'base_url'], text, api: client?.wireApi ?? '' }],
  )
}

/** `localhost:11434/v1`, `//llm.example.com/v1`: a host, which has a dot or a port or is this machine. */
const WITHOUT_SCHEME = /^\s*(?:\/\/)?((localhost|[\w-]+(\.[\w-]+)+)(:\d+)?|[\w-]+:\d+)(\/.*)?$/

/** Hosts that are usually reached without TLS. */
const LOCAL =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0|[^./]+:|[^/]*\.(internal|local|lan)\b)/

function schemeReport({ path, text }: BaseUrl): Report | undefined {
  if (!WITHOUT_SCHEME.test(text)) return undefined
  const rest = text.trim().replace(/^\/\//, '')
  const right = `${LOCAL.test(rest) ? 'http' : 'https'}://${rest}`
  return {
    path,
    message: `The base URL "${excerpt(text)}" has no scheme, so docker-agent cannot send requests to it.`,
    hint: `Write "${excerpt(right)}".`,
    fix: replaceWith({ path }, right, { safe: false }),
  }
}

/** The ends of URLs that already have what the clients append, or the path of another operation. */
const OPERATIONS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    openai_chatcompletions: /\/(chat\/completions|(?<=\/v\d+\/)(completions|embeddings|responses))\/*\s*$/,
    openai_responses: /\/(chat\/completions|(?<=\/v\d+\/)(completions|embeddings|responses))\/*\s*$/,
    anthropic: /(\/v1\/messages|(?<=^https:\/\/api\.anthropic\.com)\/v1)\/*\s*$/,
  }),
)

function operationReport({ path, text, api }: BaseUrl): Report | undefined {
  const found = OPERATIONS.get(api)?.exec(text)
  if (!found) return undefined
  const right = text.slice(0, found.index)
  return {
    path,
    at: 'value',
    within: { start: found.index, end: text.length },
    message: `The client appends "${REQUEST_PATHS.get(api) ?? ''}" to the base URL, so no request reaches the API at "${excerpt(text)}".`,
    hint: `Write "${excerpt(right)}".`,
    fix: replaceWith({ path }, right, { safe: false }),
  }
}
