import { describe, expect, jest, test } from '@jest/globals'
import { validate, type ValidationResult } from './index.js'

const AGENT = 'agents:\n  root:\n    model: openai/gpt-4o\n    instruction: Answer in one sentence.\n'
const MODEL =
  'agents:\n  root:\n    model: m\nmodels:\n  m:\n    provider: openai\n    model: gpt-4o\n    provider_opts:\n'

/** Some of these take seconds on a busy machine; what matters is that they end. */
jest.setTimeout(60_000)

/** Lints without environment checks; a result is complete when it can be written out. */
function lint(source: string): ValidationResult {
  const result = validate(source, { env: false, filePath: 'agent.yaml' })
  expect(JSON.stringify(result)).toContain('"diagnostics"')
  expect(result.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('internal-error')
  return result
}

function rulesOf(source: string): string[] {
  return lint(source).diagnostics.map(({ ruleId }) => ruleId)
}

/** `line(1)`, `line(2)`, …, one per line. */
function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index + 1)).join('\n')
}

describe('alias bombs', () => {
  const doubled = (level: number): string =>
    `      a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}*a${level - 1}]`

  test('values: ten to the power of twenty items from twenty lines', () => {
    lint(`${MODEL}      a0: &a0 [x]\n${lines(20, doubled)}\n`)
  })

  test('the same in an agent, where every value is looked at', () => {
    const level = (i: number): string => `      a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}*a${i - 1}]`
    lint(
      `${AGENT}    structured_output:\n      schema:\n        a0: &a0 [x]\n${lines(20, level).replaceAll(/^ {6}/gm, '        ')}\n`,
    )
  })

  test('merges: maps that merge all earlier maps', () => {
    const level = (i: number): string =>
      `  a${i}: &a${i}\n    model: openai/gpt-4o\n    <<: [${Array.from({ length: 10 }, () => `*a${i - 1}`).join(', ')}]`
    lint(`agents:\n  a0: &a0 { model: openai/gpt-4o }\n${lines(20, level)}\n`)
  })

  test('merges in free maps', () => {
    const level = (i: number): string =>
      `      a${i}: &a${i}\n        <<: *a${i - 1}\n        k${i}: *a${i - 1}`
    lint(`${MODEL}      a0: &a0 { x: 1 }\n${lines(60, level)}\n`)
  })
})

describe('aliases to themselves', () => {
  test('a value that contains itself', () => {
    lint(`${MODEL}      again: &again\n        more: *again\n`)
  })

  test('an agent that contains itself', () => {
    lint(
      'agents:\n  root: &root\n    model: openai/gpt-4o\n    commands: { again: *root }\n    toolsets: [*root]\n',
    )
  })

  test('a map that merges itself, and two that merge each other', () => {
    lint('agents:\n  root: &root\n    model: openai/gpt-4o\n    <<: *root\n')
    lint(
      'agents:\n  root: &root\n    model: openai/gpt-4o\n    commands: &other\n      <<: *root\n    <<: *other\n',
    )
  })

  test('a list that contains itself', () => {
    lint('agents:\n  root:\n    model: openai/gpt-4o\n    toolsets: &all [*all]\n')
  })

  test('the whole document', () => {
    lint('&all\nagents: *all\nmodels: *all\n')
  })
})

