import { displayWidth } from './cells.js'

/** A command line, or a key with its value, in quotes: text to copy. */
const TO_COPY = /(?<=^| )("(?:export |\w+: )[^"]*"\S*)/

/** The parts of a text that stay on one line: its words, and what is to be copied. */
function wordsOf(text: string): string[] {
  const parts = text.split(TO_COPY)
  if (parts.length === 1) return text.split(' ')
  return parts.flatMap((part, index) =>
    index % 2 === 1 ? [part] : part.trim() === '' ? [] : part.trim().split(' '),
  )
}

/**
 * Breaks prose at spaces into lines of at most `width` columns, the first one of at most `firstWidth`. A longer word (a URL, a
 * path) and text to copy get a line of their own. Never returns an empty list.
 */
export function wrap(text: string, width: number, firstWidth = width): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text)) {
    const limit = lines.length === 0 ? firstWidth : width
    if (line === '') line = word
    else if (displayWidth(line) + 1 + displayWidth(word) <= limit) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** Breaks a long word, such as a URL, into pieces of at most `width` columns, after `/`, `?`, `&` or `-` where possible. */
export function breakWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let rest = word
  while (rest.length > width) {
    const seam = Math.max(...['/', '?', '&', '-'].map((mark) => rest.lastIndexOf(mark, width - 1)))
    const at = seam > width / 2 ? seam + 1 : width
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...pieces, rest]
}
