/** A character that a state accepts; undefined for a state that needs none. */
type Test = (char: string) => boolean

interface State {
  readonly test?: Test
  readonly next: State[]
}

/** An expression that is compared with whole names. */
export interface NamePattern {
  /** Whether it matches a name. */
  readonly matches: (name: string) => boolean
  /** Whether it matches some longer name that starts like this: letters, digits, "_", "-", "." and "/" follow, at least one letter or digit among them. */
  readonly reaches: (start: string) => boolean
}

const PUNCTUATION = [...'_-./']
const ALPHANUMERIC = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789']
const ALPHABET = [...ALPHANUMERIC, ...PUNCTUATION]

/** Longer expressions are not judged, so that no expression takes long. */
const LONG = 200

/**
 * Reads an expression in Go syntax (RE2), valid or not, that has to cover a whole name. Undefined for syntax that it does not
 * know: flags other than a leading `(?i)`, counts, Unicode classes. Time is linear in expression times name.
 */
export function namePattern(text: string): NamePattern | undefined {
  const ignoreCase = text.startsWith('(?i)')
  const body = ignoreCase ? text.slice(4) : text
  if (body.length > LONG) return undefined
  const tree = parse(body)
  if (!tree) return undefined
  const end: State = { next: [] }
  const start = build(tree, end)
  const fold = (chars: string): string => (ignoreCase ? chars.toLowerCase() : chars)
  const accepts = (test: Test, char: string): boolean =>
    test(char) || (ignoreCase && (test(char.toLowerCase()) || test(char.toUpperCase())))
  const after = (name: string): Set<State> => {
    let now = closure([start])
    for (const char of fold(name)) {
      now = closure([...now].flatMap(({ test, next }) => (test && accepts(test, char) ? next : [])))
      if (now.size === 0) break
    }
    return now
  }
  return {
    matches: (name) => after(name).has(end),
    reaches: (prefix) => leadsTo(after(prefix), end, accepts),
  }
}

function closure(from: readonly State[]): Set<State> {
  const all = new Set(from)
  for (const state of all) if (!state.test) for (const next of state.next) all.add(next)
  return all
}

/** Whether the end can be reached from these states, by a letter or digit and any characters before and after it. */
function leadsTo(
  from: ReadonlySet<State>,
  end: State,
  accepts: (test: Test, char: string) => boolean,
): boolean {
  const isPassed = ({ test }: State, chars: readonly string[]): boolean =>
    !test || chars.some((char) => accepts(test, char))
  const spread = (states: Iterable<State>, chars: readonly string[]): Set<State> => {
    const all = new Set(states)
    for (const state of all) if (isPassed(state, chars)) for (const next of state.next) all.add(next)
    return all
  }
  const before = [...spread(from, PUNCTUATION)].filter((state) => state.test && isPassed(state, ALPHANUMERIC))
  return spread(
    before.flatMap(({ next }) => next),
    ALPHABET,
  ).has(end)
}

type Node =
  | { readonly kind: 'char'; readonly test: Test }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly operator: string }

function build(node: Node, next: State): State {
  switch (node.kind) {
    case 'char':
      return { test: node.test, next: [next] }
    case 'all':
      return node.parts.reduceRight((rest, part) => build(part, rest), next)
    case 'any':
      return { next: node.parts.map((part) => build(part, next)) }
    case 'repeat': {
      if (node.operator === '?') return { next: [build(node.part, next), next] }
      const again: State = { next: [next] }
      const first = build(node.part, again)
      again.next.push(first)
      return node.operator === '+' ? first : again
    }
  }
}

interface Cursor {
  at: number
}

function parse(text: string): Node | undefined {
  const cursor = { at: 0 }
  const tree = alternatives(text, cursor)
  return cursor.at === text.length ? tree : undefined
}

function alternatives(text: string, cursor: Cursor): Node | undefined {
  const parts: Node[] = []
  for (;;) {
    const part = sequence(text, cursor)
    if (!part) return undefined
    parts.push(part)
    if (text[cursor.at] !== '|') return { kind: 'any', parts }
    cursor.at++
  }
}

function sequence(text: string, cursor: Cursor): Node | undefined {
  const parts: Node[] = []
  while (cursor.at < text.length && !'|)'.includes(text[cursor.at] ?? '')) {
    const part = item(text, cursor)
    if (!part) return undefined
    const [operator] = /^[*+?]\??/.exec(text.slice(cursor.at, cursor.at + 2)) ?? []
    cursor.at += operator?.length ?? 0
    parts.push(operator ? { kind: 'repeat', part, operator: operator.slice(0, 1) } : part)
  }
  return { kind: 'all', parts }
}

function item(text: string, cursor: Cursor): Node | undefined {
  const char = text[cursor.at] ?? ''
  if (char === '(') return group(text, cursor)
  if (/^([*+?]|\{\d+(,\d*)?\})/.test(text.slice(cursor.at, cursor.at + 12))) return undefined
  const written =
    char === '\\' ? text.slice(cursor.at, cursor.at + 2) : char === '[' ? bracket(text, cursor) : char
  if (!written) return undefined
  cursor.at += written.length
  // The expression covers the whole name anyway; anchors elsewhere are not judged.
  if (['^', '$', '\\b', '\\A', '\\z'].includes(written)) return { kind: 'all', parts: [] }
  if (written === '.') return { kind: 'char', test: () => true }
  if (/^\\[a-zA-Z0-9]$/.test(written) && !/^\\[wWdDsS]$/.test(written)) return undefined
  const set = char === '[' || char === '\\' ? new RegExp(`^${written}$`) : undefined
  return { kind: 'char', test: set ? (one) => set.test(one) : (one) => one === written }
}

function group(text: string, cursor: Cursor): Node | undefined {
  const [opening = '('] = /^\((\?:)?/.exec(text.slice(cursor.at, cursor.at + 3)) ?? []
  if (opening === '(' && text[cursor.at + 1] === '?') return undefined
  cursor.at += opening.length
  const inner = alternatives(text, cursor)
  if (text[cursor.at] !== ')') return undefined
  cursor.at++
  return inner
}

/** A set of plain characters and ranges, which Go and JavaScript read alike. */
function bracket(text: string, cursor: Cursor): string | undefined {
  const [found] = /^\[\^?(?:\w-\w|[\w./]|\\[.wd/-])+-?\]/.exec(text.slice(cursor.at)) ?? []
  const ranges = found?.match(/\w-\w/g) ?? []
  return ranges.some((range) => range.charAt(0) > range.charAt(2)) ? undefined : found
}