describe('deep nesting', () => {
  const DEPTH = 20_000

  test('flow lists', () => {
    lint(`${MODEL}      deep: ${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}\n`)
  })

  test('flow maps that are never closed', () => {
    expect(rulesOf(`${MODEL}      deep: ${'{a: '.repeat(DEPTH)}\n`)).toContain('too-many-values')
  })

  test('block lists on one line', () => {
    lint(`${MODEL}      deep:\n        ${'- '.repeat(DEPTH)}x\n`)
  })

  test('block maps', () => {
    lint(`a:\n${lines(1_000, (i) => `${' '.repeat(i)}a:`)} x\n`)
    lint(`a:\n${lines(400, (i) => `${' '.repeat(i)}a:`)} }: @\n`)
  })

  test('as the root, and as an agent', () => {
    expect(rulesOf('['.repeat(DEPTH))).toEqual(['syntax'])
    expect(rulesOf(`${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`)).toEqual(['too-many-values'])
    expect(rulesOf(`agents:\n  root: ${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}\n`)).toContain(
      'too-many-values',
    )
  })

  test.each([
    ['flow lists in another section', `a: ${'['.repeat(8_000)}${']'.repeat(8_000)}\nb: 1\n`],
    ['dashes before a broken line', `${'- '.repeat(4_000)}a\nb`],
    ['question marks before a broken line', `${'? '.repeat(3_000)}a\nb: 1`],
  ])('%s are not parsed', (_, source) => {
    expect(rulesOf(source)).toEqual(['too-many-values'])
  })

  test('brackets in strings and comments do not nest', () => {
    const brackets = '['.repeat(2_000)
    expect(
      lint(
        `${AGENT}    description: |\n      ${brackets}\n    welcome_message: '${brackets}' # ${brackets}\n`,
      ).valid,
    ).toBe(true)
  })

  test('a chain of agents', () => {
    const agent = (i: number): string =>
      `  a${i}: { model: openai/gpt-4o, sub_agents: [a${i + 1}], force_handoff: a${i + 1} }`
    expect(lint(`agents:\n${lines(1_000, agent)}\n  a1001: { model: openai/gpt-4o }\n`).valid).toBe(true)
  })

  test('a chain of lists of models, and one that doubles', () => {
    const models = (count: number, model: (i: number) => string): string =>
      `agents:\n  root: { model: m1 }\nmodels:\n${lines(count, model)}\n  m${count + 1}: { provider: openai, model: gpt-4o }\n`
    expect(lint(models(1_500, (i) => `  m${i}: { model: "m${i + 1}, openai/gpt-4o" }`)).valid).toBe(true)
    expect(lint(models(10, (i) => `  m${i}: { model: "m${i + 1}, m${i + 1}" }`)).valid).toBe(true)
  })
})

describe('structures that lead back to themselves or multiply', () => {
  test('a router whose target is a selector whose candidate is the router', () => {
    lint(
      'agents:\n  root: { model: r }\nmodels:\n  r: { provider: openai, model: gpt-4o, routing: [{ model: s, examples: [x] }] }\n  s: { first_available: [r, openai/gpt-4o] }\n',
    )
  })

  test('a chain of routers and selectors', () => {
    const pair = (i: number): string =>
      `  r${i}: { provider: openai, model: gpt-4o, routing: [{ model: s${i}, examples: [x] }] }\n  s${i}: { first_available: [r${i + 1}] }`
    lint(`agents:\n  root: { model: r1 }\nmodels:\n${lines(200, pair)}\n`)
  })

  test('a strict schema in which every object has the next one twice', () => {
    const level = (i: number): string =>
      `          a${i}: &a${i} { type: object, additionalProperties: false, required: [x, y], properties: { x: *a${i - 1}, y: *a${i - 1} } }`
    const names = Array.from({ length: 31 }, (_, i) => `a${i}`).join(', ')
    lint(
      `${AGENT}    structured_output:\n      name: x\n      strict: true\n      schema:\n        type: object\n        additionalProperties: false\n        required: [${names}]\n        properties:\n          a0: &a0 { type: object, additionalProperties: false, properties: {} }\n${lines(30, level)}\n`,
    )
  })
})

