import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ValidationResult } from '../api.js'
import type { Diagnostic } from '../diagnostic.js'
import { applyFixes } from '../document/apply-edits.js'

/** A text after `--fix`, with what is still wrong with it. */
export interface Fixed {
  readonly text: string
  readonly result: ValidationResult
  /** How many mistakes of each rule were repaired. */
  readonly fixed: ReadonlyMap<string, number>
  /** Fixes were left out because they would have done harm. */
  readonly heldBack: boolean
}

type Lint = (text: string) => ValidationResult

/** Fixes can make room for further ones; more rounds than this would mean that two of them undo each other. */
const MAX_ROUNDS = 10

/**
 * Applies fixes until none is left. `which`: only those that are certain, or all. Where all of them together would lead to
 * more errors than before, or to a syntax error that was not there, only those go in that do not on their own.
 */
export function fixText(original: string, lint: Lint, which: 'safe' | 'all'): Fixed {
  const before = lint(original)
  const fixed = new Map<string, number>()
  let text = original
  let result = before
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const offered = fixable(result, which)
    const step = applyFixes(
      text,
      offered.flatMap(({ fix }) => fix ?? []),
    )
    if (step.text === text) break
    for (const { ruleId, fix } of offered) if (fix && step.applied.includes(fix)) count(fixed, ruleId)
    text = step.text
    result = lint(text)
  }
  return isWorse(before, result)
    ? fixOneByOne(original, before, lint, which)
    : { text, result, fixed, heldBack: false }
}

/** Tries each fix alone, from the end of the text, so that the places of those that are left stay right. */
function fixOneByOne(original: string, before: ValidationResult, lint: Lint, which: 'safe' | 'all'): Fixed {
  const fixed = new Map<string, number>()
  let text = original
  let result = before
  let untouched = Infinity
  for (const { ruleId, fix } of fixable(before, which).reverse()) {
    if (!fix || fix.edits.some(({ range }) => range.end.offset > untouched)) continue
    const candidate = applyFixes(text, [fix]).text
    const after = lint(candidate)
    if (isWorse(result, after)) continue
    count(fixed, ruleId)
    text = candidate
    result = after
    untouched = Math.min(...fix.edits.map(({ range }) => range.start.offset))
  }
  return { text, result, fixed, heldBack: true }
}

function fixable({ diagnostics }: ValidationResult, which: 'safe' | 'all'): Diagnostic[] {
  return diagnostics.filter(({ fix }) => fix && fix.edits.length > 0 && (fix.safe || which === 'all'))
}

function count(fixed: Map<string, number>, ruleId: string): void {
  fixed.set(ruleId, (fixed.get(ruleId) ?? 0) + 1)
}

function isWorse(before: ValidationResult, after: ValidationResult): boolean {
  return (
    errors(after).length > errors(before).length ||
    errors(after, 'syntax').length > errors(before, 'syntax').length
  )
}

function errors({ diagnostics }: ValidationResult, ruleId?: string): Diagnostic[] {
  return diagnostics.filter(
    (diagnostic) => diagnostic.severity === 'error' && (ruleId === undefined || diagnostic.ruleId === ruleId),
  )
}

/** Replaces a file's content in one step: whoever reads it sees the old text or the new one. Links are followed, permissions kept. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path)
  await access(target, constants.W_OK)
  const { mode } = await stat(target)
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    await writeFile(temporary, text, { flag: 'wx' })
    await chmod(temporary, mode)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
