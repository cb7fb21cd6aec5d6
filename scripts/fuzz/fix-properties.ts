import { Lexer, parseAllDocuments } from 'yaml'
import { fixText } from '../../src/fix/fix-text.js'
import type { ValidationResult } from '../../src/index.js'
import { demand } from './demand.js'

type Lint = (text: string) => ValidationResult

/**
 * Checks what holds for the fixes of every text: they end, a second run has nothing to do, they add no error, and they keep
 * line ends and comments.
 * @param before what `lint` says of the text
 */
export function checkFixes(text: string, before: ValidationResult, lint: Lint): void {
  const fixes = before.diagnostics.flatMap(({ fix }) => fix ?? [])
  if (fixes.some(({ safe }) => safe)) checkFix(text, before, lint, 'safe')
  if (fixes.some(({ safe }) => !safe)) checkFix(text, before, lint, 'all')
}

function checkFix(text: string, before: ValidationResult, lint: Lint, which: 'safe' | 'all'): void {
  const removed: string[] = []
  const watched: Lint = (changed) => {
    const result = lint(changed)
    for (const { fix } of result.diagnostics)
      for (const { newText, range } of fix?.edits ?? [])
        if (newText === '') removed.push(changed.slice(range.start.offset, range.end.offset))
    return result
  }
  const first = fixText(text, watched, which)
  const fixes = `the fixes (${which})`
  for (const ruleId of [undefined, 'duplicate-key', 'syntax'])
    demand(
      errors(first.result, ruleId) <= errors(before, ruleId),
      `${fixes} add no error (${ruleId ?? 'any rule'})`,
    )
  demand(fixText(text, lint, which).text === first.text, `${fixes} do the same in a second run`)
  demand(fixText(first.text, lint, which).text === first.text, `${fixes} are applied completely by one run`)
  const ends = new Set(lineEnds(text))
  demand(
    ends.size === 0 || lineEnds(first.text).every((end) => ends.has(end)),
    `${fixes} add no other kind of line end`,
  )
  if (!isYaml(text)) return
  demand(isYaml(first.text), `the text is valid YAML after ${fixes}`)
  const lost = without(commentsOf(text), [
    ...commentsOf(first.text),
    ...removed.flatMap((part) => commentsOf(part)),
  ])
  demand(lost.length === 0, `${fixes} keep comments`)
}

function lineEnds(text: string): string[] {
  return text.match(/\r\n|\r|\n/g) ?? []
}

/** docker-agent reads a bare CR as a line break, npm's parser does not. */
function isYaml(text: string): boolean {
  return [parseAllDocuments(text.replace(/\r\n?/g, '\n'), { uniqueKeys: false, logLevel: 'silent' })]
    .flat()
    .every(({ errors: found }) => found.length === 0)
}

/** The comments of people: those for agent-lint are fixed too. The lexer marks plain text and block scalars, so nothing else starts with "#". */
function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].flatMap((token) =>
    token.startsWith('#') && !token.includes('agent-lint-ignore') ? [token.trimEnd()] : [],
  )
}

/** A list without as many of each item as the other list has. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken]
  return list.filter((item) => {
    const index = left.indexOf(item)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

function errors({ diagnostics }: ValidationResult, ruleId?: string): number {
  return diagnostics.filter(
    (one) => one.severity === 'error' && (ruleId === undefined || one.ruleId === ruleId),
  ).length
}
