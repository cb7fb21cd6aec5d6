import { quoted } from '../formatters/visible-text.js'

/** A file or directory that a walk passes over, although git does not ignore it. */
export interface Skipped {
  readonly path: string
  /** One sentence. */
  readonly reason: string
}

/** More are only counted. */
const MOST_NOTES = 10

/** What to say about the files and directories that were not read, one line each, and one line about the rest. */
export function skippedNotes(skipped: readonly Skipped[]): string[] {
  const notes = skipped
    .slice(0, MOST_NOTES)
    .map(({ path, reason }) => `Skipped ${quoted(path)}: ${isDamaged(path) ? NOT_UTF8 : reason}`)
  const others = skipped.length - notes.length
  return others > 0 ? [...notes, `Skipped ${others} more that cannot be read.`] : notes
}

const NOT_UTF8 = 'Its name is not valid UTF-8.'

/** Node replaces the bytes of a name that are not UTF-8, so that nothing is found under the name. */
function isDamaged(path: string): boolean {
  return path.includes('\ufffd')
}
