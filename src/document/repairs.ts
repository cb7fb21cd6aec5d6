import { dashWithoutSpace } from './dash-space.js'
import { spaces } from './scan.js'

/** One way to change a broken source, at the same offsets, so that more of it can be read. */
export interface Repair {
  readonly source: string
  /**
   * `colon`: a ":" replaced the last letter of a key; `dash`: a space replaced the first letter after a "-";
   * `indentation`: a line was moved left; `blank`: lines were replaced with spaces.
   */
  readonly kind: 'colon' | 'dash' | 'indentation' | 'blank'
  /** Span of the line that was changed, without its indentation. */
  readonly start: number
  readonly end: number
  /** How many lines are lost. */
  readonly lost: number
  /** Offset of the ":" that replaced the last letter of a key. */
  readonly colon?: number
  /** Offsets of the lines in which a space replaced the letter after a "-". */
  readonly dashes?: readonly number[]
}

/** How many missing spaces after "-" are repaired at once. */
const MAX_SLIPS = 20

interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
}

const OPENS_TEXT = /[|>][-+\d]*\s*$/
const KEY_WITHOUT_COLON = /^( *(?:- +)*[\w-]*)[\w-]((?: +[|>][-+\d]*)?\s*)$/

/**
 * The repairs to try on the line of an offset, or on the next line with text if that is empty; those that
 * lose the least come first.
 */
export function repairsAt(source: string, offset: number): Repair[] {
  const at = lineAt(source, Math.min(offset, source.length))
  const line = isBlank(source, at) ? neighbor(source, at, 1) : at
  return line
    ? [...withColon(source, line), ...withDash(source, line), ...moved(source, line), blanked(source, line)]
    : []
}

/** The repair that empties the line of an offset, and the block that it opens. */
export function blankedAt(source: string, offset: number): Repair {
  return blanked(source, lineAt(source, offset))
}

function changed(source: string, line: Line, kind: Repair['kind'], content: string, lost = 0): Repair {
  return {
    source: source.slice(0, line.start) + content + source.slice(line.start + content.length),
    kind,
    start: line.start + line.indent,
    end: textEnd(source, line),
    lost,
  }
}

function withColon(source: string, line: Line): Repair[] {
  const content = source.slice(line.start, line.end)
  const before = KEY_WITHOUT_COLON.exec(content)?.[1]
  const next = neighbor(source, line, 1)
  if (before === undefined || !next || (next.indent <= line.indent && !OPENS_TEXT.test(content))) return []
  const colon = line.start + before.length
  return [{ ...changed(source, line, 'colon', `${before}:${content.slice(before.length + 1)}`), colon }]
}

/** With the space after the "-" of a line, and of the same slips directly above it. */
function withDash(source: string, line: Line): Repair[] {
  const slips: Line[] = []
  for (let at: Line | undefined = line; at?.indent === line.indent; at = neighbor(source, at, -1)) {
    if (dashOf(source, at) === undefined || slips.length === MAX_SLIPS) break
    slips.unshift(at)
  }
  const [first] = slips
  if (!first) return []
  const content = source.slice(first.start, line.end).split('')
  for (const slip of slips) content[slip.start - first.start + (dashOf(source, slip) ?? 0)] = ' '
  return [
    {
      ...changed(source, first, 'dash', content.join('')),
      end: textEnd(source, line),
      dashes: slips.map((slip) => slip.start),
    },
  ]
}

function dashOf(source: string, line: Line): number | undefined {
  return dashWithoutSpace(source.slice(line.start, line.end))
}

function moved(source: string, line: Line): Repair[] {
  const content = source.slice(line.start, line.end)
  const near = [
    neighbor(source, line, 1)?.indent,
    neighbor(source, line, -1)?.indent,
    line.indent < 4 ? 0 : undefined,
  ]
  const columns = near.filter((indent) => indent !== undefined).filter((indent) => indent < line.indent)
  return [...new Set(columns)].map((indent) =>
    changed(
      source,
      line,
      'indentation',
      ' '.repeat(indent) + content.slice(line.indent).padEnd(content.length - indent),
    ),
  )
}

function blanked(source: string, line: Line): Repair {
  const content = source.slice(line.start, line.end)
  const block = source.slice(
    line.start,
    /:\s*$/.test(content) || OPENS_TEXT.test(content) ? blockEnd(source, line) : line.end,
  )
  return changed(source, line, 'blank', spaces(block), block.split('\n').length)
}

/** Offsets of the nearest lines with text before and after the line of an offset. */
export function linesAround(source: string, offset: number): number[] {
  const line = lineAt(source, offset)
  return [neighbor(source, line, 1), neighbor(source, line, -1)]
    .filter((near) => near !== undefined)
    .map(({ start }) => start)
}

function lineAt(source: string, offset: number): Line {
  // lastIndexOf reads a negative index as 0, where there may be a line break.
  const start = offset > 0 ? source.lastIndexOf('\n', offset - 1) + 1 : 0
  const newline = source.indexOf('\n', start)
  const end = newline < 0 ? source.length : newline
  return { start, end, indent: Math.max(0, source.slice(start, end).search(/\S|$/)) }
}

/** The nearest line with text in one direction. */
function neighbor(source: string, line: Line, step: 1 | -1): Line | undefined {
  for (let current = line; ;) {
    const offset = step > 0 ? current.end + 1 : current.start - 1
    if (offset < 0 || offset >= source.length) return undefined
    current = lineAt(source, offset)
    if (!isBlank(source, current)) return current
  }
}

/** A tab counts as text, so that a line with a wrong tab can be repaired. */
function isBlank(source: string, line: Line): boolean {
  return !/[^ \r]/.test(source.slice(line.start, line.end))
}

function textEnd(source: string, line: Line): number {
  return line.start + source.slice(line.start, line.end).trimEnd().length
}

/** End of the lines after a line that are indented further. */
function blockEnd(source: string, line: Line): number {
  let last = line
  for (
    let next = neighbor(source, line, 1);
    next && next.indent > line.indent;
    next = neighbor(source, next, 1)
  )
    last = next
  return last.end
}
