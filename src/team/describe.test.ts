import { describe as suite, expect, test } from '@jest/globals'
import type { ValidateOptions } from '../api.js'
import { describe } from '../index.js'
import type { Team, TeamLink, TeamPlace } from './team.js'

const team = (source: string, options: ValidateOptions = {}): Team =>
  describe(source, { env: {}, ...options })

/** `rule at line`, for what is wrong at a place. */
const wrong = ({ findings }: Pick<TeamPlace, 'findings'>, { findings: all }: Team): string[] =>
  findings.map((index) => `${all[index]?.ruleId ?? ''} at ${all[index]?.position.line ?? 0}`)

const named = (whole: Team, name: string) => whole.agents.find((agent) => agent.name === name)

suite('agents', () => {
  const whole = team(`agents:
  first: { model: dmr/ai/x, description: Begins }
  root: { model: dmr/ai/x, sub_agents: [first, lost, "docker/helper:v2", "https://example.com/a.yaml"] }
`)

  test('those of the file, then those that it only names', () => {
    expect(whole.agents.map(({ name, kind, start }) => [name, kind, start])).toEqual([
      ['first', 'file', false],
      ['root', 'file', true],
      ['lost', 'missing', false],
      ['docker/helper:v2', 'external', false],
      ['https://example.com/a.yaml', 'external', false],
    ])
    expect(named(whole, 'first')).toMatchObject({ description: 'Begins', position: { line: 2, column: 3 } })
    expect(named(whole, 'lost')).toMatchObject({ path: ['agents', 'root', 'sub_agents', 1], models: [] })
  })

  test('the first one starts where none is called "root"', () => {
    const { agents } = team('agents:\n  b: { model: dmr/ai/x }\n  a: { model: dmr/ai/x }\n')
    expect(agents.map(({ name, start }) => [name, start])).toEqual([
      ['b', true],
      ['a', false],
    ])
  })

  test('an agent that is named twice is one agent', () => {
    const { agents, links } = team(
      'agents:\n  root: { model: dmr/ai/x, sub_agents: [lost], handoffs: [lost] }\n',
    )
    expect(agents.map(({ name }) => name)).toEqual(['root', 'lost'])
    expect(links).toHaveLength(2)
  })
})

test('links of every kind, in file order, at their places', () => {
  const { links } = team(`commands:
  shared:
    fix: { agent: a, instruction: Fix it }
agents:
  root:
    model: dmr/ai/x
    force_handoff: b
    handoffs: [a]
    commands: { look: { agent: b, instruction: Look } }
    sub_agents: [a]
    hooks:
      turn_end:
        - { type: model, model: dmr/ai/x, prompt: Which?, schema: agent_route, routing_policy: { routes: { hard: b } } }
    routing: { allowed_agents: [b], default_agent: a }
  a: { model: dmr/ai/x }
  b: { model: dmr/ai/x }
`)
  const shown = ({ from, kind, to, position }: TeamLink) => [from, kind, to, position.line]
  expect(links.map(shown)).toEqual([
    [undefined, 'command', 'a', 3],
    ['root', 'forced handoff', 'b', 7],
    ['root', 'handoff', 'a', 8],
    ['root', 'command', 'b', 9],
    ['root', 'sub-agent', 'a', 10],
    ['root', 'routing', 'b', 13],
    ['root', 'routing', 'b', 14],
    ['root', 'routing', 'a', 14],
  ])
  expect(links[0]?.path).toEqual(['commands', 'shared', 'fix', 'agent'])
})

