import { describe, expect, test } from '@jest/globals'
import type { Fix } from '../diagnostic.js'
import { applyEdits, applyFixes } from './apply-edits.js'
import { indexLines } from './lines.js'

const TEXT = 'one two three'

function edit(start: number, end: number, newText: string): Fix['edits'][number] {
  return { range: indexLines(TEXT).range(start, end), newText }
}

function fix(...edits: Fix['edits']): Fix {
  return { title: 'fix', safe: true, edits }
}

describe('applyFixes', () => {
  test('applies fixes in any order', () => {
    const { text, applied } = applyFixes(TEXT, [fix(edit(8, 13, '3')), fix(edit(0, 3, '1'))])
    expect(text).toBe('1 two 3')
    expect(applied).toHaveLength(2)
  })

  test('skips a whole fix when one of its edits overlaps', () => {
    const first = fix(edit(4, 7, '2'))
    const second = fix(edit(0, 3, '1'), edit(6, 9, '-'))
    expect(applyFixes(TEXT, [first, second])).toEqual({ text: 'one 2 three', applied: [first] })
  })

  test('applies an edit once that two fixes share', () => {
    const { text, applied } = applyFixes(TEXT, [fix(edit(0, 3, '1')), fix(edit(0, 3, '1'), edit(4, 7, '2'))])
    expect(text).toBe('1 2 three')
    expect(applied).toHaveLength(2)
  })

  test('never guesses the order of two insertions', () => {
    expect(applyFixes(TEXT, [fix(edit(4, 4, 'a ')), fix(edit(4, 4, 'b '))]).text).toBe('one a two three')
  })

  test('applies edits that touch', () => {
    expect(applyFixes(TEXT, [fix(edit(0, 3, '1')), fix(edit(3, 4, '_'))]).text).toBe('1_two three')
  })

  test('counts a fix without edits as not applied', () => {
    expect(applyFixes(TEXT, [fix()])).toEqual({ text: TEXT, applied: [] })
  })
})

test('applyEdits without edits returns the text', () => {
  expect(applyEdits(TEXT, [])).toBe(TEXT)
})
