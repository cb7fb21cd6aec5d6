import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '../diagnostic.js'
import { indexLines } from '../document/lines.js'
import type { FormatOptions } from './formatter.js'
import { loadColors } from './palette.js'
import { pretty } from './pretty.js'

const PLAIN: FormatOptions = { links: false, width: 80 }

/** A diagnostic on the first occurrence of `needle`. */
function on(source: string, needle: string, extra: Partial<Diagnostic> = {}): Diagnostic {
  const start = source.indexOf(needle)
  const range = indexLines(source).range(start, start + needle.length)
  return {
    ruleId: 'unknown-key',
    severity: 'error',
    message: 'Something is wrong.',
    path: [],
    range,
    docs: 'https://example.com/unknown-key',
    ...extra,
  }
}

function print(
  source: string,
  diagnostics: readonly Diagnostic[],
  options: Partial<FormatOptions> = {},
): string {
  return pretty(
    [{ path: 'agents.yaml', source, result: { valid: false, diagnostics, models: [], variables: [] } }],
    { ...PLAIN, ...options },
  )
}

/** The frame alone: the lines between the first line and the summary. */
function frame(source: string, diagnostic: Diagnostic, options: Partial<FormatOptions> = {}): string[] {
  return print(source, [diagnostic], options).split('\n').slice(2, -3)
}

const AGENTS = `agents:
  root:
    model: gpt
    toolsets:
      - type: think
      - type: filesytem
`

