/** A part of a glob: any run of characters, any one character, or one of a set. `never` is a set that nothing is in. */
type Token =
  | { readonly kind: 'star' | 'any' | 'never' }
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'class'
      readonly negated: boolean
      readonly ranges: readonly (readonly [string, string])[]
    }

/** A parsed glob. */
export type Glob = readonly Token[]

/**
 * Parses a glob of docker-agent's permissions: case does not matter; `*` and `?` also match `/`; `[…]` is a set, negated
 * by `^`, or literal if it is not closed; `\` makes the next character literal; `{` and `!` are not special.
 */
export function parseGlob(pattern: string): Glob {
  const text = [...pattern.toLowerCase()]
  const tokens: Token[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const end = char === '[' ? classEnd(text, at) : -1
    if (char === '*') tokens.push({ kind: 'star' })
    else if (char === '?') tokens.push({ kind: 'any' })
    else if (end >= 0) {
      tokens.push(parseClass(text.slice(at + 1, end)))
      at = end
    } else {
      if (char === '\\' && at + 1 < text.length) at++
      tokens.push({ kind: 'literal', text: text[at] ?? '' })
    }
  }
  return tokens
}

function classEnd(text: readonly string[], start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === ']') return at
  }
  return -1
}

function parseClass(body: readonly string[]): Token {
  const negated = body[0] === '^'
  const members: { text: string; dash: boolean }[] = []
  for (let at = negated ? 1 : 0; at < body.length; at++) {
    const escaped = body[at] === '\\' && at + 1 < body.length
    if (escaped) at++
    members.push({ text: body[at] ?? '', dash: !escaped && body[at] === '-' })
  }
  const ranges: [string, string][] = []
  for (let at = 0; at < members.length; at++) {
    const from = members[at]?.text ?? ''
    const to = members[at + 1]?.dash ? members[at + 2]?.text : undefined
    if (to !== undefined) at += 2
    if (to !== undefined && to < from) return { kind: 'never' }
    ranges.push([from, to ?? from])
  }
  return ranges.length === 0 ? { kind: 'never' } : { kind: 'class', negated, ranges }
}

/** Whether a glob matches a whole string. */
export function globMatches(glob: Glob, value: string): boolean {
  return covers(
    glob,
    [...value.toLowerCase()].map((text) => ({ kind: 'literal', text })),
  )
}

/** Whether one glob certainly matches whatever the other one matches. It can be false for a glob that does. */
export function globCovers(wide: Glob, narrow: Glob): boolean {
  return covers(wide, narrow)
}

/** Greedy wildcard matching, with the second glob's wildcards as characters that only a wildcard matches. */
function covers(wide: Glob, narrow: Glob): boolean {
  let [at, next, star, retry] = [0, 0, -1, 0]
  while (next < narrow.length) {
    const token = wide[at]
    const other = narrow[next]
    if (token?.kind === 'star') {
      star = at++
      retry = next
    } else if (token && other && includes(token, other)) {
      at++
      next++
    } else if (star >= 0) {
      at = star + 1
      next = ++retry
    } else return false
  }
  while (wide[at]?.kind === 'star') at++
  return at === wide.length
}

function includes(token: Token, other: Token): boolean {
  if (other.kind === 'star') return false
  if (other.kind === 'never' || token.kind === 'any') return true
  if (other.kind === 'literal') return admits(token, other.text)
  return token.kind === 'class' && JSON.stringify(token) === JSON.stringify(other)
}

function admits(token: Token, char: string): boolean {
  if (token.kind === 'literal') return token.text === char
  if (token.kind !== 'class') return token.kind !== 'never'
  return token.ranges.some(([from, to]) => char >= from && char <= to) !== token.negated
}

/** Whether a glob can match some string that starts and ends in a certain way. */
export function globReaches(glob: Glob, { start = '', end = '' }: { start?: string; end?: string }): boolean {
  if (glob.some(({ kind }) => kind === 'never')) return false
  const least = glob.filter(({ kind }) => kind !== 'star').length
  const fixed = least === glob.length
  if (fixed && least < start.length + end.length) return false
  return admitsStart(glob, start) && admitsStart([...glob].reverse(), [...end].reverse().join(''))
}

function admitsStart(glob: Glob, start: string): boolean {
  const star = glob.findIndex(({ kind }) => kind === 'star')
  return [...start.toLowerCase()].every((char, index) => {
    const token = glob[index]
    return (star >= 0 && index >= star) || (token !== undefined && admits(token, char))
  })
}

/** The characters that a glob matches literally, in order. */
export function literalsOf(glob: Glob): string {
  return glob.map((token) => (token.kind === 'literal' ? token.text : '')).join('')
}

/** Whether a glob matches exactly one string, apart from case. */
export function isLiteral(glob: Glob): boolean {
  return glob.every(({ kind }) => kind === 'literal')
}
