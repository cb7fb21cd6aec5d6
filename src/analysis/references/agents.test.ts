import { describe, expect, test } from '@jest/globals'
import { externalAgentName } from './agents.js'

describe('externalAgentName', () => {
  test.each([
    ['acme/reviewer', 'reviewer'],
    ['acme/reviewer:1.0', 'reviewer'],
    ['registry.example.com/acme/reviewer', 'reviewer'],
    ['http:acme/reviewer', 'http'],
    [`acme/reviewer@sha256:${'a'.repeat(64)}`, 'reviewer'],
    ['other:acme/reviewer:1.0', 'other'],
    ['https://agents.example.com/reviewer.yaml', 'reviewer'],
    ['other:https://agents.example.com/reviewer.yaml', 'other'],
    ['localhost:5000/reviewer', 'localhost'],
    ['/reviewer', 'reviewer'],
    ['ftp://x/yy', 'ftp'],
  ])('%s is called %s', (text, name) => {
    expect(externalAgentName(text, undefined)).toBe(name)
  })

  test.each([
    'reviewer',
    '',
    'Acme/reviewer',
    '../x',
    'acme/reviewer.yaml',
    './team/reviewer.yml',
    'acme/reviewer:',
    'acme/reviewer@sha256:abc',
    'a b/reviewer',
  ])('%s is no external agent', (text) => {
    expect(externalAgentName(text, undefined)).toBeUndefined()
  })

  test('a file of that name is none', () => {
    expect(externalAgentName('team/reviewer', { kind: () => 'file' })).toBeUndefined()
    expect(externalAgentName('team/reviewer', { kind: () => undefined })).toBe('reviewer')
  })
})
