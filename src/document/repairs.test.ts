import { describe, expect, test } from '@jest/globals'
import { withoutConflicts } from './conflicts.js'
import { linesAround, repairsAt } from './repairs.js'

const tried = (source: string, offset: number): [string, string][] =>
  repairsAt(source, offset).map(({ kind, source: changed }) => [kind, changed])

describe('repairsAt', () => {
  test('replaces the last letter of a key with its colon', () => {
    expect(tried('agents\n  a: 1\n', 0)).toEqual([
      ['colon', 'agent:\n  a: 1\n'],
      ['blank', '      \n  a: 1\n'],
    ])
    expect(repairsAt('agents\n  a: 1\n', 0)[0]?.colon).toBe(5)
    expect(tried('a |\n  b\n', 0)[0]).toEqual(['colon', ': |\n  b\n'])
  })

  test('moves a line to where its neighbors start', () => {
    expect(tried('a: 1\n  b: 2\nc: 3\n', 6)).toEqual([
      ['indentation', 'a: 1\nb: 2  \nc: 3\n'],
      ['blank', 'a: 1\n      \nc: 3\n'],
    ])
  })

  test('empties a block together with its first line', () => {
    const [blank] = repairsAt('a:\n  b: 1\n  c: 2\nd: 3\n', 0).filter(({ kind }) => kind === 'blank')
    expect(blank).toMatchObject({ source: '  \n      \n      \nd: 3\n', lost: 3 })
  })

  test('uses the next line with text, and gives up at the end', () => {
    expect(repairsAt('a: 1\n\nb: 2\n', 5)[0]).toMatchObject({ start: 6, end: 10 })
    expect(repairsAt('a: 1\n\n', 5)).toEqual([])
  })

  test('ends at an empty first line', () => {
    expect(repairsAt('\n    \n- }', 4).map(({ kind }) => kind)).toContain('blank')
    expect(linesAround('\n""', 1)).toEqual([])
  })

  test('keeps the length of the text', () => {
    const source = 'a:\n   b\n     c: 1\n  d: 2\n'
    for (let offset = 0; offset < source.length; offset++) {
      for (const { source: changed } of repairsAt(source, offset)) expect(changed).toHaveLength(source.length)
    }
  })
})

test('linesAround skips blank lines', () => {
  expect(linesAround('a\n\nb\n\nc\n', 3)).toEqual([6, 0])
})

test('withoutConflicts keeps the first version', () => {
  const { source, marks } = withoutConflicts('a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\nc: 4\n')
  expect(marks).toEqual([5])
  expect(source.split('\n').filter((line) => line.trim())).toEqual(['a: 1', 'b: 2', 'c: 4'])
})

test('withoutConflicts leaves a conflict that does not end', () => {
  const source = '<<<<<<< HEAD\nb: 2\n=======\nb: 3\n=======\n'
  expect(withoutConflicts(source)).toEqual({ source, marks: [] })
})
