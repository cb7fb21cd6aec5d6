import { describe, expect, test } from '@jest/globals'
import { formatResolution } from '../formatters/resolution.js'
import { compact } from '../formatters/compact.js'
import { json } from '../formatters/json.js'
import { pretty } from '../formatters/pretty.js'
import { summaryOf } from '../internal-error.js'
import { lint } from '../lint.js'
import { maskResult } from './mask-result.js'
import { knownToken } from './tokens.js'

/** Classes of characters in the forms below. */
const CHARACTERS: Readonly<Record<string, string>> = {
  w: 'aK7dR0mZ4qB8sT2xE9vY1jL6nW3hP5cGfu',
  l: 'a7k0d4r8m2z9q1s6b3x5tvejynlhwcpfgu',
  u: 'A7K2D4R5M6Z3QSBXTVEJYNLHWCPFGU',
  h: '0123456789abcdef',
  d: '0123456789',
  a: 'aKdRmZqsBxTvEjYnLhWcPfGu',
}

/** `{w20}`: twenty characters of a class, which differ from form to form. */
function token(form: string): string {
  let state = [...form].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 65_521, 7)
  const next = (characters: string): string => {
    state = (state * 75 + 74) % 65_537
    return characters.charAt(state % characters.length)
  }
  return form.replace(/\{(\w)(\d+)\}/g, (_, kind: string, count: string) =>
    Array.from({ length: Number(count) }, () => next(CHARACTERS[kind] ?? '')).join(''),
  )
}

/** The documented forms of tokens, by service. */
const KINDS: Readonly<Record<string, string>> = {
  '1Password secret key': 'A3-{u6}-{u11}-{u5}-{u5}-{u5}',
  '1Password service account': 'ops_eyJ{w300}',
  Adobe: 'p8e-{l32}',
  age: 'AGE-SECRET-KEY-1QPZ{u55}',
  Airtable: 'pat{w14}.{h64}',
  Alibaba: 'LTAI{w20}',
  Anthropic: 'sk-ant-api03-{w93}AA',
  'Anthropic admin': 'sk-ant-admin01-{w93}AA',
  Artifactory: 'AKCp{w69}',
  Atlassian: 'ATATT3xFfGF0{w180}',
  AWS: 'AKIA{u16}',
  'AWS session': 'ASIA{u16}',
  'Amazon Bedrock': 'ABSK{w120}',
  'Microsoft Entra': 'a7K8Q~{w34}',
  Brave: 'BSA{w27}',
  Brevo: 'xkeysib-{h64}-{w16}',
  Buildkite: 'bkua_{h40}',
  Cerebras: 'csk-{l48}',
  CircleCI: 'CCIPAT_{w22}_{h40}',
  ClickHouse: '4b1d{w38}',
  Clojars: 'CLOJARS_{l60}',
  'Cloudflare origin CA': 'v1.0-{h24}-{h146}',
  Contentful: 'CFPAT-{w43}',
  Databricks: 'dapi{h32}',
  DigitalOcean: 'dop_v1_{h64}',
  'Discord bot': 'MTA{w23}.{w6}.{w38}',
  'Docker Hub': 'dckr_pat_{w27}',
  Doppler: 'dp.pt.{w43}',
  Duffel: 'duffel_test_{w43}',
  Dynatrace: 'dt0c01.{u24}.{u64}',
  EasyPost: 'EZAK{w54}',
  ElevenLabs: 'sk_{h48}',
  Facebook: 'EAAM{w110}',
  Figma: 'figd_{w40}',
  Firecrawl: 'fc-{h32}',
  Fireworks: 'fw_{w24}',
  'Fly.io': 'fo1_{w43}',
  'Frame.io': 'fio-u-{w64}',
  'GitHub personal': 'ghp_{w36}',
  'GitHub OAuth': 'gho_{w36}',
  'GitHub app': 'ghs_{w36}',
  'GitHub fine-grained': 'github_pat_{w22}_{w59}',
  'GitLab personal': 'glpat-{w20}',
  'GitLab runner': 'glrt-{w20}',
  'GitLab deploy': 'gldt-{w20}',
  Google: 'AIza{w35}',
  'Google OAuth': 'GOCSPX-{w28}',
  'Grafana cloud': 'glc_{w40}',
  'Grafana service account': 'glsa_{w32}_{h8}',
  Groq: 'gsk_{w52}',
  Harness: 'pat.{w22}.{h24}.{w20}',
  Vault: 'hvs.{w95}',
  'Vault batch': 'hvb.{w140}',
  Heroku: 'HRKU-AA{w58}',
  HubSpot: 'pat-na1-{h8}-{h4}-{h4}-{h4}-{h12}',
  'Hugging Face': 'hf_{a34}',
  'Hugging Face organization': 'api_org_{a34}',
  Infracost: 'ico-{w32}',
  JWT: 'eyJ{w20}.eyJ{w30}.{w43}',
  LangSmith: 'lsv2_pt_{h32}_{h10}',
  Linear: 'lin_api_{w40}',
  Mailchimp: '{h32}-us12',
  Mailgun: 'key-{h32}',
  Mapbox: 'sk.eyJ{w60}.{w22}',
  MaxMind: '{w6}_{w29}_mmk',
  Netlify: 'nfp_{w36}',
  'New Relic': 'NRAK-{u27}',
  'Notion old': 'secret_{w43}',
  Notion: 'ntn_{d11}{w35}',
  npm: 'npm_{w36}',
  NuGet: 'oy2{l43}',
  NVIDIA: 'nvapi-{w64}',
  Octopus: 'API-{u26}',
  OpenAI: 'sk-{w20}T3BlbkFJ{w20}',
  'OpenAI project': 'sk-proj-{w74}T3BlbkFJ{w74}',
  OpenRouter: 'sk-or-v1-{h64}',
  OpenShift: 'sha256~{w43}',
  Perplexity: 'pplx-{w48}',
  Pinecone: 'pcsk_{w60}',
  Plaid: 'access-production-{h8}-{h4}-{h4}-{h4}-{h12}',
  PlanetScale: 'pscale_tkn_{w43}',
  Postman: 'PMAK-{h24}-{h34}',
  Prefect: 'pnu_{l36}',
  Pulumi: 'pul-{h40}',
  PyPI: 'pypi-AgEIcHlwaS5vcmc{w60}',
  ReadMe: 'rdme_{l70}',
  Replicate: 'r8_{w37}',
  Resend: 're_{w8}_{w24}',
  RubyGems: 'rubygems_{h48}',
  SendGrid: 'SG.{w22}.{w43}',
  Sentry: 'sntryu_{h64}',
  Shippo: 'shippo_live_{h40}',
  Shopify: 'shpat_{h32}',
  'Slack bot': 'xoxb-{d12}-{d13}-{w24}',
  'Slack app': 'xapp-1-{u11}-{d13}-{h64}',
  SonarQube: 'squ_{h40}',
  Sourcegraph: 'sgp_{h16}_{h40}',
  Square: 'sq0atp-{w22}',
  Stripe: 'sk_live_{w24}',
  'Stripe restricted': 'rk_live_{w24}',
  Supabase: 'sbp_{h40}',
  Tailscale: 'tskey-auth-{w12}CNTRL-{w32}',
  Tavily: 'tvly-dev-{w32}',
  Telegram: '{d10}:AA{w33}',
  'Terraform Cloud': '{w14}.atlasv1.{w65}',
  Together: 'tgp_v1_{w43}',
  Trello: 'ATTA{h64}',
  Twilio: 'SK{h32}',
  Typeform: 'tfp_{w44}_{w14}',
  Vercel: 'vcp_{w40}',
  xAI: 'xai-{w80}',
  Yandex: 'AQVN{w38}',
  Zoho: '1000.{h32}.{h32}',
  'a service that nobody has listed': 'zorg_live_{w32}',
}