describe('size', () => {
  test('a megabyte of text', () => {
    expect(
      lint(
        `${AGENT}    description: |\n${'      All work and no play makes Jack a dull boy.\n'.repeat(20_000)}`,
      ).valid,
    ).toBe(true)
  })

  test('a line of a megabyte', () => {
    expect(lint(`${AGENT}    description: ${'x'.repeat(1_000_000)}\n`).valid).toBe(true)
  })

  test('a list of 20,000 items, and of 3,000 that are wrong', () => {
    lint(`${MODEL}      many: [${'1, '.repeat(20_000)}1]\n`)
    const found = rulesOf(`${AGENT}    sub_agents: [${'{}, '.repeat(3_000)}root]\n`)
    expect(found.filter((rule) => rule === 'invalid-type')).toHaveLength(3_000)
  })

  test('a map of 5,000 keys', () => {
    lint(`${MODEL}${lines(5_000, (i) => `      k${i}: ${i}`)}\n`)
  })

  test('100,000 empty lines and comments', () => {
    lint('\n'.repeat(100_000))
    lint(`${'# c\n'.repeat(100_000)}...\n`)
  })

  test('100,000 placeholders that are never closed', () => {
    lint(`${MODEL}      x: 1\n    base_url: "${'${'.repeat(100_000)}"\n`)
  })

  test('20,000 lines of tabs', () => {
    lint(' \t\n'.repeat(20_000))
  })

  test('500 agents whose references are all misspelt', () => {
    const agent = (i: number): string =>
      `  reviewer-${i}: { model: fsat-${i}, sub_agents: [rewiever-${i}, root] }`
    const found = rulesOf(
      `agents:\n  root: { model: openai/gpt-4o }\n${lines(500, agent)}\nmodels:\n${lines(500, (i) => `  fast-${i}: { provider: openai, model: gpt-4o }`)}\n`,
    )
    expect(found.filter((rule) => rule === 'unknown-model')).toHaveLength(500)
    expect(found.filter((rule) => rule === 'unknown-agent')).toHaveLength(500)
  })

  test('60 long names against 60 long names that resemble them', () => {
    const name = (i: number): string =>
      `${'x'.repeat(100)}${String(i * 7919).padStart(50, 'ab')}${'y'.repeat(40)}`
    const wrong = Array.from({ length: 60 }, (_, i) => `${name(i)}abcdefgh`)
    const found = rulesOf(
      `${AGENT}    sub_agents: [${wrong.join(', ')}]\n${lines(60, (i) => `  ${name(i + 1_000)}: { model: openai/gpt-4o }`)}\n`,
    )
    expect(found.filter((rule) => rule === 'unknown-agent')).toHaveLength(60)
  })

  test('one name in a list 5,000 times', () => {
    const found = rulesOf(`${AGENT}    sub_agents: [${'root, '.repeat(5_000)}root]\n`)
    expect(found.filter((rule) => rule === 'duplicate-list-entry')).toHaveLength(5_000)
  })

  test('2,000 toolsets with the same tools', () => {
    const found = rulesOf(`${AGENT}    toolsets:\n${lines(2_000, () => '      - { type: filesystem }')}\n`)
    expect(found.filter((rule) => rule === 'duplicate-toolset')).toHaveLength(1_999)
  })

  test('3,000 permission rules', () => {
    const rule = (i: number): string => `    - "shell:cmd=git push ${i}*"`
    lint(`${AGENT}permissions:\n  deny:\n${lines(1_500, rule)}\n  allow:\n${lines(1_500, rule)}\n`)
  })

  test('500 agents that merge 500 unknown keys, each of which is one mistake', () => {
    const found = rulesOf(
      `agents:\n  root: &root\n    model: openai/gpt-4o\n${lines(500, (i) => `    zzz${i}: x`)}\n${lines(500, (i) => `  a${i}: { <<: *root }`)}\n`,
    )
    expect(found.filter((rule) => rule === 'unknown-key')).toHaveLength(500)
  })

  test('names and numbers of a million letters', () => {
    const agent = (key: string): string => `agents:\n  root: { model: openai/gpt-4o, ${key} }\n`
    lint(`agents:\n  root: { model: ${'ab'.repeat(500_000)} }\nmodels:\n  ${'ba'.repeat(500_000)}: {}\n`)
    lint(agent(`max_iterations: ${'1'.repeat(1_000_000)}.e`))
    lint(agent(`max_iterations: ${'1'.repeat(1_000_000)}`))
    lint(agent(`fallback: { models: [openai/gpt-4o], cooldown: ${'000s'.repeat(50_000)}n }`))
  })

  test('3,000 documents', () => {
    expect(rulesOf(`${AGENT}${'---\na: 1\n'.repeat(3_000)}`)).toEqual(['ignored-document'])
  })
})

describe('thousands of errors', () => {
  test('unknown keys', () => {
    const found = rulesOf(`${AGENT}${lines(3_000, (i) => `    unknown${i}: x`)}\n`)
    expect(found.filter((rule) => rule === 'unknown-key')).toHaveLength(3_000)
  })

  test('agents that refer to nothing', () => {
    const found = rulesOf(
      `agents:\n${lines(500, (i) => `  a${i}: { model: none${i}, sub_agents: [nobody] }`)}\n`,
    )
    expect(found.filter((rule) => rule === 'unknown-agent')).toHaveLength(500)
  })

  test('one key again and again', () => {
    const found = rulesOf(`${AGENT}${'    description: x\n'.repeat(5_000)}`)
    expect(found.filter((rule) => rule === 'duplicate-key')).toHaveLength(4_999)
    lint('a: 1\n'.repeat(10_000))
  })

  test('broken lines', () => {
    expect(lint(`${AGENT}${'    "unclosed: [{\n'.repeat(3_000)}`).valid).toBe(false)
    expect(lint(`${AGENT}${'\t- }: @\n'.repeat(3_000)}`).valid).toBe(false)
  })

  test('aliases without anchors', () => {
    const found = rulesOf(`${MODEL}${lines(2_000, (i) => `      k${i}: *none${i}`)}\n`)
    expect(found.length).toBeGreaterThan(0)
  })
})

