import { visibleText } from '../../src/formatters/visible-text.js'
import type { Diagnostic, Fix } from '../../dist/index.js'
import { ruleLink, severitySign } from './about-diagnostic.js'
import { button, byId, counted, element, setCount, spoken } from './dom.js'

/** More problems are only counted. */
const LISTED = 300

/** What the list does with the file. */
export interface ProblemActions {
  readonly goTo: (offset: number) => void
  readonly apply: (fix: Fix) => void
  /** Moves to a variable in the form. */
  readonly goToVariable: (name: string) => void
}

/** `3 problems: 2 errors, 1 warning`. */
export function summaryOf(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'No problems'
  const severities = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length
    return count === 0
      ? []
      : severity === 'info'
        ? [`${count.toLocaleString('en')} info`]
        : [counted(count, severity)]
  })
  return `${counted(diagnostics.length, 'problem')}: ${severities.join(', ')}`
}

/** Shows all problems, in the order of the file. A focus in the list stays at its index. */
export function showProblems(diagnostics: readonly Diagnostic[], actions: ProblemActions): void {
  const list = byId('problem-list', HTMLOListElement)
  const focused = [...list.children].findIndex((row) => row.contains(document.activeElement))
  const left = diagnostics.length - LISTED
  list.replaceChildren(
    ...diagnostics.slice(0, LISTED).map((diagnostic) => row(diagnostic, actions)),
    ...(left > 0 ? [element('li', { class: 'empty' }, `${counted(left, 'more problem')} after these`)] : []),
  )
  showCounts(diagnostics)
  if (focused >= 0) focusRow(focused)
}

/** Moves the focus to a problem, or to the panel if there is none. */
export function focusRow(index: number): void {
  const rows = byId('problem-list', HTMLOListElement).querySelectorAll<HTMLElement>('.go')
  const target = rows[Math.min(index, rows.length - 1)] ?? byId('problems', HTMLElement)
  target.focus()
}

function showCounts(diagnostics: readonly Diagnostic[]): void {
  const fixes = diagnostics.flatMap(({ fix }) => fix ?? [])
  const safe = fixes.filter((fix) => fix.safe).length
  const summary = byId('summary', HTMLElement)
  summary.textContent = summaryOf(diagnostics)
  summary.classList.toggle('good', diagnostics.length === 0)
  setCount(byId('tab-problems', HTMLElement), diagnostics.length)
  const fixSafe = byId('fix-safe', HTMLButtonElement)
  const fixAll = byId('fix-all', HTMLButtonElement)
  setCount(fixSafe, safe, 'safe')
  setCount(fixAll, fixes.length, 'including those that are not safe')
  // Not "disabled": the focus would be lost when the last fix is applied.
  fixSafe.setAttribute('aria-disabled', String(safe === 0))
  fixAll.setAttribute('aria-disabled', String(fixes.length === 0))
}

function row(diagnostic: Diagnostic, { goTo, apply, goToVariable }: ProblemActions): HTMLLIElement {
  const { ruleId, severity, message, hint, range, fix, related = [] } = diagnostic
  const { line, column, offset } = range.start
  const variable = diagnostic.data?.variables?.[0]
  return element(
    'li',
    { class: 'problem' },
    button(
      { class: 'go' },
      () => goTo(offset),
      severitySign(severity),
      element('span', { class: 'message' }, visibleText(message)),
      element('span', { class: 'place' }, spoken(' Line '), `${line}:${column}`),
    ),
    hint === undefined ? undefined : element('p', { class: 'hint' }, visibleText(hint)),
    element(
      'p',
      { class: 'more' },
      ruleLink(ruleId),
      ...related.map((place) =>
        button(
          { class: 'plain' },
          () => goTo(place.range.start.offset),
          `${visibleText(place.message)} (line ${place.range.start.line})`,
        ),
      ),
      variable === undefined
        ? undefined
        : button({ class: 'fix' }, () => goToVariable(variable), 'Open the variables'),
      fix && fixButton(fix, apply),
    ),
  )
}

function fixButton(fix: Fix, apply: ProblemActions['apply']): HTMLButtonElement {
  const unsafe = fix.safe ? undefined : element('span', { class: 'unsafe' }, 'not safe')
  return button({ class: 'fix' }, () => apply(fix), visibleText(fix.title), unsafe && spoken(', '), unsafe)
}
