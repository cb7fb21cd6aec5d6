import type { RuleId } from '../api.js'
import type { Diagnostic } from '../diagnostic.js'
import type { YamlDocument } from '../document/parse.js'
import type { SyntaxFinding } from '../document/syntax-finding.js'
import { ignoreCommentsIn, IGNORE_WORDS, type IgnoreComment, type Word } from './ignore-comments.js'
import { invalidIgnores, isIgnorable } from './invalid-ignore.js'
import { unusedIgnore } from './unused-ignore.js'

/** The diagnostics of a file after its comments. */
export interface AfterIgnores {
  readonly shown: readonly Diagnostic[]
  /** What is wrong with the comments. */
  readonly mistakes: readonly SyntaxFinding[]
}

/** Whether a comment for a rule is known to be unnecessary where the rule reports nothing. */
export type IsJudged = (ruleId: RuleId, comment: IgnoreComment) => boolean

/** Applies the comments of a file that ignore diagnostics. */
export function applyIgnores(
  { text, lines }: YamlDocument,
  diagnostics: readonly Diagnostic[],
  isJudged: IsJudged,
): AfterIgnores {
  const comments = ignoreCommentsIn(text, lines)
  if (comments.length === 0) return { shown: diagnostics, mistakes: [] }
  const working = comments.filter(isWorking)
  const places = placesOf(working)
  const used = new Set<string>()
  const isIgnored = ({ ruleId, range }: Diagnostic): boolean => {
    const found = [placeKey(range.start.line, ruleId), placeKey(undefined, ruleId)].filter((key) =>
      places.has(key),
    )
    for (const key of found) used.add(key)
    return found.length > 0
  }
  const shown = diagnostics.filter((diagnostic) => !isIgnored(diagnostic))
  const unused = working.flatMap((comment) => {
    const names = unusedNames(comment, places, used, isJudged)
    return names.length > 0 ? [unusedIgnore(comment, names, text)] : []
  })
  return {
    shown,
    mistakes: [...comments.flatMap((comment) => invalidIgnores(comment, isWorking(comment))), ...unused],
  }
}

/** Whether a comment ignores the rules that it names. */
function isWorking({ word, inHeader, line }: IgnoreComment): boolean {
  return IGNORE_WORDS.some((known) => known === word.text) && (line !== undefined || inHeader)
}

function placeKey(line: number | undefined, ruleId: string): string {
  return `${line ?? ''} ${ruleId}`
}

/** The ignored rule of each line, with the first word that names it; a second one does nothing. */
function placesOf(comments: readonly IgnoreComment[]): Map<string, Word> {
  const places = new Map<string, Word>()
  for (const { line, names } of comments) {
    for (const name of names) {
      const key = placeKey(line, name.text)
      if (isIgnorable(name.text) && !places.has(key)) places.set(key, name)
    }
  }
  return places
}

function unusedNames(
  comment: IgnoreComment,
  places: ReadonlyMap<string, Word>,
  used: ReadonlySet<string>,
  isJudged: IsJudged,
): Word[] {
  return comment.names.filter((name) => {
    if (!isIgnorable(name.text) || !isJudged(name.text, comment)) return false
    const key = placeKey(comment.line, name.text)
    return places.get(key) !== name || !used.has(key)
  })
}
