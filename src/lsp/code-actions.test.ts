import { describe, expect, test } from '@jest/globals'
import { lint } from '../lint.js'
import { fixText } from '../fix/fix-text.js'
import type { CheckedDocument, Replacement } from './checked-document.js'
import { codeActions } from './code-actions.js'
import { changedLines } from './fix-all.js'
import { ignoreFile, ignoreLine } from './ignore-edits.js'
import { positionsIn } from './positions.js'

const TEXT = `#!/usr/bin/env docker agent run
# yaml-language-server: $schema=x
agents:
  root:
    model: dmr/ai/smollm2
    description: d
    instruction: |
      Help.
    tolsets: []
    sub_agents: [
      wirter]
  writer: { model: dmr/ai/smollm2, description: d, instruction: i }
`

const applied = (text: string, edit: Replacement | undefined): string | undefined =>
  edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end)
const rulesOf = (text: string): string[] => lint(text).diagnostics.map(({ ruleId }) => ruleId)

describe('comments that hide a diagnostic', () => {
  test.each(['\n', '\r\n'])('in a line, between line breaks %j', (lineBreak) => {
    const text = TEXT.replaceAll('\n', lineBreak)
    const [typo, agent] = lint(text).diagnostics
    const once = typo && applied(text, ignoreLine(text, typo))
    expect(once).toContain(`    # agent-lint-ignore-next-line unknown-key${lineBreak}    tolsets`)
    expect(rulesOf(once ?? '')).toEqual(['unknown-agent'])
    const both = agent && applied(text, ignoreLine(text, agent))
    expect(rulesOf(both ?? '')).toEqual(['unknown-key'])
  })

  test('are added to those that are there', () => {
    const [typo] = lint(TEXT).diagnostics
    for (const [before, after] of [
      [
        '    # agent-lint-ignore-next-line missing-env -- why\n    tolsets',
        'missing-env, unknown-key -- why',
      ],
      ['    # agent-lint-ignore-next-line\n    tolsets', 'ignore-next-line unknown-key'],
    ] as const) {
      const text = TEXT.replace('    tolsets', before)
      const moved = lint(text).diagnostics.find(({ ruleId }) => ruleId === typo?.ruleId)
      expect(moved && applied(text, ignoreLine(text, moved))).toContain(after)
    }
    const header = `# agent-lint-ignore-file missing-env\n${TEXT}`
    expect(typo && applied(header, ignoreFile(header, typo))).toContain('missing-env, unknown-key\n#!')
  })

  test('in the file, after the lines that must be first', () => {
    const [typo] = lint(TEXT).diagnostics
    const once = typo && applied(TEXT, ignoreFile(TEXT, typo))
    expect(once).toContain('$schema=x\n# agent-lint-ignore-file unknown-key\nagents:')
    expect(rulesOf(once ?? '')).toEqual(['unknown-agent'])
    const marked = `\uFEFF${TEXT.slice(TEXT.indexOf('agents'))}`
    expect(typo && applied(marked, ignoreFile(marked, typo))).toMatch(/^\uFEFF# agent-lint-ignore-file/)
  })

  test('not inside a string of several lines', () => {
    const text = TEXT.replace('Help.', 'one\n      two')
    const [typo] = lint(text).diagnostics
    const start = text.indexOf('two')
    const { range } = {
      range: {
        start: { line: 9, column: 7, offset: start },
        end: { line: 9, column: 10, offset: start + 3 },
      },
    }
    expect(typo && ignoreLine(text, { ...typo, range })).toBeUndefined()
  })
})

test('fixing all changes only the lines that differ', () => {
  const after = fixText(TEXT, lint, 'safe').text
  const edits = changedLines(TEXT, after)
  expect(edits.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    '    tolsets: []\n',
    '      wirter]\n',
  ])
  const result = [...edits].reverse().reduce((text, edit) => applied(text, edit) ?? '', TEXT)
  expect(result).toBe(after)
  expect(changedLines('a', 'a')).toEqual([])
  expect(changedLines('a', 'b\n')).toEqual([{ start: 0, end: 1, newText: 'b\n' }])
})

test('safe fixes come first, and only they are preferred', () => {
  const text = TEXT.replace('tolsets: []', 'tolsets: [], zzz: 1').replace(
    'description: d\n',
    'description: d\n    zzzzz: 1\n',
  )
  const document: CheckedDocument = {
    uri: 'file:///a.yaml',
    version: 3,
    text,
    positions: positionsIn(text, 'utf-16'),
    isSettings: false,
    diagnostics: lint(text).diagnostics,
    lint,
  }
  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
  const context = { client: { documentChanges: true, resolvesEdits: false }, isIgnorable: () => false }
  const fixes = codeActions(document, { range: everything, only: ['quickfix'] }, context).filter(
    ({ edit }) => edit,
  )
  const preferred = fixes.map(({ isPreferred }) => isPreferred)
  expect(preferred).toContain(true)
  expect(preferred).toEqual([...preferred].sort((a, b) => Number(b) - Number(a)))
  const settings = codeActions(
    { ...document, isSettings: true },
    { range: everything },
    { ...context, isIgnorable: () => true },
  )
  expect(settings.some(({ title }) => title.startsWith('Ignore'))).toBe(false)
})
