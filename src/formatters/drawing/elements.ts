import { element, escapeXml, type Attributes } from '../xml.js'
import { textWidth } from './measure.js'

/** What a text looks like, as a class of style.ts. */
export type Look = 'muted' | 'strong' | 'error' | 'warning' | 'info' | 'good' | 'inverse' | undefined

/** A piece of a line with one look. */
export interface Run {
  readonly text: string
  readonly look?: Look
}

/** Scripts whose letters join: spaces between them would take words apart. */
const JOINED_SCRIPT = /[\u0590-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** Longer tooltips are cut. In characters. */
const LONGEST_TITLE = 1000

/** Text whose box is known without a browser: it is as wide as its columns, whatever the font is. `y` is the middle of the line. */
export function textAt(
  x: number,
  y: number,
  size: number,
  runs: string | readonly Run[],
  look?: Look,
): string {
  const pieces = (typeof runs === 'string' ? [{ text: runs }] : runs).filter(({ text }) => text !== '')
  const whole = pieces.map(({ text }) => text).join('')
  if (whole === '') return ''
  const content = pieces.map((run: Run) =>
    run.look ? element('tspan', { class: `al-${run.look}` }, escapeXml(run.text)) : escapeXml(run.text),
  )
  return element(
    'text',
    {
      x: rounded(x),
      y: rounded(y + size * 0.35),
      'font-size': size,
      textLength: rounded(Math.max(textWidth(whole, size), size * 0.6)),
      lengthAdjust: JOINED_SCRIPT.test(whole) ? 'spacingAndGlyphs' : undefined,
      class: look && `al-${look}`,
    },
    content.join(''),
  )
}

/** What a browser shows when the pointer rests on the element around it. */
export function tooltip(lines: readonly (string | undefined)[]): string {
  const text = lines.filter(Boolean).join('\n')
  const shown = text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)}…` : text
  return shown === '' ? '' : element('title', {}, escapeXml(shown))
}

/** A group of elements; empty strings are left out. */
export function group(attributes: Attributes, children: readonly string[]): string {
  return element('g', attributes, children.filter(Boolean))
}

/** A rectangle with round corners. */
export function rectangle(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  radius: number,
  name: string,
): string {
  return element('rect', {
    x: rounded(x),
    y: rounded(y),
    width: rounded(width),
    height: rounded(height),
    rx: radius,
    class: name,
  })
}

/** Pixels as they are written: to a tenth. */
export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
