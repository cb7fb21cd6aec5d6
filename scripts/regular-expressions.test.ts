import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { judgedExpressions } from './regular-expressions.js'
import { regularExpressions } from './regular-expressions/collect.js'
import { slowness } from './regular-expressions/judge.js'

const { literals, builders } = regularExpressions('src')
const { safe, bounded } = judgedExpressions()

/** Short expressions without counts, lookaround and back references: recheck judges one in a few milliseconds. */
const QUICK = literals.filter((literal) => literal.length <= 24 && !/\{\d|\(\?[<=!]|\\[1-9]/.test(literal))

/** Modules that build expressions, each with what keeps these from being slow. */
const BUILDERS: Readonly<Record<string, string>> = {
  'catalog/gateway.ts': 'The "families" of src/data/gateway.json, which a test below judges.',
  'document/goccy/dialect.ts': 'One character and spaces, at the start.',
  'go/name-pattern.ts': 'One set of characters, compared with one character at a time.',
  'secrets/named-values.ts':
    'SECRET_NAME, which is in the list, without its anchors: no part has an open count.',
  'secrets/tokens.ts': 'The alternatives are the forms of tokens, which are in the list.',
}

test('every regular expression was judged, and is still in use: npm run check-regexps', () => {
  expect([...safe, ...Object.keys(bounded)].sort()).toEqual(literals)
})

test('expressions are built at run time only where this cannot be slow', () => {
  expect(builders).toEqual(Object.keys(BUILDERS))
})

test('short expressions are judged again', async () => {
  expect(QUICK.length).toBeGreaterThan(100)
  // One after the other: each of the first calls at once would start a process.
  for (const literal of QUICK) {
    const reason = await slowness(literal)
    expect([literal, reason === undefined]).toEqual([literal, !(literal in bounded)])
  }
}, 60_000)

test('families of models in gateway.json are judged', async () => {
  const { families } = JSON.parse(readFileSync('src/data/gateway.json', 'utf8'))
  for (const pattern of Object.values(families))
    expect([pattern, await slowness(`/${String(pattern)}/i`)]).toEqual([pattern, undefined])
}, 60_000)

test.each(['/:.*$/', '/^(a|a)*$/', '/\\/+$/'])(
  '%s is refused',
  async (literal) => {
    expect(await slowness(literal)).toMatch(/polynomial|exponential/)
  },
  60_000,
)
