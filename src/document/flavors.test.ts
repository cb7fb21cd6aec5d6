import { expect, test } from '@jest/globals'
import { fix, validate, type Diagnostic, type ValidateOptions } from '../index.js'
import { flavorNames, withFlavors } from './flavors.js'
import { parseYaml } from './parse.js'
import { toData } from './to-data.js'

/** The data of a file with its flavors applied, without the section itself, and the messages. */
function apply(base: string, patch: string, names: readonly string[] = ['f']): [unknown, string[]] {
  const { root, findings } = withFlavors(parseYaml(`${base}\nflavors:\n  f: ${patch}\n`), names)
  const { flavors: _, ...data } = root ? (toData(root) as Record<string, unknown>) : {}
  return [JSON.parse(JSON.stringify(data)), findings.map(({ message }) => message)]
}

test.each([
  [
    'mappings merge',
    'a: { x: 1, y: { z: 2 } }',
    '{ a: { y: { w: 3 } } }',
    { a: { x: 1, y: { z: 2, w: 3 } } },
  ],
  ['null deletes', 'a: { x: 1, y: 2 }', '{ a: { x: null, q: ~ } }', { a: { y: 2 } }],
  ['lists replace', 'a: [1, 2]', '{ a: [3] }', { a: [3] }],
  ['a scalar replaces a mapping', 'a: { x: 1 }', '{ a: b }', { a: 'b' }],
  ['a mapping replaces a scalar', 'a: b', '{ a: { x: 1, y: null } }', { a: { x: 1 } }],
  ['operators in new mappings', 'a: 1', '{ b: { c+: [1], d-: [2] } }', { a: 1, b: { c: [1] } }],
  ['appends to a list', 'a: [1]', '{ a+: [2, { x: 3 }] }', { a: [1, 2, { x: 3 }] }],
  ['appends to nothing', 'a: 1', '{ b+: [2] }', { a: 1, b: [2] }],
  ['appends to null', 'a:', '{ a+: [2] }', { a: [2] }],
  ['appends to a scalar', 'a: text', '{ a+: [more] }', { a: ['text', 'more'] }],
  ['removes equal scalars', 'a: [5, "5", b, 5, true]', '{ a-: ["5", b] }', { a: [5, 5, true] }],
  [
    'removes by a part',
    'a: [{ t: x, n: { p: 1, q: 2 } }, { t: y }]',
    '{ a-: [{ t: x, n: { q: 2 } }] }',
    { a: [{ t: 'y' }] },
  ],
  ['keeps what has only a part', 'a: [{ t: x }]', '{ a-: [{ t: x, n: 1 }] }', { a: [{ t: 'x' }] }],
  ['removes keys', 'a: { x: 1, y: 2 }', '{ a-: [x, z] }', { a: { y: 2 } }],
  ['removes from nothing', 'a: 1', '{ b-: [x] }', { a: 1 }],
  ['both signs', 'a: [1, 2]', '{ a-: [1], a+: [3] }', { a: [2, 3] }],
  ['null for an operator', 'a: [1]', '{ a+: , a-: ~ }', { a: [1] }],
  ['no operators in lists', 'a: 1', '{ b: [{ c+: [1] }] }', { a: 1, b: [{ 'c+': [1] }] }],
  [
    'merges and aliases',
    'x: &x { p: 1 }\na: { <<: *x, q: 2 }',
    '{ a: { p: null, r: *x } }',
    { x: { p: 1 }, a: { q: 2, r: { p: 1 } } },
  ],
  [
    'an alias as target',
    'x: &x { p: 1, l: [1] }\na: *x',
    '{ a: { l+: [2] } }',
    { x: { p: 1, l: [1] }, a: { p: 1, l: [1, 2] } },
  ],
  ['nothing', 'a: 1', '', { a: 1 }],
])('%s', (_, base, patch, expected) => {
  expect(apply(base, patch)).toEqual([expected, []])
})

test.each([
  ['a: [1]', '{ a+: 2 }', 'The value of "a+" must be a list, not a single value.'],
  ['a: { x: 1 }', '{ a+: [2] }', '"a" is a mapping, so "a+" cannot append items to it.'],
  ['a: text', '{ a-: [text] }', '"a" is a single value, so "a-" cannot remove items from it.'],
  [
    'a: { 5: x }',
    '{ a-: [5] }',
    '"a" is a mapping, so the items of "a-" must be strings, the names of its keys.',
  ],
])('%s with %s is a mistake and changes nothing', (base, patch, message) => {
  const { root } = parseYaml(base)
  expect(apply(base, patch)).toEqual([JSON.parse(JSON.stringify(root && toData(root))), [message]])
})

