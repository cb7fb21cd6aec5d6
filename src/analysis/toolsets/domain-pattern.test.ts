import { expect, test } from '@jest/globals'
import { domainPatternError } from './domain-pattern.js'

test.each([
  'example.com',
  '*.example.com',
  ' .example.com ',
  'example.com:8080',
  'two words',
  '10.0.0.0/8',
  'fe80::/010',
])('%s is accepted', (pattern) => {
  expect(domainPatternError(pattern)).toBeUndefined()
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
  expect(domainPatternError(pattern)).toBeDefined()
})