describe('time', () => {
  const cpu = (source: string): number => {
    const before = process.cpuUsage()
    lint(source)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const fastest = (source: string): number => Math.min(...[1, 2, 3].map(() => cpu(source)))
  const agents = (n: number, model: string): string =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: ${model} }`)}\nmodels:\n`
  const listed = (n: number, item: (i: number) => string, separator = ', '): string =>
    Array.from({ length: n }, (_, i) => item(i)).join(separator)

  test.each<[string, number, (n: number) => string]>([
    [
      'variables that one URL needs',
      600,
      (n) =>
        `${agents(1, 'm')}  m: { provider: openai, model: x, base_url: "https://${listed(n, (i) => `\${A${i}}`, '')}" }\n`,
    ],
    [
      'agents that use a list of models',
      30,
      (n) => `${agents(n, 'm')}  m: { model: "${listed(10 * n, (i) => `openai/gpt-${i}`)}" }\n`,
    ],
    [
      'providers that do not exist',
      60,
      (n) =>
        `${agents(1, 'm')}${lines(n, (i) => `  m${i}: { provider: Q${i}, model: x }`)}\nproviders:\n${lines(n, (i) => `  p${i}: { provider: P${i + 1} }`)}\n`,
    ],
    [
      'unknown tools',
      200,
      (n) => `${AGENT}    toolsets: [{ type: filesystem, tools: [${listed(n, (i) => `some_tool_${i}`)}] }]\n`,
    ],
    ['duplicate keys on a line', 1_000, (n) => `a: {${listed(n, () => 'b: c')}}\n`],
  ])('%s: four times as many take about four times as long', (_, few, construct) => {
    lint(construct(few))
    expect(fastest(construct(4 * few))).toBeLessThan(10 * fastest(construct(few)) + 20_000)
  })

  test.each([
    ['items', '- a\n'],
    ['keys', 'a:\n'],
    ['question marks', '? a\n'],
    ['empty items', '-\n'],
  ])('a hundred thousand %s of a letter are not parsed', (_, text) => {
    expect(rulesOf(text.repeat(100_000))).toEqual(['too-many-values'])
    expect(rulesOf(`${MODEL}      x: [${'a,'.repeat(100_000)}a]\n`)).toEqual(['too-many-values'])
  })

  test('short values are read where they are few, and so are many of the usual length', () => {
    expect(rulesOf(`${MODEL}      x: [${'1, '.repeat(20_000)}1]\n`)).not.toContain('too-many-values')
    expect(rulesOf(`${MODEL}${lines(13_000, (i) => `      key-${i}: value-${i}`)}\n`)).not.toContain(
      'too-many-values',
    )
  })
})

