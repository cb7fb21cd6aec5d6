import { describe as suite, expect, test } from '@jest/globals'
import { describe } from '../../index.js'
import { mermaidText } from './mermaid-text.js'
import { teamMermaid } from './mermaid.js'

const draw = (source: string): string => teamMermaid(describe(source, { env: {} }))
const linesOf = (text: string, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line) => (pattern.test(line) ? [line.trim()] : []))

test('a node for each agent and model, an arrow for each pair of agents and kind', () => {
  const text = draw(`agents:
  root: { model: m, description: Answers, sub_agents: [a, a, ghcr.io/x/y], handoffs: [a], force_handoff: b }
  a: { model: m, routing: { allowed_agents: [b], default_agent: b } }
  b: { model: nothing, toolsets: [{ type: shell }, { type: mcp, ref: "docker:github" }] }
commands: { all: { go: { agent: a, instruction: Go } } }
models: { m: { provider: dmr, model: ai/x } }
`)
  expect(linesOf(text, /^ {2}a\d+\W.*:::/)).toEqual([
    expect.stringMatching(
      /^a1\["▶ root \(start\)<br\/>Answers<br\/>model: m → dmr\/ai\/x<br\/>.*"\]:::file$/,
    ),
    expect.stringMatching(/^a2\["a<br\/>.*"\]:::file$/),
    expect.stringMatching(/^a3\["b<br\/>.*tools: shell · ℹ mcp docker#58;github.*"\]:::file$/),
    expect.stringMatching(/^a4\(\["ghcr\.io\/x\/y \(external\).*"\]\):::external$/),
  ])
  expect(linesOf(text, /\|/)).toEqual([
    'a1 -->|"ℹ sub-agent"| a2',
    'a1 -->|"sub-agent"| a4',
    'a1 -.->|"handoff"| a2',
    'a1 ==>|"forced handoff"| a3',
    'a2 -.->|"routing"| a3',
    'all --o|"command"| a2',
  ])
  expect(linesOf(text, /linkStyle/)).toEqual([
    'linkStyle 2 stroke-dasharray:8 4',
    'linkStyle 4 stroke-dasharray:2 4',
  ])
  expect(linesOf(text, /^ {4}m\d/)).toHaveLength(2)
  expect(text).toContain('used by root, a')
  expect(text).toMatch(/^ {2}class .*a3.* error$/m)
})

suite('a name from a file is only text', () => {
  test.each([
    ['"]; click a1 callback', '#34;#93;#59; click a1 callback'],
    ['<script>alert(1)</script>', '#60;script#62;alert(1)#60;/script#62;'],
    ['#quot; &amp;', '#35;quot#59; #38;amp#59;'],
    ['%%{init: {"theme": "x"}}%%', '#37;#37;#123;init: #123;#34;theme#34;: #34;x#34;#125;#125;#37;#37;'],
    ['`x` **y** __z__ a_b', '#96;x#96; #42;#42;y#42;#42; #95;#95;z#95;#95; a_b'],
    ['1. one', '1#46; one'],
    ['- item', '#45; item'],
    ['https://example.com', 'https#58;//example.com'],
    ['www.example.com me@example.com', 'www#46;example.com me#64;example.com'],
    ['$$x$$ fa:fa-car', '#36;\u2060#36;x#36;\u2060#36; fa#58;\u2060fa-car'],
    ['style a:b#1;', 'style a#58;b#35;1#59;'],
    ['ﬂ°quot¶ß', '#64258;\u2060#176;quot#182;\u2060ß'],
    ['日本語 😀 عربى', '日本語 😀 عربى'],
    ['\\n \n ~ | = *', '#92;\u2060n #10; #126; #124; #61; #42;'],
  ])('%j', (name, text) => {
    expect(mermaidText(name)).toBe(text)
  })

  test('control characters and long names', () => {
    const text = draw(`agents:\n  "a\\e[31m\\u202eb\\nc": { model: ${'x'.repeat(10_000)} }\n`)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(text.length).toBeLessThan(3000)
  })
})

suite("GitHub's limits", () => {
  const team = (agents: number, links: number): string =>
    `models:\n  m: { provider: dmr, model: ai/x }\nagents:\n${Array.from({ length: agents }, (_, index) => {
      const names = Array.from({ length: links }, (_link, step) => `agent${(index + step + 1) % agents}`)
      return `  agent${index}: { model: m, description: ${'Answers. '.repeat(9)}, instruction: ${'Be brief. '.repeat(20)}, sub_agents: [${names.join()}] }\n`
    }).join('')}`

  test.each([
    [100, 1, undefined],
    [400, 1, 'Larger than GitHub draws. Left out: descriptions, addresses and rules.'],
    [1000, 0, 'Larger than GitHub draws. Left out: all but the names of agents and models.'],
    [
      2000,
      1,
      expect.stringMatching(
        /^Larger than GitHub draws\. Left out: all but the names .*; [\d,]+ agents; [\d,]+ arrows\.$/,
      ),
    ],
    [60, 10, expect.stringMatching(/^Larger than GitHub draws\. Left out: 100 arrows\.$/)],
  ])('%d agents with %d links each', (agents, links, comment) => {
    const text = draw(team(agents, links))
    expect(text.length).toBeLessThanOrEqual(50_000)
    const arrows = linesOf(text, /\|/).length
    expect(arrows).toBeLessThanOrEqual(500)
    const [first = ''] = text.split('\n')
    expect(/^%% (.*)/.exec(first)?.[1]).toEqual(comment)
    expect(linesOf(text, /^ {2}n\d/).some((line) => line.includes('Larger than GitHub draws'))).toBe(
      comment !== undefined,
    )
  })
})

test('says what is wrong elsewhere in the file', () => {
  expect(draw('agents: {}\nextra: 1\n')).toMatch(/n\d\["Elsewhere in the file<br\/>.*✖ unknown-key, line 2/)
})
