import { describe, expect, test } from '@jest/globals'
import { toData } from './to-data.js'
import { parseYaml } from './parse.js'

/** The data of the first document, and what is wrong with the text. */
function read(text: string): { data: unknown; said: string[] } {
  const { root, findings, lines } = parseYaml(text)
  const said = findings.map(
    ({ start, message }) => `${lines.position(start).line}:${lines.position(start).column} ${message}`,
  )
  return { data: root ? JSON.parse(JSON.stringify(toData(root))) : undefined, said }
}

const data = (text: string): unknown => read(text).data
const said = (text: string): string[] => read(text).said

describe('what docker-agent accepts and YAML does not', () => {
  const cases: [name: string, text: string, expected: unknown][] = [
    ['a bracket closed further left', 'a:\n  b: [\n    x,\n    y\n]\n', { a: { b: ['x', 'y'] } }],
    ['quotes that continue further left', 'a:\n  b: "x\ny"\n', { a: { b: 'x y' } }],
    ['a bare carriage return as a line break', 'a: 1\rb: 2\r', { a: 1, b: 2 }],
    ['a pair after a question mark', '? a: 1\n? b:\n    c: 2\n', { a: 1, b: { c: 2 } }],
    ['a lone question mark', 'a: ?\n', { a: '?' }],
    ['a closing brace at the start of a text', 'a: }\n}b: ,c\n', { a: '}', '}b': ',c' }],
    ['a percent sign at the start of a text', 'a: %x\n', { a: '%x' }],
    ['a comment directly after quotes', 'a: "b"#c\n', { a: 'b' }],
    [
      'a pair in braces without a space',
      '{a:b, c: [d:e, https://x]}\n',
      { a: 'b', c: [{ d: 'e' }, 'https://x'] },
    ],
    ['a second colon in braces', '{a: b: c}\n', { a: 'b: c' }],
    ['a text with a dashed list below', 'a: Do\n  - one: x # y\n  - two\n', { a: 'Do - one: x # y - two' }],
    [
      'a text below its key with a dashed list below',
      'a:\n  Do\n\n  - one: x\nb: 1\n',
      { a: 'Do\n- one: x', b: 1 },
    ],
    ['a tag at the very end', 'a: 1\nb: !x', { a: 1, b: null }],
    ['tabs in plain text', 'a: b\tc\n', { a: 'bc' }],
    ['the tag of a mapping before its only key', 'a:\n  !!set b: 1\n', { a: { b: 1 } }],
    [
      'the same with an anchor, and a key in quotes',
      'a:\n  !!foo &x "b": *y\n'.replace('*y', '{ c: 1 }'),
      { a: { b: { c: 1 } } },
    ],
    ['any tag before a key', 'a:\n  b: 1\n  !x c: !y 2\n', { a: { b: 1, c: '2' } }],
    ['a binary value', 'a: !!binary aGk=\n', { a: 'aGk=' }],
    [
      'a line of a block string that is deeper by a tab',
      'a:\n  b: |\n    c\n    \td\n',
      { a: { b: 'c\n\td\n' } },
    ],
    ['tabs after an indentation', 'a:\n  \tb: 1\n  c: 2\n', { a: { b: 1, c: 2 } }],
  ]
  test.each(cases)('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ data: expected, said: [] })
  })
})

