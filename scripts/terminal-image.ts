/** A picture of a terminal as SVG: sharp at any size, with text that can be searched. */

const CELL = { width: 8.4, height: 19 }
const PADDING = 16
const BACKGROUND = '#1e1e2e'
const FOREGROUND = '#cdd6f4'
const COLORS: Readonly<Record<string, string>> = {
  31: '#f38ba8',
  32: '#a6e3a1',
  33: '#f9e2af',
  34: '#89b4fa',
  36: '#94e2d5',
  41: '#f38ba8',
  42: '#a6e3a1',
}

const PROMPT = '\u001b[32m$\u001b[39m '

/** A piece of text with one style. */
interface Run {
  readonly text: string
  readonly look: string
}

/** A command at a prompt, followed by its output. */
export function typed(command: string, output: string): string {
  return `${PROMPT}\u001b[1m${command}\u001b[22m\n${output}`
}

/**
 * Draws what a program printed for a terminal: text with color codes (SGR: the sixteen colors, bold, faint).
 * @param text lines; other escape sequences are dropped
 */
export function terminalImage(text: string): string {
  const lines = text.trimEnd().split('\n').map(runs)
  const columns = Math.max(...lines.map((line) => line.reduce((sum, run) => sum + cellsOf(run.text), 0)))
  const width = Math.ceil(columns * CELL.width + 2 * PADDING)
  const height = Math.ceil(lines.length * CELL.height + 2 * PADDING)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}">
<style>text { white-space: pre }</style>
<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>
<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${FOREGROUND}">
${lines.map(drawLine).filter(Boolean).join('\n')}
</g>
</svg>
`
}

/** Each run is placed by its column, because fonts differ in the width of a cell. */
function drawLine(line: readonly Run[], row: number): string {
  const y = PADDING + (row + 0.75) * CELL.height
  let column = 0
  return line
    .map(({ text, look }) => {
      const x = PADDING + (column + text.length - text.trimStart().length) * CELL.width
      column += cellsOf(text)
      const drawn = text.trim()
      return drawn === ''
        ? ''
        : `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" textLength="${(cellsOf(drawn) * CELL.width).toFixed(1)}"${look}>${escaped(drawn)}</text>`
    })
    .join('')
}

function cellsOf(text: string): number {
  return [...text].length
}

function runs(line: string): Run[] {
  const found: Run[] = []
  const codes = new Set<string>()
  for (const [, sequence = '', text = ''] of line.matchAll(/((?:\u001b\[[\d;]*[A-Za-z])*)([^\u001b]*)/g)) {
    for (const [, list = ''] of sequence.matchAll(/\u001b\[([\d;]*)m/g))
      for (const code of list === '' ? ['0'] : list.split(';')) change(codes, code)
    if (text !== '') found.push({ text, look: look(codes) })
  }
  return found
}

function change(codes: Set<string>, code: string): void {
  if (code === '0') codes.clear()
  else if (code === '22') for (const weight of ['1', '2']) codes.delete(weight)
  else if (code === '39') for (const color of ['31', '32', '33', '34', '36']) codes.delete(color)
  else if (code === '49') for (const color of ['41', '42']) codes.delete(color)
  else codes.add(code)
}

/** A colored background is drawn as colored text: pre-commit uses it for one word, which stays as easy to find. */
function look(codes: ReadonlySet<string>): string {
  const color = [...codes].map((code) => COLORS[code]).find((value) => value !== undefined)
  return [
    color ? ` fill="${color}"` : '',
    codes.has('1') ? ' font-weight="bold"' : '',
    codes.has('2') ? ' opacity="0.6"' : '',
  ].join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
