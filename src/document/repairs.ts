/** One way to change a broken source, offset for offset, so that more of it can be read. */
export interface Repair {
  readonly source: string
  /** `colon`: a key got its ":" (over its last letter); `indentation`: a line was moved left; `blank`: lines were emptied. */
  readonly kind: 'colon' | 'indentation' | 'blank'
  /** Offsets of the text of the line that was changed, without indentation. */
  readonly start: number
  readonly end: number
  /** Lines that are lost. */
  readonly lost: number
}

interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
}

const KEY_WITHOUT_COLON = /^( *(?:- +)*[\w-]*)[\w-]((?: +[|>][-+\d]*)?\s*)$/

/** The repairs worth trying on the line of an offset: those that lose least come first. */
export function repairsAt(source: string, offset: number): Repair[] {
  const line = lineAt(source, Math.min(offset, source.length))
  const content = source.slice(line.start, line.end)
  if (!content.trim()) return []
  const whole = (kind: Repair['kind'], changed: string, lost: number): Repair => ({
    source: source.slice(0, line.start) + changed + source.slice(line.start + changed.length),
    kind,
    start: line.start + line.indent,
    end: line.start + content.trimEnd().length,
    lost,
  })
  const next = neighbour(source, line, 1)
  const completed = content.replace(KEY_WITHOUT_COLON, (_, before: string, after: string) => `${before}:${after}`)
  const colon = completed !== content && next && (next.indent > line.indent || /[|>][-+\d]*\s*$/.test(content)) ? [whole('colon', completed, 0)] : []
  const columns = [next?.indent, neighbour(source, line, -1)?.indent, 0].filter((indent) => indent !== undefined && indent < line.indent)
  const moved = [...new Set(columns)].map((indent) => whole('indentation', ' '.repeat(indent ?? 0) + content.slice(line.indent).padEnd(content.length - (indent ?? 0)), 0))
  const block = source.slice(line.start, /:\s*$|[|>][-+\d]*\s*$/.test(content) ? blockEnd(source, line) : line.end)
  return [...colon, ...moved, whole('blank', block.replace(/[^\n]/g, ' '), block.split('\n').length)]
}

/** Offset of the last line with text before the line of an offset. */
export function lineBefore(source: string, offset: number): number | undefined {
  return neighbour(source, lineAt(source, offset), -1)?.start
}

function lineAt(source: string, offset: number): Line {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  const newline = source.indexOf('\n', start)
  const end = newline < 0 ? source.length : newline
  return { start, end, indent: Math.max(0, source.slice(start, end).search(/\S|$/)) }
}

/** The nearest line with text in one direction. */
function neighbour(source: string, line: Line, step: 1 | -1): Line | undefined {
  for (let current = line; ; ) {
    const offset = step > 0 ? current.end + 1 : current.start - 1
    if (offset < 0 || offset >= source.length) return undefined
    current = lineAt(source, offset)
    if (source.slice(current.start, current.end).trim()) return current
  }
}

/** End of the lines that are further in than a line and follow it. */
function blockEnd(source: string, line: Line): number {
  let last = line
  for (let next = neighbour(source, line, 1); next && next.indent > line.indent; next = neighbour(source, next, 1)) last = next
  return last.end
}
