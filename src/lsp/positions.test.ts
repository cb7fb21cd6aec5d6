import { expect, test } from '@jest/globals'
import { encodingFor, positionsIn, type Encoding } from './positions.js'

test('the encoding is the first of the client that the server has too', () => {
  expect(encodingFor()).toBe('utf-16')
  expect(encodingFor([])).toBe('utf-16')
  expect(encodingFor(['utf-32', 'utf-8', 'utf-16'])).toBe('utf-8')
  expect(encodingFor(['utf-16', 'utf-8'])).toBe('utf-16')
  expect(encodingFor([8, null])).toBe('utf-16')
})

const TEXT = 'aé😀b\r\nx\ry\n\nü'

test.each<[Encoding, number, number, number]>([
  ['utf-16', 0, 0, 0],
  ['utf-16', 4, 0, 4],
  ['utf-8', 4, 0, 7],
  ['utf-8', 1, 0, 1],
  ['utf-8', 2, 0, 3],
  ['utf-8', 5, 0, 8],
  ['utf-16', 7, 1, 0],
  ['utf-16', 9, 2, 0],
  ['utf-16', 11, 3, 0],
  ['utf-8', 13, 4, 2],
])('%s: offset %d is line %d, character %d', (encoding, offset, line, character) => {
  const positions = positionsIn(TEXT, encoding)
  expect(positions.positionAt(offset)).toEqual({ line, character })
  expect(positions.offsetAt({ line, character })).toBe(offset)
})

test.each<Encoding>(['utf-16', 'utf-8'])('%s: positions outside the text are at its borders', (encoding) => {
  const { offsetAt, positionAt } = positionsIn(TEXT, encoding)
  expect(offsetAt({ line: 0, character: 99 })).toBe(5)
  expect(offsetAt({ line: 1, character: 99 })).toBe(8)
  expect(offsetAt({ line: 99, character: 0 })).toBe(TEXT.length)
  expect(offsetAt({ line: -1, character: 0 })).toBe(0)
  expect(offsetAt({ line: 0, character: -1 })).toBe(0)
  expect(positionAt(99)).toEqual(positionAt(TEXT.length))
  expect(positionAt(-1)).toEqual({ line: 0, character: 0 })
})

test('utf-8: a byte inside a character means its start, and half of a pair counts as its replacement', () => {
  expect(positionsIn('é😀', 'utf-8').offsetAt({ line: 0, character: 1 })).toBe(0)
  expect(positionsIn('é😀', 'utf-8').offsetAt({ line: 0, character: 4 })).toBe(1)
  expect(positionsIn('\ud83d!', 'utf-8').positionAt(1)).toEqual({ line: 0, character: 3 })
})