describe('what YAML accepts and docker-agent does not', () => {
  test.each([
    ['a colon without a key', ': x\n', '1:1 Missing key before ":".'],
    ['a list as a key', 'a:\n  ? [x]\n  : 1\n', '2:5 A list cannot be a key.'],
    ['a quoted key over two lines', 'a:\n  "b\nc": 1\n', '2:3 A key must be on one line.'],
    ['a tag without a value', 'a: !x\nb: 1\n', '1:4 The tag "!x" has no value.'],
    ['an anchor at the end', 'a: &x\n', '1:4 The file ends after an anchor.'],
    ...[
      ['one of two keys', '  !!map b: 1\n  c: 2\n', 2],
      ['a key that is not the first', '  b: 1\n  !!map c: 2\n', 3],
      ['a key with its value below', '  !!map b:\n    c: 1\n', 2],
      ['a key with a block string', '  !!map b: |\n    c\n', 2],
    ].map(([name, text, line]): [string, string, string] => [
      `the tag of a mapping before ${String(name)}`,
      `a:\n${String(text)}`,
      `${String(line)}:3 The tag "!!map" is not valid for a key.`,
    ]),
    ['the tag of a list before a key', 'a:\n  !!omap b: 1\n', '2:3 The tag "!!omap" is not valid for a key.'],
    ['the tag of a list on a string', 'a: !!seq b\n', '1:4 The tag "!!seq" is not valid for a scalar.'],
    ['the tag of a mapping on a string', 'a: !!set b\n', '1:4 The tag "!!set" is not valid for a scalar.'],
    ...['5', 'true', ''].map((value): [string, string, string] => [
      `the tag of a string on ${value || 'nothing'}`,
      `a: !!binary ${value}\n`,
      '1:4 The tag "!!binary" is not valid for a value that is not a string.',
    ]),
    [
      'the tag of a list on a mapping',
      'a: !!seq\n  b: 1\n',
      '1:4 The tag "!!seq" is not valid for a mapping.',
    ],
    ['a boolean that is not one', 'a: !!bool maybe\n', '1:11 "!!bool" cannot convert "maybe" to a boolean.'],
    ['an empty block that keeps its line breaks', 'a: |+\nb: 1\n', '1:4 This block string is empty.'],
    [
      'half of a surrogate pair',
      'a: "\\ud800"\n',
      '1:4 The string contains only one half of a surrogate pair.',
    ],
    ['a NUL at the end', 'a: 1\0', '1:5 The file ends with a NUL character.'],
    ['an alias before its anchor', 'a: *x\nb: &x 1\n', '1:4 The alias "*x" has no anchor "&x" before it.'],
    ['a duplicate key', 'a: 1\n"a": 2\n', '2:1 Duplicate key "a" in this mapping.'],
    ['a duplicate key with a dash', 'a:\n  -b: 1\n  -b: 2\n', '3:3 Duplicate key "-b" in this mapping.'],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected])
  })
})

describe('tabs', () => {
  test.each([
    ['as indentation', 'a:\n\tb: 1\n', '2:1 A tab cannot be used for indentation.'],
    ['before a key', '- \ta: 1\n', '1:3 A tab cannot come before a key.'],
    ['at the start of a block string', 'a: |\n  \tb\n  c\n', '2:3 A tab cannot start a line of this string.'],
    [
      'alone on a line of a block string',
      'a: |\n   b\n  \t\n   c\n',
      '3:3 A tab cannot be used for indentation.',
    ],
    ['at the start of a line in quotes', 'a: "b\n\tc"\n', '2:1 A tab cannot start a line of this string.'],
    [
      'in double quotes before another line',
      'a: "b\tc"\nd: 1\n',
      `1:6 docker-agent's parser misreads what follows a tab in double quotes.`,
    ],
  ])('%s are rejected', (_, text, expected) => {
    expect(said(text)).toEqual([expected])
  })

  test('that indent many lines are reported once', () => {
    expect(said('a:\n\tb: 1\n\tc: 2\n\td: 3\n')).toEqual(['2:1 A tab cannot be used for indentation.'])
  })

  test.each(['a: |\n  b\tc\n  \td\n', 'a: 1\t\n', 'a: [\tb\t]\n', "a: 'b\tc'\nd: 1\n", 'a: "b\t"\n'])(
    'pass in %j',
    (text) => {
      expect(said(text)).toEqual([])
    },
  )
})

