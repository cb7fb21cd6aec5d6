import { describe, expect, test } from '@jest/globals'
import { parseFloatText, plainValue, textOf } from './scalar.js'

describe('plainValue', () => {
  test.each([
    ['017', 15],
    ['0o17', 15],
    ['0x1F', 31],
    ['0b101', 5],
    ['1_000', 1000],
    ['+5', 5],
    ['-0x10', -16],
  ])('%s is the integer %d', (text, value) => {
    expect(plainValue(text)).toMatchObject({ type: 'int', value })
  })

  test.each([
    ['1.50', 1.5],
    ['.5', 0.5],
    ['-.inf', -Infinity],
  ])('%s is the float %d', (text, value) => {
    expect(plainValue(text)).toEqual({ type: 'float', value })
  })

  test.each(['1e3', 'yes', 'off', '2001-01-01', '08', '1.2.3', '_1', '0x', '99999999999999999999', 'inf'])(
    '%s is a string',
    (text) => {
      expect(plainValue(text)).toEqual({ type: 'text', value: text })
    },
  )

  test.each(['', '~', 'null', 'NULL'])('%j is null', (text) => {
    expect(plainValue(text)).toEqual({ type: 'null' })
  })

  test('recognizes integers beyond the signed range', () => {
    expect(plainValue('9223372036854775807')).toMatchObject({ big: false })
    expect(plainValue('18446744073709551615')).toMatchObject({ big: true, decimal: '18446744073709551615' })
  })
})

test.each([
  ['1.0', '1'],
  ['1.50', '1.5'],
  ['0x10', '16'],
  ['True', 'true'],
  ['~', ''],
  ['.inf', '+Inf'],
  ['0.0000001', '1e-07'],
  ['1e3', '1e3'],
])('textOf converts %s to %j', (written, shown) => {
  expect(textOf(plainValue(written))).toBe(shown)
})

test.each([
  ['1_0.5', 10.5],
  ['1e400', undefined],
  ['-Infinity', -Infinity],
  ['1__0', undefined],
  ['x', undefined],
])('parseFloatText reads %s as %p', (text, value) => {
  expect(parseFloatText(text)).toBe(value)
})
