import type { Path, Span } from '../../diagnostic.js'
import { keyText } from '../../document/keys.js'
import { parseYaml } from '../../document/parse.js'
import type { MapNode, ScalarNode, ScalarStyle, YamlNode } from '../../document/tree.js'
import { cursorLine, MARK, type CursorLine, type Insertion, type Reading } from './cursor-line.js'
import { excerptAround } from './excerpt.js'

/** Where the cursor is in the document. */
export interface Cursor {
  /** The cursor is in a key, or in a word that may become one. */
  readonly at: 'key' | 'value'
  /** The mapping that the key belongs to, or the value. */
  readonly path: Path
  /** The mapping of the key, with the keys that are there already. */
  readonly map?: MapNode
  /** The key has its colon. */
  readonly complete: boolean
  readonly style: ScalarStyle
  readonly flow: boolean
  /** What a completion replaces: the key or the value, as far as it is on the line of the cursor, without quotes. */
  readonly token: Span
  readonly line: CursorLine
  /** How the line was read. */
  readonly reading: Reading
  /** The tree around the cursor, for what is next to it. The paths in it are those of the document. */
  readonly root: YamlNode
}

/**
 * Finds out where the cursor is, whatever is broken elsewhere: it inserts a word at the cursor and parses the part of the text
 * around it. Where the line can be read in several ways, the likeliest comes first; those that leave the line broken are last.
 * Empty in comments and where the text cannot be read.
 */
export function* findCursors(text: string, offset: number): Generator<Cursor> {
  const line = cursorLine(text, offset)
  const excerpt = excerptAround(text, line, line.bare)
  const broken: Cursor[] = []
  for (const reading of line.readings) {
    const found = read(text, excerpt, line, reading)
    if (found?.sound) yield found.cursor
    else if (found) broken.push(found.cursor)
  }
  yield* broken
}

function read(
  text: string,
  excerpt: readonly Span[],
  line: CursorLine,
  reading: Reading,
): { readonly cursor: Cursor; readonly sound: boolean } | undefined {
  const { source, mark } = withInsertions(text, excerpt, reading.insertions)
  const { root: tree, userConfig, findings, lines } = parseYaml(source)
  const root = tree ?? userConfig
  const found = root && nodeAt(root, mark)
  if (!root || !found?.node.text.includes(MARK)) return undefined
  const { node } = found
  if (reading.lacksQuotes && node.style !== 'double') return undefined
  const shift = line.offset - mark
  // A plain string that continues here; what was typed is probably not part of it.
  if (node.style === 'plain' && node.start + shift < line.start) return undefined
  const quotes = node.style === 'double' || node.style === 'single' ? 1 : 0
  const end = node.end - quotes - MARK.length + shift
  const token = {
    start: Math.min(Math.max(node.start + quotes + shift, line.start), line.offset),
    end: Math.max(Math.min(end, contentEnd(text, line)), line.offset),
  }
  const markLine = lines.position(mark).line
  const sound = !findings.some(
    ({ ruleId, start, end: last }) =>
      ruleId === 'syntax' && lines.position(start).line <= markLine && lines.position(last).line >= markLine,
  )
  const complete = found.at === 'key' && /^["']?[ \t]*:/.test(text.slice(token.end, line.end))
  const style = reading.lacksQuotes ? 'plain' : node.style
  return { cursor: { ...found, root, token, line, complete, style, reading }, sound }
}

function contentEnd(text: string, line: Span): number {
  return line.start + text.slice(line.start, line.end).trimEnd().length
}

/** The excerpt with the insertions, and where the mark is in it. */
function withInsertions(
  text: string,
  excerpt: readonly Span[],
  insertions: readonly Insertion[],
): { source: string; mark: number } {
  let source = ''
  let mark = 0
  for (const { start, end } of excerpt) {
    let from = start
    for (const { at, text: inserted } of insertions) {
      if (at < start || at > end || (at === end && end < text.length)) continue
      source += text.slice(from, at)
      if (inserted.includes(MARK)) mark = source.length + inserted.indexOf(MARK)
      source += inserted
      from = at
    }
    source += text.slice(from, end)
  }
  return { source, mark }
}

interface Found extends Pick<Cursor, 'at' | 'path' | 'map' | 'flow'> {
  readonly node: ScalarNode
}

/** The scalar at an offset, with its path. */
function nodeAt(root: YamlNode, offset: number): Found | undefined {
  const path: (string | number)[] = []
  let node = root
  let flow = false
  for (;;) {
    if (node.kind === 'scalar') return { at: 'value', path, flow, node }
    if (node.kind === 'alias') return undefined
    flow ||= node.flow
    if (node.kind === 'seq') {
      const index = node.items.findLastIndex(({ start }) => start <= offset)
      const item = node.items[index]
      if (!item) return undefined
      path.push(index)
      node = item
      continue
    }
    const pair = node.pairs.findLast(({ key }) => key.start <= offset)
    if (!pair) return undefined
    if (offset <= pair.key.end)
      return pair.key.kind === 'scalar' ? { at: 'key', path, map: node, flow, node: pair.key } : undefined
    path.push(keyText(pair.key))
    node = pair.value
  }
}