describe('damage that repeats', () => {
  test.each([
    ['merge conflicts', '<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n'.repeat(1_000)],
    ['merge conflicts that do not end', `${AGENT}${'<<<<<<< a\nx: 1\n=======\nx: 2\n'.repeat(500)}`],
    ['marks of merge conflicts', `${AGENT}${'<<<<<<<\n=======\n'.repeat(2_000)}`],
    ['a long word before a misplaced tag', `${AGENT}    description: ${'x'.repeat(100_000)} !!map y\n`],
    ['tags without spaces', `a: [${'!!map,'.repeat(5_000)}]\n`],
    ['tags on scalars', `a:\n${'  - !!map x\n'.repeat(3_000)}`],
    ['tags on lists', lines(3_000, (i) => `k${i}: !!map [x]`)],
    ['tags without values', `a:\n${'  - !!str\n'.repeat(3_000)}`],
    ['anchors without values in brackets', `a: [${'&a , '.repeat(5_000)}]\n${' \n'.repeat(5_000)}`],
    ['anchors without values', lines(3_000, (i) => `a${i}: &a`)],
    ['tabs in block strings', `${AGENT}    description: |\n${'\t\n'.repeat(5_000)}`],
    ['tabs before keys', `a:\n${lines(2_000, (i) => ` \tk${i}: x`)}\n`],
    ['tabs in a line of strings', `a: [${'b\tc, '.repeat(5_000)}]\n`],
    ['lines of one word', `${AGENT}${'word\n'.repeat(5_000)}`],
    ['lines with two colons', 'a: b: c\n'.repeat(1_000)],
    ['question marks between line separators', '? ?\u2028'.repeat(10_000)],
    ['values in brackets on a line', `k: ${'[a], '.repeat(5_000)}\n`],
    ['strings of a JSON file that are not closed', `{\n"a": ${String.raw`\"`.repeat(20_000)}`],
    ['a line of Python', `def ${'a'.repeat(100_000)}\n`],
    ['a line of prose', `${'some words and more '.repeat(5_000)}:\n`],
    [
      'limits that each model exceeds',
      `${MODEL}${lines(1_000, (i) => `  m${i}: { provider: openai, model: gpt-4o, temperature: 99 }`)}\n`,
    ],
  ])('%s', (_, source) => {
    lint(source)
  })
})

describe('values that a conversion could throw on', () => {
  test.each(['x', 'aGk', '"aG k="', '"é"', '!!binary'])('!!binary %s', (value) => {
    lint(`${AGENT}    sub_agents: !!binary ${value}\n    skills: !!binary ${value}\n`)
  })

  test('names that the schema does not allow', () => {
    const found = rulesOf(
      `${AGENT}    toolsets:\n      - { type: script, shell: { "my tool": { cmd: ls }, 1: { cmd: ls } } }\n`,
    )
    expect(found.filter((rule) => rule === 'invalid-value')).toHaveLength(2)
  })
})

describe('texts that are none', () => {
  test.each([
    ['NUL', '\0'],
    ['NUL in a key', `${AGENT}    de\0scription: x\n`],
    ['NUL in a name', 'agents:\n  "a\\0b": { model: openai/gpt-4o }\n'],
    ['half a surrogate pair', `${AGENT}    description: "\ud83d"\n`],
    ['half a surrogate pair as a key', `${AGENT}    \udc00: x\n`],
    ['a byte-order mark in the middle', `${AGENT}\uFEFF    description: x\n`],
    ['replacement characters', '\uFFFD\uFFFD\uFFFD'.repeat(1_000)],
    ['control characters', Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')],
    ['line separators', `${AGENT}    description: a\u2028b\u2029c\u0085d\n`],
    ['right to left', `${AGENT}    "\u202edescription": x\n`],
    ['only tabs', '\t'.repeat(1_000)],
    ['only colons', ': '.repeat(1_000)],
    ['only dashes', '-'.repeat(1_000)],
    ['only question marks', '? '.repeat(1_000)],
    ['only quotes', '"'.repeat(1_001)],
    ['only ampersands', '&'.repeat(1_000)],
    ['only exclamation marks', '!'.repeat(1_000)],
    ['only directives', '%YAML 1.2\n'.repeat(1_000)],
    ['only document starts', '---\n'.repeat(1_000)],
    ['only carriage returns', '\r'.repeat(1_000)],
    ['only blank lines and comments', ' \n\n# x\n'.repeat(1_000)],
    [
      'an API and a provider named like members of every object',
      `${AGENT}models:\n  m: { provider: toString, model: x, base_url: https://a.example/v1, provider_opts: { api_type: openai_responses } }\nproviders:\n  __proto__: { base_url: https://a.example/v1, api_type: __proto__ }\n  p: { base_url: https://a.example/v1, api_type: constructor }\n`,
    ],
    ['a prototype', `__proto__: { agents: 1 }\n${AGENT}    __proto__: { model: x }\n    constructor: x\n`],
    [
      'names of members of every object',
      'agents:\n  __proto__: { model: toString }\n  constructor: { model: hasOwnProperty, sub_agents: [valueOf] }\nmodels:\n  __proto__: { provider: constructor, model: x }\nproviders:\n  toString: { provider: valueOf }\n',
    ],
  ])('%s', (_, source) => {
    lint(source)
  })

  test('members of every object are no names that are known', () => {
    const found = rulesOf(
      `${AGENT}    constructor: x\n    toString: x\n    hooks:\n      valueOf: []\n      session_start: [{ type: constructor, command: x }]\n    toolsets: [{ type: toString, hasOwnProperty: x }, { type: constructor, path: x }]\n`,
    )
    expect(found.filter((rule) => rule === 'unknown-key')).toHaveLength(4)
    expect(found).toContain('invalid-hook')
    expect(found).toContain('unknown-toolset-type')
  })

  test('nor variables that are set', () => {
    const { variables } = validate(
      'agents:\n  root: { model: m }\nmodels:\n  m: { provider: openai, model: $valueOf, token_key: constructor }\n',
      { env: {} },
    )
    expect(variables.map(({ name, set }) => [name, set])).toEqual([
      ['valueOf', false],
      ['constructor', false],
    ])
  })
})

test('what is no text is misuse', () => {
  expect(() => validate(undefined as unknown as string)).toThrow(
    'validate() expects the text of a file, not undefined.',
  )
})
