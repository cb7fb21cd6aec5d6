import { secretlintForms } from '../generated/token-forms.js'
import type { Span } from '../diagnostic.js'
import { once } from '../once.js'
import { isRandomRun, isWords } from './randomness.js'
import { PLACEHOLDER } from './patterns.js'
import { vendorForms } from './vendor-forms.js'

/** A shorter text is no token, although a form may match it. */
const SHORTEST = 16

const forms = once(() => [...secretlintForms(), ...vendorForms()])

/** All forms in one expression. A text without any of them is by far the most frequent. */
const anyForm = once(
  () =>
    new RegExp(
      forms()
        .map(([{ source }]) => source)
        .join('|'),
      'g',
    ),
)

/** What a text is that has, or contains, a token of a well-known form; undefined when it has none. */
export function knownToken(text: string): string | undefined {
  if (text.length < SHORTEST || tokensIn(text).length === 0) return undefined
  return forms().find(([form]) => form.test(text))?.[1]
}

/**
 * Where a text contains tokens: those of a well-known form, and others with a prefix and random characters
 * after it, as services that nobody has listed issue them.
 */
export function tokenSpans(text: string): Span[] {
  return [...text.matchAll(LONG_WORD)].flatMap(({ 0: word, index }) => [
    ...tokensOfWord(word, index),
    ...[...word.matchAll(PLACEHOLDER_VALUE)].flatMap(({ 0: whole, 1: value = '', index: at }) =>
      tokensOfWord(value, index + at + whole.length - value.length),
    ),
  ])
}

function tokensOfWord(word: string, index: number): Span[] {
  return [...tokensIn(word), ...prefixedIn(word)].map(({ start, end }) => ({
    start: start + index,
    end: end + index,
  }))
}

/** Characters without a space or quote; most words of a text are shorter than a token. */
const LONG_WORD = /(?<![^\s"'`])[^\s"'`]{16,}/g

/** What follows the name in `${NAME:-value}` or `${env.value}`: alone, since `-` and `.` may also be inside a token. */
const PLACEHOLDER_VALUE = /\$\{(?:\w+\.)?(?:\w+:?[-+?=])?([^${}]{16,})/g

/** The groups of a secret key of 1Password. By chance, all of them can look like words. */
const GROUPS = /^A3-[A-Z\d]{6}-/

function tokensIn(text: string): Span[] {
  return spansOf(text, anyForm(), REST).filter(({ start, end }) => {
    const token = text.slice(start, end)
    if (token.length < SHORTEST || (isWords(token) && !GROUPS.test(token))) return false
    return !PLACEHOLDER.test(token) || isRandomRun(token)
  })
}

/** `name_random`, `name-random`, `name-v1-random`. */
const PREFIXED = /(?<![\w.~+-])[a-z][a-z\d]{1,9}(?:[-_.][A-Za-z\d]{1,8}){0,3}[-_.:][A-Za-z\d]{20,200}/g

function prefixedIn(word: string): Span[] {
  return spansOf(word, PREFIXED).filter(({ start, end }) =>
    isRandomRun(/[A-Za-z\d]+$/.exec(word.slice(start, end))?.[0] ?? ''),
  )
}

/** Characters that continue a token which is longer than its form says. */
const REST = /[\w~+=-]*/y

function spansOf(text: string, pattern: RegExp, rest?: RegExp): Span[] {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (rest) {
      rest.lastIndex = pattern.lastIndex
      pattern.lastIndex += rest.exec(text)?.[0].length ?? 0
    }
    spans.push({ start: found.index, end: pattern.lastIndex })
  }
  return spans
}

const KEY_BOUNDARY = /-----(BEGIN|END) [A-Z ]{0,30}PRIVATE KEY-----/g
const KEY_BODY = /[\w+/=:,.\s\\-]*/y

/** Where a text contains private keys, from their first to their last line; without the last line, as far as they go. */
export function privateKeySpans(text: string): Span[] {
  if (!text.includes('PRIVATE KEY-----')) return []
  const boundaries = [...text.matchAll(KEY_BOUNDARY)]
  return boundaries.flatMap(({ 0: { length }, 1: kind, index }, number) => {
    if (kind === 'END') return []
    const next = boundaries[number + 1]
    if (next) return [{ start: index, end: next[1] === 'END' ? next.index + next[0].length : next.index }]
    KEY_BODY.lastIndex = index + length
    return [{ start: index, end: index + length + (KEY_BODY.exec(text)?.[0].length ?? 0) }]
  })
}