test('flavors apply in the order asked; unknown and null ones change nothing', () => {
  const base = 'a: [1]\nflavors: { x: { a+: [2] }, y: { a: [3] }, n: null, "n+": null }'
  const dataOf = (...names: string[]): unknown => {
    const { root } = withFlavors(parseYaml(base), names)
    return root && (toData(root) as { a: unknown }).a
  }
  expect(dataOf('x', 'y')).toEqual([3])
  expect(dataOf('y', 'x')).toEqual([3, 2])
  expect(dataOf('constructor', 'n', 'z')).toEqual([1])
  expect(flavorNames(parseYaml(base))).toEqual(['x', 'y', 'n', 'n+'])
})

test('aliases of aliases in flavors end, with a message', () => {
  const levels = (name: string): string =>
    Array.from(
      { length: 25 },
      (_, i) => `  ${name}${i + 1}: &${name}${i + 1} { p: *${name}${i}, q: *${name}${i}, x-: [] }`,
    ).join('\n')
  const bomb = (name: string): string => `  ${name}0: &${name}0 { v: 1 }\n${levels(name)}`
  const text = `a: &a\n${bomb('a')}\nb: *a25\nflavors:\n  s:\n${bomb('s').replaceAll(/^ /gm, '   ')}\n  f: { b: *s25 }\n`
  const { findings, broken } = withFlavors(parseYaml(text), ['f'])
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['too-many-values'])
  expect(broken).toBe(true)
})

test('chains of aliases do not exhaust the stack', () => {
  const chain = (name: string): string =>
    Array.from({ length: 4000 }, (_, i) => `  ${name}${i + 1}: &${name}${i + 1} { p: *${name}${i} }`).join(
      '\n',
    )
  const text = `a:\n  a0: &a0 { v: 1 }\n${chain('a')}\nb: *a4000\nl: [*a4000]\nflavors:\n  s0: &s0 { v: null }\n${chain('s')}\n  f: { b: *s4000, l-: [*s4000] }\n`
  expect(withFlavors(parseYaml(text), ['f']).findings).toEqual([])
})

const BASE = `version: 12
agents:
  root:
    model: openai/gpt-5-mini
    instruction: Answer in one sentence.
    toolsets: [{ type: think }]
`

function check(flavor: string, options: ValidateOptions = {}): Diagnostic[] {
  const text = `${BASE}flavors:\n  dev:\n${flavor.replaceAll(/^/gm, '    ')}\n`
  return [...validate(text, { env: false, flavors: ['dev'], ...options }).diagnostics]
}

test('a flavor may change the version', () => {
  expect(check('version: 16').map(({ ruleId }) => ruleId)).toEqual([])
  expect(check('version: 16', { flavors: [] }).map(({ ruleId }) => ruleId)).toEqual(['key-needs-version'])
})

test('diagnostics are at their places in the original text', () => {
  const [unknown, type] = check(
    'version: 16\nagents:\n  root:\n    modle: x\n    toolsets+: [{ type: shel }]',
  )
  expect(unknown).toMatchObject({
    ruleId: 'unknown-key',
    path: ['agents', 'root', 'modle'],
    range: { start: { line: 12, column: 9 } },
  })
  expect(type).toMatchObject({
    ruleId: 'unknown-toolset-type',
    path: ['agents', 'root', 'toolsets', 1, 'type'],
    range: { start: { line: 13, column: 29 } },
  })
})

test('fixes are safe only inside "flavors", and none removes a neighbor in another part of the text', () => {
  const text = `${BASE.replace('12', '16').replace('instruction', 'instrction')}flavors:
  dev:
    agents:
      root:
        decsription: Helps.
        budgets: []
        toolsets+: [{ type: think }]
`
  const { diagnostics } = validate(text, { env: false, flavors: ['dev'] })
  expect(diagnostics.map(({ ruleId, fix: own }) => [ruleId, own?.safe])).toEqual([
    ['unknown-key', false],
    ['unknown-key', true],
    ['duplicate-toolset', undefined],
  ])
  const fixed = fix(text, { env: false, flavors: ['dev'] })
  expect(fixed.text).toBe(text.replace('decsription', 'description'))
})

test('values from an alias have no fix, since their text is part of other places', () => {
  const text = `agents:
  root:
    model: openai/gpt-5-mini
    instruction: Answer in one sentence.
metadata: {}
flavors:
  base: &base { toolsest: [] }
  dev: { agents: { root: *base } }
`
  const [diagnostic] = validate(text, { env: false, flavors: ['dev'] }).diagnostics
  expect([diagnostic?.ruleId, diagnostic?.fix]).toEqual(['unknown-key', undefined])
})

test('an ignore comment may be for another flavor', () => {
  const text = `${BASE.replace('12', '16')}flavors:\n  dev:\n    # agent-lint-ignore-next-line unknown-key -- on purpose\n    agent: 1\n`
  expect(validate(text, { env: false }).diagnostics).toEqual([])
  expect(validate(text, { env: false, flavors: ['dev'] }).diagnostics).toEqual([])
})
