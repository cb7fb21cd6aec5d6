import { costOf, readOnce, type Attempt, type Budget } from './attempt.js'
import { blankedAt, linesAround, repairsAt, type Repair } from './repairs.js'
import { isWhole, through, windowAround, type Window } from './window.js'

/** How many characters may be parsed again to compare the repairs of one mistake. */
const MAX_COMPARED = 200_000

/**
 * The repair of the first mistake that leaves the fewest errors; among equals, the one that loses the fewest lines and
 * is nearest to the first error. A missing space after "-" that helps comes first: it explains a whole list. In a long
 * text, only a window around the mistake is read to compare them. `opened`: offset of the quote or bracket that is open
 * there.
 */
export function bestRepair(
  attempt: Attempt,
  opened: number | undefined,
  budget: Budget,
): { repair: Repair; attempt: Attempt } | undefined {
  const view = viewOf(attempt, opened, budget)
  let best: { repair: Repair; attempt: Attempt; cost: number } | undefined
  for (const repair of repairsIn(attempt, opened, view)) {
    if (budget.left <= 0) break
    const tried = readOnce(through(view.window, repair.source), budget)
    const errors = tried.errors.length
    const cost = repair.dashes && errors < view.errors ? 0 : errors + repair.lost / 100
    if (!best || cost < best.cost) best = { repair, attempt: tried, cost }
    if (cost === 0) break
  }
  if (!best || isWhole(view.window, attempt.source)) return best
  return { repair: best.repair, attempt: readOnce(best.repair.source, budget) }
}

/** What is read of a text to compare repairs, and how many errors are in it. */
interface View {
  readonly window: Window
  readonly errors: number
}

/** The window around the first mistake if the first error is the same there; otherwise, the whole text. */
function viewOf({ source, errors }: Attempt, opened: number | undefined, budget: Budget): View {
  const whole = { window: { start: 0, end: source.length, above: '' }, errors: errors.length }
  const [first] = errors
  if (!first) return whole
  const window = windowAround(source, Math.min(opened ?? first.pos[0], first.pos[0]), first.pos[0])
  if (isWhole(window, source)) return whole
  const seen = readOnce(through(window, source), budget).errors
  const shown = seen[0] && seen[0].pos[0] - window.above.length + window.start
  return seen[0]?.code === first.code && shown === first.pos[0] ? { window, errors: seen.length } : whole
}

/** The repairs to compare, those to try first first. */
function repairsIn(
  { source, errors }: Attempt,
  opened: number | undefined,
  { window, errors: seen }: View,
): Repair[] {
  const places = errors
    .slice(0, 3)
    .map((error) => Math.min(error.pos[0], source.length))
    .filter((place) => place <= window.end)
  const lines = [...places, ...places.slice(0, 1).flatMap((place) => linesAround(source, place))]
  const repairs = [
    ...(opened === undefined ? [] : [blankedAt(source, opened)]),
    ...lines.flatMap((place) => repairsAt(source, place)),
  ]
  const cost = costOf(through(window, source), seen)
  return distinct(repairs).slice(0, Math.max(1, Math.floor(MAX_COMPARED / cost)))
}

function distinct(repairs: readonly Repair[]): Repair[] {
  return [...new Map(repairs.map((repair) => [repair.source, repair])).values()]
}
