import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Diagnostic, Range } from '../diagnostic.js'
import { maskSecrets } from '../secrets/mask.js'
import type { Palette } from './palette.js'
import { visibleText } from './visible-text.js'

/** A text with what is wrong with it. */
export interface Version {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  readonly secrets?: readonly Range[]
}

/** A unified diff. */
export interface Diff {
  /** Empty if nothing changes. */
  readonly text: string
  /** Dots appear in place of a secret, so the diff cannot be applied. */
  readonly masked: boolean
}

/**
 * The difference between two versions of a file, as `git apply` and `patch -p1` read it.
 * @param path as in messages
 * @param given undefined for a file that does not exist yet
 */
export function unifiedDiff(
  path: string,
  given: Version | undefined,
  after: Version,
  palette: Palette,
): Diff {
  const before = given ?? { text: '', diagnostics: [] }
  const name = given ? nameIn('a', path) : '/dev/null'
  const patch = (from: string, to: string): string =>
    createTwoFilesPatch(name, nameIn('b', path), from, to, undefined, undefined, {
      headerOptions: FILE_HEADERS_ONLY,
    })
  if (before.text === after.text) return { text: '', masked: false }
  const shown = patch(maskSecrets(before.text, before), maskSecrets(after.text, after))
  const lines = shown.split('\n').map((line, index) => paintOf(line, index, palette)(printable(line)))
  return { text: lines.join('\n'), masked: shown !== patch(before.text, after.text) }
}

/** Git names the two sides by folders. An absolute path is not below one. The library quotes control characters as git does. */
function nameIn(folder: string, path: string): string {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path) ? path : `${folder}/${path.replace(/^\.\//, '')}`
}

function paintOf(line: string, index: number, palette: Palette): (text: string) => string {
  if (index < 2) return palette.strong
  if (line.startsWith('-')) return palette.removed
  if (line.startsWith('+')) return palette.added
  return line.startsWith('@@') ? palette.place : (text) => text
}

/** A line break of Windows and a byte order mark belong to the text that the diff applies to. */
function printable(line: string): string {
  const [, start = '', text = '', end = ''] = /^([ +-]\ufeff)?(.*?)(\r?)$/s.exec(line) ?? []
  return start + visibleText(text) + end
}