suite('models', () => {
  const SHARED = `models:
  fast: { provider: openai, model: gpt-5-mini }
agents:
  root: { model: fast, fallback: { models: [openai/gpt-4o] } }
  a: { model: fast }
  b: { model: openai/gpt-4o }
`

  test('a shared one is there once, with its users', () => {
    const { models, agents } = team(SHARED)
    expect(
      models.map(({ reference, usedBy }) => [reference, usedBy.map(({ agent, use }) => `${agent}: ${use}`)]),
    ).toEqual([
      ['fast', ['root: model', 'a: model']],
      ['openai/gpt-4o', ['root: fallback', 'b: model']],
    ])
    expect(agents.map((agent) => agent.models.map(({ use, model }) => [use, model]))).toEqual([
      [
        ['model', 0],
        ['fallback', 1],
      ],
      [['model', 0]],
      [['model', 1]],
    ])
    expect(models[0]).toMatchObject({ provider: 'openai', model: 'gpt-5-mini', credential: 'OPENAI_API_KEY' })
    expect(models[1]?.usedBy[1]?.position).toMatchObject({ line: 6, column: 15 })
  })

  test('what agents use them for', () => {
    const { agents, models } = team(`models:
  small: { provider: dmr, model: ai/s }
  big: { provider: dmr, model: ai/b, title_model: small, compaction_model: small }
  router: { provider: dmr, model: ai/r, routing: [{ model: big, examples: [hard] }] }
agents:
  root: { model: big, fallback: { models: [small] } }
  a: { model: router }
`)
    const uses = agents.map((agent) =>
      agent.models.map(({ use, model }) => `${use} ${models[model]?.reference}`),
    )
    expect(uses).toEqual([
      expect.arrayContaining(['model big', 'fallback small', 'title small', 'compaction small']),
      expect.arrayContaining(['model router', 'routing big']),
    ])
  })

  test.each([
    ['set', { OPENAI_API_KEY: 'x' }, true],
    ['empty', { OPENAI_API_KEY: '' }, false],
    ['missing', {}, false],
    ['not checked', false as const, undefined],
  ])('a variable that is %s', (_, env, set) => {
    const { models, variables } = team(SHARED, { env })
    expect(models[0]?.variables).toEqual([{ name: 'OPENAI_API_KEY', set, needed: 'start' }])
    expect(variables).toMatchObject([{ name: 'OPENAI_API_KEY', set, neededBy: ['root', 'a', 'b'] }])
  })

  test('one that does not resolve says why', () => {
    const { models } = team('agents:\n  root: { model: nothing }\n')
    expect(models).toMatchObject([{ reference: 'nothing', problem: expect.stringMatching(/^not the name/) }])
  })

  test('of a flavor', () => {
    const source = `${SHARED}flavors:\n  local: { agents: { root: { model: dmr/ai/x } } }\n`
    const references = (flavors: readonly string[]) =>
      team(source, { flavors }).agents[0]?.models.map(({ position }) => position.line)
    expect(references([])).toEqual([4, 4])
    expect(references(['local'])).toEqual([8, 4])
  })
})

suite('toolsets', () => {
  const whole = team(`mcps:
  github: { remote: { url: "https://mcp.example.com/github" }, tools: [list_issues] }
rag:
  docs: { docs: [./docs], strategies: [] }
toolsets:
  search: { type: mcp, ref: "docker:duckduckgo" }
agents:
  root:
    model: dmr/ai/x
    toolsets:
      - { type: mcp, ref: github }
      - { type: rag, ref: docs }
      - { type: shell }
      - { type: mcp, command: npx, args: [-y, server], name: files }
    use_toolsets: [search]
  a:
    model: dmr/ai/x
    toolsets: [{ type: shell }, { type: mcp, ref: github }]
    use_toolsets: [search]
`)

  test('what they lead to, and who uses them', () => {
    expect(
      whole.toolsets.map(({ type, name, source, tools, defined, usedBy }) => ({
        type,
        ...(name && { name }),
        ...(source && { source }),
        ...(tools && { tools }),
        ...(defined && { defined }),
        usedBy,
      })),
    ).toEqual([
      {
        type: 'mcp',
        source: 'https://mcp.example.com/github',
        tools: ['list_issues'],
        defined: 'github',
        usedBy: ['root', 'a'],
      },
      { type: 'rag', source: 'docs', defined: 'docs', usedBy: ['root'] },
      { type: 'shell', usedBy: ['root', 'a'] },
      { type: 'mcp', name: 'files', source: 'npx -y server', usedBy: ['root'] },
      { type: 'mcp', source: 'docker:duckduckgo', defined: 'search', usedBy: ['root', 'a'] },
    ])
  })

  test('the uses of an agent, at their places', () => {
    const uses = named(whole, 'a')?.toolsets.map(({ toolset, position }) => [toolset, position.line])
    expect(uses).toEqual([
      [2, 18],
      [0, 18],
      [4, 19],
    ])
  })
})

