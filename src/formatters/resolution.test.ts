import { expect, test } from '@jest/globals'
import type { Team, TeamModel } from '../team/team.js'
import { displayWidth } from './cells.js'
import { formatResolution } from './resolution.js'

const USES = [
  {
    agent: 'root',
    use: 'model',
    path: ['agents', 'root', 'model'],
    position: { line: 4, column: 12, offset: 40 },
  },
] as const
const gateway: TeamModel = {
  reference: 'fast',
  provider: 'cloudflare-ai-gateway',
  model: 'workers-ai/@cf/meta/llama-3.1-8b-instruct',
  apiType: 'openai_chatcompletions',
  baseUrl:
    'https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef/${CLOUDFLARE_GATEWAY_ID}/compat',
  tokenKey: 'CLOUDFLARE_API_TOKEN',
  credential: 'CLOUDFLARE_API_TOKEN',
  variables: [{ name: 'CLOUDFLARE_API_TOKEN', set: true, needed: 'start' }],
  usedBy: USES,
  findings: [],
}
const [first] = USES
const team: Team = {
  agents: [],
  links: [],
  toolsets: [],
  findings: [],
  models: [
    gateway,
    {
      ...gateway,
      reference: 'openai/gpt-4o',
      provider: 'openai',
      model: 'gpt-4o',
      baseUrl: undefined,
      credential: 'OPENAI_API_KEY',
      variables: [{ name: 'OPENAI_API_KEY', set: false, needed: 'request' }],
      usedBy: [{ ...first, use: 'fallback' }],
    },
    {
      ...gateway,
      reference: 'claud',
      problem: 'there is no model "claud"',
      usedBy: [{ ...first, agent: 'writer' }],
    },
  ],
  variables: [
    { ...first, name: 'CLOUDFLARE_API_TOKEN', set: true, neededBy: ['root'] },
    { ...first, name: 'CLOUDFLARE_GATEWAY_ID', set: false, neededBy: ['a', 'b', 'c', 'd'] },
  ],
}
const OPTIONS = { links: false, width: 100 }

test('draws each reference with its client', () => {
  expect(formatResolution('agents.yaml', team, OPTIONS)).toBe(`agents.yaml

root
├─ model "fast"  4:12
│  provider  cloudflare-ai-gateway
│  model     workers-ai/@cf/meta/llama-3.1-8b-instruct
│  API       openai_chatcompletions
│  URL       https://gateway.ai.cloudflare.com/v1/
│            0123456789abcdef0123456789abcdef/\${CLOUDFLARE_GATEWAY_ID}/compat
│  token     CLOUDFLARE_API_TOKEN  ✔ set
└─ fallback "openai/gpt-4o"  4:12
   provider  openai
   model     gpt-4o
   API       openai_chatcompletions
   URL       default of the API
   token     OPENAI_API_KEY  ⚠ not set; needed at the first request

writer
└─ model "claud"  4:12
   ✖ there is no model "claud"

Variables
✔ CLOUDFLARE_API_TOKEN   set      4:12  root
✖ CLOUDFLARE_GATEWAY_ID  missing  4:12  a, b and 2 more
`)
})

test('draws what several agents have in common once', () => {
  const usedBy = [
    ...['a', 'b', 'c', 'd'].map((agent) => ({ ...first, agent })),
    { ...first, agent: 'b', use: 'fallback' as const },
  ]
  const models = [{ ...gateway, requestUrl: 'https://h/v1/responses', usedBy }]
  const printed = formatResolution('agents.yaml', { ...team, models }, OPTIONS)
  expect(printed.match(/^\S.*(?=\n└─)/gm)).toEqual(['a, b and 2 more', 'b'])
  expect(printed.match(/request .*/g)).toHaveLength(2)
})

test('fits 80 columns whatever the names', () => {
  const long = 'provider/'.padEnd(200, 'model-')
  const printed = formatResolution(
    'agents.yaml',
    {
      ...team,
      models: [
        { ...gateway, reference: long, model: long },
        { ...gateway, problem: 'so much is wrong '.repeat(9) },
      ],
    },
    OPTIONS,
  )
  expect(Math.max(...printed.split('\n').map(displayWidth))).toBeLessThanOrEqual(80)
})

test('says so if there is nothing to resolve', () => {
  expect(formatResolution('agents.yaml', { ...team, models: [], variables: [] }, OPTIONS)).toContain(
    'No model references',
  )
})
