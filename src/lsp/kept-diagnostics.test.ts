import { expect, test } from '@jest/globals'
import { lint } from '../lint.js'
import { keepDiagnostics, type Readable } from './kept-diagnostics.js'

const TEXT = `agents:
  root:
    model: dmr/ai/smollm2
    description: d
    instruction: Help.
    sub_agents: [writer]
    first_typo: 1
  writer:
    model: dmr/ai/smollm2
    description: d
    instruction: Write.
    second_typo: 2
`

const read = (text: string): Readable => ({ text, diagnostics: lint(text).diagnostics })
const seen = ({ text, diagnostics }: Readable): string[] =>
  diagnostics.map(({ ruleId, range: { start, end } }) => {
    const line =
      text
        .split('\n')
        .slice(0, start.line - 1)
        .join('\n').length + (start.line > 1 ? 1 : 0)
    expect(start.offset).toBe(line + start.column - 1)
    return `${ruleId} ${text.slice(start.offset, end.offset)}`
  })

function typed(
  from: string,
  to: string,
  last = read(TEXT),
): { text: string; shown: string[]; readable: Readable } {
  const text = last.text.replace(from, to)
  const { shown, readable } = keepDiagnostics(last, read(text))
  return { text, shown: seen({ text, diagnostics: shown }), readable }
}

test('a readable text has its own diagnostics', () => {
  expect(seen(read(TEXT))).toEqual(['unknown-key first_typo', 'unknown-key second_typo'])
  expect(typed('first_typo: 1', 'third_typo: 1').shown).toEqual([
    'unknown-key third_typo',
    'unknown-key second_typo',
  ])
})

test('while a line is half typed, the others keep theirs', () => {
  const { shown, readable } = typed('[writer]', '[writer')
  expect(shown).toContain('unknown-key first_typo')
  expect(shown).toContain('unknown-key second_typo')
  expect(shown.some((one) => one.startsWith('syntax '))).toBe(true)
  expect(readable.text).toBe(TEXT)
})

test('diagnostics move with inserted and removed lines', () => {
  expect(
    typed('    sub_agents: [writer]\n', '    # one\n    # two\n    sub_agents: ["writer\n').shown,
  ).toContain('unknown-key second_typo')
  expect(typed('    description: d\n    instruction: Help.\n', '    instruction: "Help\n').shown).toContain(
    'unknown-key second_typo',
  )
})

test('a fix moves too, and is left out where a part of it changed', () => {
  const misspelt = read(TEXT.replace('second_typo: 2', 'tolsets: []'))
  const now = read(misspelt.text.replace('[writer]', '\n      - "writer'))
  const { shown } = keepDiagnostics(misspelt, now)
  const fix = shown.find(({ ruleId }) => ruleId === 'unknown-key')
  const moved = shown
    .flatMap((one) => one.fix?.edits ?? [])
    .map(({ range }) => now.text.slice(range.start.offset, range.end.offset))
  expect(fix).toBeDefined()
  expect(moved).toContain('tolsets')
})

test('an error that was there before hides nothing', () => {
  const broken = read(TEXT.replace('[writer]', '[writer'))
  const now = read(broken.text.replace('second_typo', 'other_typo'))
  expect(keepDiagnostics(broken, now).shown).toBe(now.diagnostics)
})

test('the first text has its own diagnostics, whatever is wrong with it', () => {
  const broken = read(TEXT.replace('[writer]', '[writer'))
  expect(keepDiagnostics(undefined, broken)).toEqual({ shown: broken.diagnostics, readable: broken })
})
