import { expect, test } from '@jest/globals'
import type { Diagnostic } from '../diagnostic.js'
import { compact } from './compact.js'
import type { FileReport } from './formatter.js'
import { json } from './json.js'

const OPTIONS = { links: false, width: 80 }
const at = { line: 3, column: 5, offset: 20 }
const diagnostic: Diagnostic = {
  ruleId: 'unknown-key',
  severity: 'warning',
  message: 'Unknown key\n"modle".',
  hint: 'Did you mean "model"?',
  path: ['agents', 'root', 'modle'],
  range: { start: at, end: { ...at, column: 10, offset: 25 } },
  docs: 'https://example.com/unknown-key',
}
const reports: FileReport[] = [
  {
    path: 'a.yaml',
    source: '',
    result: { valid: true, diagnostics: [diagnostic], models: [], variables: [] },
  },
  { path: 'b.yaml', source: '', result: { valid: true, diagnostics: [], models: [], variables: [] } },
]

test('compact prints one line per diagnostic and nothing for clean files', () => {
  expect(compact(reports, OPTIONS)).toBe(
    'a.yaml:3:5: warning[unknown-key] Unknown key␊"modle". Hint: Did you mean "model"?\n',
  )
  expect(compact([], OPTIONS)).toBe('')
})

test('compact says what can be fixed, and how', () => {
  const lineWith = (more: Partial<Diagnostic>): string => {
    const result = { valid: true, diagnostics: [{ ...diagnostic, ...more }], models: [], variables: [] }
    return compact([{ path: 'a.yaml', source: '', result }], OPTIONS)
  }
  const fix = { title: 'Rename to\n"model"', safe: true, edits: [] }
  expect(lineWith({ fix })).toMatch(/ Hint: Did you mean "model"\? \(fixable\)\n$/)
  expect(lineWith({ fix: { ...fix, safe: false } })).toMatch(/\? \(fixable with --unsafe-fixes\)\n$/)
  expect(lineWith({ fix, hint: undefined })).toMatch(/"\. Fix: Rename to␊"model" \(fixable\)\n$/)
  expect(lineWith({ hint: undefined })).toMatch(/"modle"\.\n$/)
})

test('json prints everything, with a version and a summary', () => {
  expect(JSON.parse(json(reports, OPTIONS))).toEqual({
    version: 1,
    files: [
      { path: 'a.yaml', diagnostics: [diagnostic], models: [], variables: [] },
      { path: 'b.yaml', diagnostics: [], models: [], variables: [] },
    ],
    summary: { files: 2, errors: 0, warnings: 1, infos: 0 },
  })
})