const TOKENS = Object.entries(KINDS).map(([kind, form]) => [kind, token(form)] as const)
const ALL = TOKENS.map(([, secret]) => secret)

const ROOT = 'agents:\n  root: { model: m, description: d, instruction: i }\n'
/** The number of places so far: each has every fourth token, starting from another one. */
let places = 0
function lines(line: (secret: string, index: number) => string): string {
  places++
  return ALL.filter((_, index) => index % 4 === places % 4)
    .map(line)
    .join('\n')
}

/** Where each token is put, next to a mistake that makes code frames show its line. */
const PLACES: Readonly<Record<string, string>> = {
  'unknown key': `${ROOT}${lines((t) => `${t}: 1`)}\n`,
  'unknown key of an agent': `agents:\n  root:\n    model: openai/gpt-4o\n${lines((t) => `    ${t}: 1`)}\n`,
  'duplicate key': `${ROOT}metadata:\n${lines((t) => `  ${t}: 1\n  ${t}: 2`)}\n`,
  'value of an unknown key': `${ROOT}${lines((t, i) => `unknown${i}: ${t}`)}\n`,
  'value of the wrong kind': `agents:\n${lines((t, i) => `  a${i}: { model: openai/gpt-4o, max_iterations: ${t}, num_history_items: "${t}", sub_agents: { x: ${t} } }`)}\n`,
  'allowed value': `agents:\n  root: { model: m }\nmodels:\n  m: { provider: openai, model: x }\n${lines((t, i) => `  m${i}: { provider: openai, model: gpt-4o, provider_opts: { api_type: ${t} }, thinking_budget: ${t} }`)}\n`,
  'item of a list': `agents:\n  root:\n    model: openai/gpt-4o\n    sub_agents:\n${lines((t) => `      - ${t}`)}\n`,
  toolset: `agents:\n  root:\n    model: openai/gpt-4o\n    toolsets:\n${lines((t) => `      - { type: mcp, ref: ${t} }\n      - { type: ${t} }\n      - ${t}`)}\n`,
  headers: `agents:\n  root:\n    model: openai/gpt-4o\n    toolsets:\n${lines((t) => `      - { type: mcp, remote: { url: "https://h", transport_type: nope, headers: { X-Team: ${t}, ${t}: x, Authorization: "Bearer: ${t}" } } }`)}\n`,
  URLs: `agents:\n  root:\n    model: openai/gpt-4o\n    toolsets:\n${lines((t) => `      - { type: mcp, remote: { url: "https://${t}@h:x/", transport_type: nope } }\n      - { type: mcp, remote: { url: "https://me:${t}@h:x/", transport_type: nope } }\n      - { type: mcp, remote: { url: "https://h:x/?q=${t}", transport_type: nope } }\n      - { type: openapi, url: "${t}" }`)}\n`,
  'args and env': `agents:\n  root:\n    model: openai/gpt-4o\n    toolsets:\n${lines((t) => `      - { type: mcp, command: c, args: [--token, ${t}, "--key=${t}", "${t}"], env: { A: ${t}, "${t}": "$" }, nope: 1 }`)}\n`,
  token_key: `agents:\n  root: { model: m0 }\nmodels:\n${lines((t, i) => `  m${i}: { provider: openai, model: gpt-4o, base_url: "https://h/v1", token_key: ${t} }`)}\n`,
  'models of agents': `agents:\n${lines((t, i) => `  a${i}: { model: openai/${t}, fallback: { models: [${t}, "${t}/x"] } }`)}\n`,
  models: `agents:\n${lines((_, i) => `  a${i}: { model: m${i} }`)}\nmodels:\n${lines((t, i) => `  m${i}: { provider: ${t}, model: ${t}, base_url: "https://${t}.h/${t}?k=${t}", temperature: 9 }`)}\n`,
  'names of models': `agents:\n  root: { model: openai/gpt-4o }\nmodels:\n${lines((t) => `  ${t}: { provider: openai, model: gpt-4o, temperature: 9 }`)}\n`,
  'names of agents': `agents:\n  root: { model: openai/gpt-4o }\n${lines((t) => `  ${t}: { model: nope, sub_agents: [${t}], nope: 1 }`)}\n`,
  'comments and instructions': `agents:\n${lines((t, i) => `  a${i}:\n    model: nope # ${t}\n    instruction: Use ${t} when you need it. $\{${t}}\n    # ${t}\n    nope: 1`)}\n`,
  'anchors and aliases': `agents:\n  root: { model: openai/gpt-4o }\nmetadata:\n${lines((t, i) => `  a${i}: *${t}`)}\n`,
  tags: `agents:\n  root: { model: openai/gpt-4o }\nmetadata:\n${lines((t, i) => `  a${i}: !${t} x`)}\n`,
  versions: `version: "${ALL[0] ?? ''}"\n${ROOT}`,
  'broken YAML': `agents:\n  root:\n    model: openai/gpt-4o\n${lines((t) => `\t${t}: [\n   ${t}\n  "${t}`)}\n`,
  'broken lines': `agents:\n  root:\n    model: openai/gpt-4o\n    nope:\n${lines((t) => `      key ${t}\n    ${t} : : x`)}\n`,
  permissions: `${ROOT}permissions:\n  allow:\n${lines((t) => `    - "${t}["\n    - "shell:cmd=${t}("`)}\n`,
  hooks: `agents:\n  root:\n    model: openai/gpt-4o\n    hooks:\n      pre_tool_use:\n${lines((t) => `        - { matcher: "${t}(", hooks: [{ type: ${t}, command: "${t} $", timeout: ${t} }] }`)}\n`,
}

/** Everything that is printed for a file. */
function printed(source: string): string {
  const result = lint(source, { env: {} })
  const shown = maskResult(result)
  const reports = [{ path: 'agents.yaml', source, result: shown }]
  const options = { links: false, width: 100, elapsedMs: 0, nextSteps: true, fixes: [], wrapHeadlines: false }
  const resolution = {
    path: 'agents.yaml',
    models: shown.models,
    variables: shown.variables,
    position: () => ({ line: 1, column: 1, offset: 0 }),
    isSet: () => false,
  }
  return [
    pretty([{ path: 'agents.yaml', source, result }], options),
    compact([{ path: 'agents.yaml', source, result }], options),
    json(reports, options),
    formatResolution(resolution, options),
  ].join('\n')
}

/** The tokens of which a text has at least 12 characters in a row, from the 8th on. */
function seenIn(text: string): string[] {
  return TOKENS.filter(
    ([, secret]) => text.includes(secret.slice(-14)) || text.includes(secret.slice(8, 24)),
  ).map(([kind]) => kind)
}

test.each(TOKENS.filter(([kind]) => !kind.startsWith('a service')))('%s is known', (_, secret) => {
  expect(knownToken(secret)).toBeDefined()
})

describe('no format shows a token', () => {
  test.each(Object.entries(PLACES))('%s', (_, source) => {
    expect(seenIn(source)).not.toEqual([])
    expect(seenIn(printed(source))).toEqual([])
  })
})

test.each(TOKENS)('a crash report does not show %s', (_, secret) => {
  expect(seenIn(summaryOf(new Error(`Unexpected "${secret}" in ${secret}.`)))).toEqual([])
})