describe('a broken file', () => {
  const FILE =
    'models:\n  m:\n    model: x\nagents:\n  root:\n    model: m\n    list: [a, b]\n    text: Hello\n  other:\n    model: m\nlast: 1\n'

  test.each([
    ['a key without a colon', 'agents:', 'agents', '4:1 Missing ":" after the key "agents".'],
    ['a colon without a space', 'text: Hello', 'text:Hello', '8:5 Missing space after ":".'],
    ['a missing colon before a value', 'text: Hello', 'text Hello', '8:5 Missing ":" in this line.'],
    [
      'an indentation that is off',
      '  other:',
      '   other:',
      '9:4 The indentation does not match the lines around it.',
    ],
    [
      'an indented section',
      '\nagents:',
      '\n agents:',
      '4:2 The indentation does not match the lines around it.',
    ],
    ['a quote that is not closed', 'text: Hello', 'text: "Hello', '8:11 Unclosed double quote.'],
    ['a bracket that is not closed', '[a, b]', '[a, b', '7:11 Unclosed bracket.'],
    ['a missing comma', '[a, b]', '["a" "b"]', '7:16 Missing comma between items.'],
    [
      'an apostrophe in single quotes',
      'text: Hello',
      "text: 'It's me'",
      '8:15 Unexpected text after the closing quote.',
    ],
    [
      'a colon in a text',
      'text: Hello',
      'text: Hello: you',
      '8:11 A second ": " on one line cannot start a nested mapping.',
    ],
    [
      'a placeholder in braces',
      'text: Hello',
      'text: {{ hello }}',
      '8:12 Braces at the start of a value open a mapping.',
    ],
    ['a star', 'text: Hello', 'text: *Hello* you', '8:5 A value that starts with "*" is an alias.'],
    [
      'a curly quote',
      'text: Hello',
      'text: “Hello: you”',
      '8:5 A curly quote does not quote a string in YAML.',
    ],
    [
      'a merge conflict',
      '    text: Hello\n',
      '<<<<<<< HEAD\n    text: Hello\n=======\n    text: Hi\n>>>>>>> theirs\n',
      '8:1 The file contains a merge conflict.',
    ],
  ])('with %s has one mistake, and the rest is still read', (_, from, to, expected) => {
    const { data: left, said: messages } = read(FILE.replace(from, to))
    expect(messages).toEqual([expected])
    expect(left).toMatchObject({ models: { m: { model: 'x' } }, last: 1 })
    expect(JSON.stringify(left)).toContain('"model":"m"')
  })

  test('keeps the whole name of a key whose colon is missing', () => {
    expect(data(FILE.replace('agents:', 'agents'))).toEqual(data(FILE))
  })

  test('is marked as broken, with the lines that may contain consequences', () => {
    const { broken, brokenLines } = parseYaml('a:\n\tb: 1\nc: 2\n')
    expect(broken).toBe(true)
    expect([...brokenLines]).toEqual([2, 1])
  })

  test('with a duplicate section may hide the content of the first one', () => {
    expect(parseYaml('a: {b: 1}\na: {c: 2}\n').broken).toBe(true)
    expect(parseYaml('a: 1\na: 2\n').broken).toBe(false)
  })
})

test('a byte-order mark is a mistake with a fix', () => {
  const { findings } = parseYaml('\uFEFFa: 1\n')
  expect(findings.map(({ ruleId, fix }) => [ruleId, fix?.edits])).toEqual([
    ['byte-order-mark', [{ start: 0, end: 1, newText: '' }]],
  ])
})

test('HCL is recognized by its first line and by the name of the file', () => {
  expect(parseYaml('# x\nagent "root" {\n}\n').findings.map(({ ruleId }) => ruleId)).toEqual([
    'hcl-unchecked',
  ])
  expect(parseYaml('a: 1\n', 'team.hcl').findings.map(({ ruleId }) => ruleId)).toEqual(['hcl-unchecked'])
  expect(parseYaml('agent "root":\n').findings.map(({ ruleId }) => ruleId)).not.toContain('hcl-unchecked')
})

test('later documents are pointed out, and nothing is read after one without content', () => {
  expect(read('a: 1\n---\n---\nb: [\n')).toMatchObject({
    data: { a: 1 },
    said: [expect.stringContaining('ignores everything after this line')],
  })
  expect(said('a: 1\n---\nb: 2\n')).toEqual([
    '2:1 docker-agent reads only the first YAML document and ignores everything after this line.',
  ])
})

test.each([
  '[',
  '{',
  '"',
  "'",
  '- ',
  '? ',
  '&a ',
  '!',
  '*',
  'a: }\n',
  '<<<<<<< \n',
  '---\n',
  '\t',
  'a: b\n  - c: d\n',
  '{a:b,',
  '\0',
  '\uE0F1',
])('any text can be read: many %j', (piece) => {
  expect(parseYaml(piece.repeat(700)).text).toHaveLength(piece.length * 700)
})
