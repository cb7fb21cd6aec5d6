import type { ValidationResult } from '../api.js'
import type { Diagnostic, Fix } from '../diagnostic.js'
import { applyFixes } from '../document/apply-edits.js'
import { applyHarmless, hasMore, isWorse, type Attempt } from './harmless-fixes.js'

/** The content of a file after `--fix`, and what is still wrong with it. */
export interface Fixed {
  readonly text: string
  readonly result: ValidationResult
  /** What was wrong with the original. */
  readonly before: ValidationResult
  /** Number of fixed mistakes per rule. */
  readonly fixed: ReadonlyMap<string, number>
  /** Some fixes were skipped because they would introduce new errors. */
  readonly heldBack: boolean
}

type Lint = (text: string) => ValidationResult

/** A fix can make another one possible. More rounds than this mean that two fixes undo each other. */
const MAX_ROUNDS = 10

/**
 * Applies fixes until none is left. `which`: only the safe ones, or all. If in the end they cause more errors than before, a new
 * syntax error or a duplicate key, each round is done again without the fixes that do so. Those may do no harm after the others, so
 * they are tried again.
 */
export function fixText(original: string, lint: Lint, which: 'safe' | 'all'): Fixed {
  let done = pass(original, lint(original), lint, which)
  for (let left = MAX_ROUNDS; done.heldBack && left > 0; left--) {
    const next = pass(done.text, done.result, lint, which)
    if (next.text === done.text) break
    done = { ...next, before: done.before, fixed: sum(done.fixed, next.fixed) }
  }
  return done
}

function sum(a: Fixed['fixed'], b: Fixed['fixed']): Fixed['fixed'] {
  const total = new Map(a)
  for (const [ruleId, count] of b) total.set(ruleId, (total.get(ruleId) ?? 0) + count)
  return total
}

function pass(original: string, before: ValidationResult, lint: Lint, which: 'safe' | 'all'): Fixed {
  // The next round may remove one of two keys that this round made equal.
  const seen = { repeatedKey: false }
  const quick = rounds(original, before, which, (text, result, fixes) => {
    const step = applyFixes(text, fixes)
    const next = lint(step.text)
    seen.repeatedKey ||= hasMore(result, next, 'duplicate-key')
    return { ...step, result: next }
  })
  if (!seen.repeatedKey && !isWorse(before, quick.result)) return quick
  return {
    ...rounds(original, before, which, (text, result, fixes) => applyHarmless(text, result, fixes, lint)),
    heldBack: true,
  }
}

type Step = (text: string, result: ValidationResult, fixes: readonly Fix[]) => Attempt

function rounds(text: string, result: ValidationResult, which: 'safe' | 'all', step: Step): Fixed {
  const fixed = new Map<string, number>()
  let [now, left] = [{ text, result }, MAX_ROUNDS]
  for (let offered = fixable(result, which); offered.length > 0 && left > 0; left--) {
    const next = step(
      now.text,
      now.result,
      offered.flatMap(({ fix }) => fix ?? []),
    )
    if (next.text === now.text) break
    const applied = new Set(next.applied)
    for (const { ruleId, fix } of offered)
      if (fix && applied.has(fix)) fixed.set(ruleId, (fixed.get(ruleId) ?? 0) + 1)
    now = next
    offered = fixable(now.result, which)
  }
  return { ...now, before: result, fixed, heldBack: false }
}

function fixable({ diagnostics }: ValidationResult, which: 'safe' | 'all'): Diagnostic[] {
  return diagnostics.filter(({ fix }) => fix && fix.edits.length > 0 && (fix.safe || which === 'all'))
}
