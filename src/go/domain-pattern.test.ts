import { describe, expect, test } from '@jest/globals'
import { domainError, isCidr, isLoopback } from './domain-pattern.js'

describe('domain patterns', () => {
  test.each([
    'example.com',
    '*.example.com',
    ' .example.com ',
    'example.com:8080',
    'two words',
    '10.0.0.0/8',
    'fe80::/010',
  ])('%s is taken', (pattern) => {
    expect(domainError(pattern)).toBeUndefined()
  })

  test.each([
    '*',
    '*.',
    'docs.*',
    '**.example.com',
    'https://example.com',
    '10.0.0.0/33',
    '010.0.0.0/8',
    '::1/129',
  ])('%s is refused', (pattern) => {
    expect(domainError(pattern)).toBeDefined()
  })

  test('an address range needs both parts', () => {
    expect(isCidr('10.0.0.0/')).toBe(false)
    expect(isCidr('/8')).toBe(false)
    expect(isCidr('::ffff:1.2.3.4/96')).toBe(true)
  })

  test('this machine is known by name and by address', () => {
    expect(['LocalHost:1', '127.8.0.1', '[::1]:8080', '::1'].map(isLoopback)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['example.com', '128.0.0.1', '[::2]:80'].map(isLoopback)).toEqual([false, false, false])
  })
})