describe('pretty', () => {
  test('shows place, message, code, hint and summary', () => {
    const diagnostic = on(AGENTS, 'filesytem', {
      severity: 'warning',
      message: 'Unknown toolset type "filesytem".',
      hint: 'Did you mean "filesystem"?',
      fix: { title: 'Write "filesystem"', safe: true, edits: [] },
    })
    expect(print(AGENTS, [diagnostic, on(AGENTS, 'gpt')], { elapsedMs: 12.4 }))
      .toBe(`agents.yaml:6:15 warning[unknown-key] Unknown toolset type "filesytem".

   2 │   root:
   ⋮
   5 │       - type: think
   6 │       - type: filesytem
     │               ^^^^^^^^^
  hint: Did you mean "filesystem"? (fixable)

agents.yaml:3:12 error[unknown-key] Something is wrong.

   2 │   root:
   3 │     model: gpt
     │            ^^^

✖ 2 problems (1 error, 1 warning, 1 fixable with --fix) in 1 file, 12 ms
`)
  })

  test('prints nothing but the summary for clean files', () => {
    const clean = {
      path: 'a.yaml',
      source: AGENTS,
      result: { valid: true, diagnostics: [], models: [], variables: [] },
    }
    expect(pretty([clean, clean], { ...PLAIN, elapsedMs: 1500 })).toBe('✔ No problems in 2 files, 1.5 s\n')
  })

  test('labels related places in the same frame', () => {
    const related = [{ message: '"root" is defined here', range: on(AGENTS, 'root').range }]
    expect(frame(AGENTS, on(AGENTS, 'filesytem', { related }))).toEqual([
      '   2 │   root:',
      '     │   ---- "root" is defined here',
      '   ⋮',
      '   5 │       - type: think',
      '   6 │       - type: filesytem',
      '     │               ^^^^^^^^^',
    ])
  })

  test('counts related places beyond the fifth', () => {
    const source = 'a: 1\n'.repeat(9)
    const related = Array.from({ length: 8 }, (_, index) => ({
      message: 'again',
      range: indexLines(source).range(5 * (index + 1), 5 * (index + 1) + 1),
    }))
    const printed = print(source, [on(source, 'a', { related })])
    expect(printed.match(/- again/g)).toHaveLength(5)
    expect(printed).toContain('  note: 3 more related places\n')
  })

  test('aligns carets after wide characters, combining marks, emoji and tabs', () => {
    const source = 'a: "日本 e\u0301 👩‍🚀\tx"\n'
    expect(frame(source, on(source, 'x'))).toEqual([
      '   1 │ a: "日本 e\u0301 👩‍🚀    x"',
      `     │ ${' '.repeat(4 + 4 + 1 + 1 + 1 + 2 + 4)}^`,
    ])
  })

  test('cuts a long line around the place', () => {
    const source = `a: ${'x'.repeat(300)}BAD${'y'.repeat(300)}\n`
    const [code = '', carets = ''] = frame(source, on(source, 'BAD'), { width: 60 })
    expect([...code].length).toBeLessThanOrEqual(60)
    expect(code).toMatch(/│ …x+BADy+…$/)
    expect(carets.indexOf('^^^')).toBe(code.indexOf('BAD'))
  })

  test('shows the start of a span that does not fit', () => {
    const source = `a: ${'x'.repeat(300)}\n`
    const [code = '', carets = ''] = frame(source, on(source, 'x'.repeat(300)), { width: 60 })
    expect(code).toMatch(/│ a: x+…$/)
    expect(carets).toMatch(/│ {4}\^+$/)
    expect([...carets].length).toBeLessThanOrEqual(60)
  })

  test('underlines every line of a short range, and the ends of a long one', () => {
    const source = 'a: |\n  one\n  two\n  three\n  four\n  five\nb: 1\n'
    expect(frame(source, on(source, 'one\n  two'))).toEqual([
      '   1 │ a: |',
      '   2 │   one',
      '     │   ^^^',
      '   3 │   two',
      '     │   ^^^',
    ])
    expect(frame(source, on(source, 'one\n  two\n  three\n  four\n  five\n'))).toEqual([
      '   1 │ a: |',
      '   2 │   one',
      '     │   ^^^',
      '   3 │   two',
      '     │   ^^^',
      '   ⋮',
      '   6 │   five',
      '     │   ^^^^',
    ])
  })

  test('draws a caret for an empty range, also at the end of the text', () => {
    const source = 'a:\r\nb: 1\r\n'
    const lines = indexLines(source)
    expect(frame(source, on(source, 'a', { range: lines.range(2, 2) }))).toEqual(['   1 │ a:', '     │   ^'])
    expect(frame(source, on(source, 'a', { range: lines.range(source.length, source.length) })).at(-1)).toBe(
      '     │ ^',
    )
  })

  test('draws no frame if there is no text', () => {
    expect(print('', [on('', '')])).toBe(
      'agents.yaml:1:1 error[unknown-key] Something is wrong.\n\n✖ 1 problem (1 error) in 1 file\n',
    )
  })

  test('shows a secret in no frame', () => {
    const source = 'a:\n  token: "sk-12345678"\n  b: 1\n'
    const printed = print(source, [on(source, '"sk-12345678"', { data: { secret: true } }), on(source, 'b')])
    expect(printed).not.toContain('sk-')
    expect(printed.match(/ {2}token: "•{11}"\n/g)).toHaveLength(2)
  })

  test('shows control characters instead of sending them to the terminal', () => {
    const source = '\ufeffa: "\u001b[2J\u202e"\n'
    const printed = print(source, [on(source, 'a', { message: 'About "\u001b[31m".' })])
    expect(printed).toContain('‹BOM›a: "␛[2J�"')
    expect(printed).toContain('About "␛[31m".')
    expect(printed).not.toMatch(/[\u001b\u202e\ufeff]/)
  })

  test('wraps long hints', () => {
    const hint = `Write ${'something '.repeat(12)}else.`
    const lines = print(AGENTS, [on(AGENTS, 'gpt', { hint })]).split('\n')
    const first = lines.findIndex((line) => line.startsWith('  hint:'))
    expect(lines[first + 1]).toMatch(/^ {8}something/)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('distinguishes safe fixes, unsafe fixes, and applied fixes', () => {
    const unsafe = on(AGENTS, 'gpt', {
      severity: 'info',
      fix: { title: 'Name a model', safe: false, edits: [] },
    })
    const fixes = [
      {
        path: 'agents.yaml',
        fixed: new Map([
          ['provider-case', 2],
          ['unknown-key', 1],
        ]),
      },
    ]
    const printed = print(AGENTS, [unsafe], { fixes })
    expect(printed).toContain('  fix: Name a model (fixable with --unsafe-fixes)\n')
    expect(printed).toContain(
      '✔ Fixed 3 problems in agents.yaml: 2 × provider-case, unknown-key\nℹ 1 problem (1 info, 1 fixable with --fix --unsafe-fixes) in 1 file\n',
    )
  })

  test('colors, and links the rule to its page', async () => {
    const printed = print(AGENTS, [on(AGENTS, 'gpt')], { colors: await loadColors(), links: true })
    expect(printed).toContain(
      '\u001b]8;;https://example.com/unknown-key\u001b\\unknown-key\u001b]8;;\u001b\\',
    )
    expect(printed).toContain('\u001b[31m\u001b[1m^^^\u001b[22m\u001b[39m')
  })
})
