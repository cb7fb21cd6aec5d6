import type { ValidationResult } from '../api.js'
import type { Diagnostic, Fix } from '../diagnostic.js'
import { applyFixes } from '../document/apply-edits.js'

type Lint = (text: string) => ValidationResult

/** A text after those fixes that do no harm, and what is wrong with it. */
export interface Attempt {
  readonly text: string
  readonly result: ValidationResult
  readonly applied: readonly Fix[]
}

/** A file is linted so many times for one round of fixes, and once more each time that their number doubles. */
const FEW = 8

/**
 * Applies the fixes that cause no new errors. First it leaves out those at the places of new errors; if that is not enough, it
 * halves the fixes until the harmful ones are found.
 * @param before what is wrong with `text`
 */
export function applyHarmless(
  text: string,
  before: ValidationResult,
  fixes: readonly Fix[],
  lint: Lint,
): Attempt {
  let left = FEW + Math.ceil(Math.log2(fixes.length + 1))
  const attempt = (some: readonly Fix[]): Attempt => {
    left--
    const step = applyFixes(text, some)
    return { ...step, result: lint(step.text) }
  }
  let best: Attempt = { text, result: before, applied: [] }
  let open = fixes
  while (open.length > 0 && left > FEW / 2) {
    const all = attempt(open)
    if (!isWorse(before, all.result)) return all
    const blamed = fixesAtNewErrors(before, all)
    if (blamed.size === 0) break
    open = all.applied.filter((fix) => !blamed.has(fix))
  }
  const halves = (some: readonly Fix[]): void => {
    if (some.length === 0 || left <= 0) return
    const tried = attempt([...best.applied, ...some])
    if (!isWorse(before, tried.result)) best = tried
    else if (some.length > 1) {
      const half = Math.ceil(some.length / 2)
      halves(some.slice(0, half))
      halves(some.slice(half))
    }
  }
  halves(open)
  const kept = new Set(open)
  // A fix is not always to blame for an error at its place.
  halves(fixes.filter((fix) => !kept.has(fix)))
  return best
}

/** Whether a text has more errors than before, or a new syntax error or duplicate key. */
export function isWorse(before: ValidationResult, after: ValidationResult): boolean {
  return [undefined, 'syntax', 'duplicate-key'].some((ruleId) => hasMore(before, after, ruleId))
}

/** Whether a text has more errors of one rule, or of all, than before. */
export function hasMore(before: ValidationResult, after: ValidationResult, ruleId?: string): boolean {
  return errors(after, ruleId).length > errors(before, ruleId).length
}

function errors({ diagnostics }: ValidationResult, ruleId?: string): Diagnostic[] {
  return diagnostics.filter(
    (diagnostic) => diagnostic.severity === 'error' && (ruleId === undefined || diagnostic.ruleId === ruleId),
  )
}

/** The fixes whose edits are where a new error is; where there are none, those at its related places. */
function fixesAtNewErrors(before: ValidationResult, { result, applied }: Attempt): Set<Fix> {
  const known = new Set(errors(before).map(({ ruleId, message }) => `${ruleId} ${message}`))
  const fresh = errors(result).filter(
    ({ ruleId, message }) => ruleId === 'duplicate-key' || !known.has(`${ruleId} ${message}`),
  )
  const placed = placedAfter(applied)
  return new Set(
    fresh.flatMap(({ range, related = [] }) => {
      const here = fixAt(placed, range)
      return here ? [here] : related.flatMap((place) => fixAt(placed, place.range) ?? [])
    }),
  )
}

/** A fix and the place of one of its edits in the new text. */
interface PlacedFix {
  readonly fix: Fix
  readonly offset: number
  readonly line: number
}

/** The places of all edits after they are made, in order. */
function placedAfter(applied: readonly Fix[]): PlacedFix[] {
  const edits = applied
    .flatMap((fix) => fix.edits.map((edit) => ({ ...edit, fix })))
    .sort((a, b) => a.range.start.offset - b.range.start.offset)
  let [moved, lines] = [0, 0]
  return edits.map(({ range: { start, end }, newText, fix }) => {
    const place = { fix, offset: start.offset + moved, line: start.line + lines }
    moved += newText.length - (end.offset - start.offset)
    lines += newText.split('\n').length - 1 - (end.line - start.line)
    return place
  })
}

/** The fix whose edit is the last one on the line of a range that starts before the range ends. */
function fixAt(placed: readonly PlacedFix[], { start, end }: Diagnostic['range']): Fix | undefined {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.offset ?? 0) < end.offset) low = middle + 1
    else high = middle
  }
  const last = placed[low - 1]
  return last && last.line >= start.line ? last.fix : undefined
}
