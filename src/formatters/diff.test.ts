import { expect, test } from '@jest/globals'
import { applyPatch } from 'diff'
import { unifiedDiff } from './diff.js'
import { loadColors, palette } from './palette.js'

const plain = palette({ links: false })
const version = (text: string) => ({ text, diagnostics: [] })

test.each([
  ['line breaks of Unix', 'a: 1\nb: 2\n', 'a: 1\nc: 2\n'],
  ['line breaks of Windows', 'a: 1\r\nb: 2\r\n', 'a: 1\r\nc: 2\r\n'],
  ['no line break at the end', 'a: 1\nb: 2', 'a: 1\nc: 2'],
  ['a byte order mark', '\ufeffa: 1\n', '\ufeffb: 1\n'],
])('applies to a text with %s', (_, before, after) => {
  const { text, masked } = unifiedDiff('dir/agents.yaml', version(before), version(after), plain)
  expect(masked).toBe(false)
  expect(text).toMatch(/^--- a\/dir\/agents\.yaml\n\+\+\+ b\/dir\/agents\.yaml\n@@ /)
  expect(applyPatch(before, text, { autoConvertLineEndings: false })).toBe(after)
})

test('creates a file', () => {
  const { text } = unifiedDiff('a.yaml', undefined, version('a: 1\n'), plain)
  expect(text).toBe('--- /dev/null\n+++ b/a.yaml\n@@ -0,0 +1,1 @@\n+a: 1\n')
})

test('equal texts have no diff', () => {
  expect(unifiedDiff('a.yaml', version('a\n'), version('a\n'), plain)).toEqual({ text: '', masked: false })
})

test('names: absolute, below ./, and with control characters', () => {
  const firstLine = (path: string) =>
    unifiedDiff(path, version('a\n'), version('b\n'), plain).text.split('\n')[0]
  expect(firstLine('/tmp/a.yaml')).toBe('--- /tmp/a.yaml')
  expect(firstLine('./a.yaml')).toBe('--- a/a.yaml')
  expect(firstLine('a\n\u001b.yaml')).toBe(String.raw`--- "a/a\n\033.yaml"`)
})

test('secrets and control characters of the text are not shown', () => {
  const token = 'sk-proj-abcdefghij0123456789ABCDEFGHIJ0123456789'
  const text = (key: string) => version(`${key}: 1\ntoken: ${token}\nb: "\u001b[31m"\n`)
  const diff = unifiedDiff('a.yaml', text('a'), text('c'), plain)
  expect(diff.masked).toBe(true)
  expect(diff.text).not.toContain('abcdefghij')
  expect(diff.text).not.toContain('\u001b')
})

test('colors', async () => {
  const colors = palette({ links: false, colors: await loadColors() })
  const { text } = unifiedDiff('a.yaml', version('a\n'), version('b\n'), colors)
  expect(text).toContain('\u001b[31m-a\u001b[39m')
  expect(text).toContain('\u001b[32m+b\u001b[39m')
})