suite('findings', () => {
  test('belong to the deepest part that has them, and all are in the list', () => {
    const whole = team(`models:
  m: { provider: dmr, model: ai/x, temperatur: 1 }
agents:
  root:
    model: m
    modle: m
    sub_agents: [lost]
    toolsets: [{ type: shell, timout: 1 }, { type: shel }]
  a: { model: nothing }
extra: 1
`)
    expect(wrong(whole.models[0] ?? { findings: [] }, whole)).toEqual(['unknown-key at 2'])
    const root = named(whole, 'root')
    expect(root && wrong(root, whole)).toEqual(['no-instruction at 4', 'unknown-key at 6'])
    expect(root?.toolsets.map((toolset) => wrong(toolset, whole))).toEqual([
      ['unknown-key at 8'],
      [expect.stringMatching(/ at 8$/)],
    ])
    expect(whole.links.map((link) => wrong(link, whole))).toEqual([['unknown-agent at 7']])
    expect(named(whole, 'lost')?.findings).toEqual(whole.links[0]?.findings)
    const use = named(whole, 'a')?.models[0]
    expect(use && wrong(use, whole)).toEqual([expect.stringMatching(/ at 9$/)])
    const placed = [
      ...whole.agents,
      ...whole.agents.flatMap(({ models, toolsets }) => [...models, ...toolsets]),
    ]
    const extra = whole.findings.findIndex(({ position }) => position.line === 10)
    expect(extra).toBeGreaterThan(-1)
    expect(placed.flatMap(({ findings }) => findings)).not.toContain(extra)
  })

  test('a misspelled key keeps its place and its findings', () => {
    const whole = team('agents:\n  root:\n    model: dmr/ai/x\n    sub_agnets: [lost]\n')
    expect(whole.links).toMatchObject([{ to: 'lost', path: ['agents', 'root', 'sub_agnets', 0] }])
    const root = named(whole, 'root')
    expect(root && wrong(root, whole)).toContain('unknown-key at 4')
  })
})

test.each([
  ['nothing', ''],
  ['only a comment', '# nothing\n'],
  ['no agents', 'models: {}\n'],
  ['what is no YAML', 'agents: ['],
  ['no mapping', '- agents\n'],
  ['agents that are no mapping', 'agents: [root]\n'],
  ['agents without values', 'agents:\n  root:\n  a: 1\n'],
  ['an HCL file', 'agent "root" {}\n'],
])('a file with %s does not crash it', (_, source) => {
  const whole = team(source)
  expect(whole.findings.map(({ ruleId }) => ruleId)).not.toContain('internal-error')
  expect(whole.findings.length).toBeGreaterThan(0)
})

test('a text that is too large has one finding', () => {
  expect(team(`#${'x'.repeat(3 << 20)}`)).toMatchObject({ agents: [], findings: [{ severity: 'error' }] })
})

test('no secret gets into it, wherever it is', () => {
  const TOKEN = `ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`
  const PASSWORD = 'q8Zk2LxT7vRb'
  const text = JSON.stringify(
    team(
      `models:
  m: { provider: openai, model: x, base_url: "https://user:${PASSWORD}@host/\${MY_TOKEN}/v1", token_key: ${TOKEN} }
  ${TOKEN}: { provider: openai, model: ${TOKEN} }
mcps:
  remote: { remote: { url: "https://u:${PASSWORD}@host/mcp?token=${TOKEN}", headers: { Authorization: "Bearer ${TOKEN}" } } }
agents:
  root:
    model: m
    description: Uses ${TOKEN}
    sub_agents: [${TOKEN}, "x-${TOKEN}"]
    toolsets:
      - { type: mcp, ref: remote, name: ${TOKEN} }
      - { type: mcp, command: npx, args: [server, --api-key, ${PASSWORD}, --password, "${PASSWORD} ${PASSWORD}", "--token=${PASSWORD}"], env: { KEY: ${TOKEN} } }
      - { type: mcp, command: "run --token=${TOKEN}" }
      - { type: ${TOKEN}, tools: [${TOKEN}] }
      - { type: fetch, headers: { Authorization: "Bearer ${TOKEN}" } }
      - { type: api, api_config: { endpoint: "https://host/?api_key=${PASSWORD}" } }
  ${TOKEN}: { model: ${TOKEN} }
`,
      { env: { MY_TOKEN: PASSWORD, OPENAI_API_KEY: PASSWORD } },
    ),
  )
  expect(text).not.toContain(TOKEN)
  expect(text).not.toContain(PASSWORD)
})

test('5,000 agents with 5,000 links take not much more time each than 500', () => {
  const source = (size: number): string =>
    `models:\n  m: { provider: dmr, model: ai/x }\nagents:\n${Array.from(
      { length: size },
      (_, index) =>
        `  a${index}: { model: m, description: d, instruction: ${'Answers. '.repeat(25)}, sub_agents: [a${(index + 1) % size}], toolsets: [{ type: think }] }\n`,
    ).join('')}`
  const millisecondsOf = (size: number): number => {
    const text = source(size)
    const started = performance.now()
    const { links, toolsets, models } = team(text)
    const passed = performance.now() - started
    expect([links.length, toolsets.length, models.length]).toEqual([size, 1, 1])
    return passed
  }
  millisecondsOf(500)
  const small = Math.max(20, millisecondsOf(500))
  expect(millisecondsOf(5000)).toBeLessThan(40 * small)
}, 60_000)
