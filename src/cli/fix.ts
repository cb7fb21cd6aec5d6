import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ValidationResult } from '../api.js'
import type { Diagnostic } from '../diagnostic.js'
import { applyFixes } from '../document/apply-edits.js'

/** The content of a file after `--fix`, and what is still wrong with it. */
export interface Fixed {
  readonly text: string
  readonly result: ValidationResult
  /** Number of fixed mistakes per rule. */
  readonly fixed: ReadonlyMap<string, number>
  /** Some fixes were skipped because they would introduce new errors. */
  readonly heldBack: boolean
}

type Lint = (text: string) => ValidationResult

/** A fix can make another one possible. More rounds than this mean that two fixes undo each other. */
const MAX_ROUNDS = 10

/**
 * Applies fixes until none is left. `which`: only the safe ones, or all. If all of them together cause more errors than
 * before, or a new syntax error, each fix is tried alone, and those that do so alone are skipped.
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

/** Tries each fix alone, from the end of the text, so that the offsets of the remaining ones stay valid. */
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

/** Replaces the content of a file atomically: a reader sees the old content or the new one. Follows links and keeps permissions. */
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
