import { visibleText } from '../visible-text.js'

/** A text of a file for a drawing: on one line, safe to print, and cut after `length` characters. */
export function shortened(text: string, length: number): string {
  const start = text.slice(0, 4 * length).replace(/\s+/g, ' ')
  const characters = Array.from(visibleText(start.trim()).replace(/[\ufffe\uffff]/g, '\ufffd'))
  const isCut = characters.length > length || text.length > 4 * length
  return isCut
    ? `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : characters.join('')
}
