import { expect, test } from '@jest/globals'
import { locate } from './locate.js'
import { parseYaml } from './parse.js'
import { sourceSpan } from './source-span.js'
import { dereference } from './tree.js'

/** The source of a word in the text of `k`, with its line and column. */
function find(yaml: string, word: string): string | undefined {
  const { root, text, lines } = parseYaml(yaml)
  const place = locate(root, ['k'])
  const node = place && dereference(place.value)
  if (node?.kind !== 'scalar') throw new Error('no scalar')
  const start = node.text.indexOf(word)
  if (start < 0) throw new Error(`no "${word}" in ${JSON.stringify(node.text)}`)
  const span = sourceSpan(node, text, { start, end: start + word.length })
  if (!span) return undefined
  const { line, column } = lines.position(span.start)
  return `${line}:${column} ${text.slice(span.start, span.end)}`
}

test.each([
  ['plain', 'k: a $B c\n', '1:6 $B'],
  ['plain, folded', 'k: a\n  b\n\n  c $B\n', '4:5 $B'],
  ['single', "k: 'it''s $B'\n", '1:11 $B'],
  ['single, folded', "k: 'it''s\n\n   a $B'\n", '3:6 $B'],
  ['double', 'k: "a $B"\n', '1:7 $B'],
  ['double with escapes', 'k: "\\t\\u00e9\\x41\\"\\U0001F600 $B"\n', '1:30 $B'],
  ['double, folded', 'k: "a\\n\n  b\n\n  $B"\n', '4:3 $B'],
  ['double with an escaped line break', 'k: "a\\\n   b $B"\n', '2:6 $B'],
  ['double with an escaped line break and CRLF', 'k: "a\\\r\n\r\n   b $B"\r\n', '3:6 $B'],
  ['double with an escaped space after a line break', 'k: "a\n  \\ $B"\n', '2:5 $B'],
  ['double with an escaped tab after empty lines', 'k: "a \n\n\n  \\t $B"\n', '4:6 $B'],
  ['double with escaped halves of a surrogate pair', 'k: "\\ud83d\\ude00😀 $B"\n', '1:20 $B'],
  ['literal', 'k: |\n  a\n    b $B\n', '3:7 $B'],
  ['literal after an empty line', 'k: |\n\n  😀 $B\n', '3:6 $B'],
  ['literal with a tab', 'k: |\n  a\n  \t$B\n', '3:4 $B'],
  ['folded with CRLF', 'k: >-\r\n  a\r\n\r\n  b $B\r\n', '4:5 $B'],
  ['literal with a comment', 'k: |- # c\n  a\n\n  $B\n\n', '4:3 $B'],
  ['literal with an indentation indicator', 'k: |2+\n    a\n   $B\n', '3:4 $B'],
  ['literal with a tag and CRLF', 'k: !!str |\r\n  a\r\n  b $B\r\n', '3:5 $B'],
  ['folded', 'k: >\n  a\n  b\n\n  c $B\n', '5:5 $B'],
  ['folded and stripped', 'k: >-\n  a\n  b $B', '3:5 $B'],
  ['folded with deeper lines', 'k: >\n  a\n    b\n    $B\n  c\n', '4:5 $B'],
  ['folded with an indentation indicator', 'k: >1\n  a\n b $B\n', '3:4 $B'],
])('%s', (_, yaml, expected) => {
  expect(find(yaml, '$B')).toBe(expected)
})

test('a span may contain escapes and line breaks', () => {
  expect(find('k: "a${\\x41}b"\n', '${A}')).toBe('1:6 ${\\x41}')
  expect(find('k: >\n  a b\n  c d\n', 'b c')).toBe('2:5 b\n  c')
})
