import { undo } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { lintGutter, setDiagnostics, type Diagnostic as Marked } from '@codemirror/lint'
import { Prec, type ChangeSpec, type Text } from '@codemirror/state'
import { closeHoverTooltips, hasHoverTooltips, keymap } from '@codemirror/view'
import { basicSetup, EditorView } from 'codemirror'
import { diffLines } from 'diff'
import { visibleText } from '../../src/formatters/visible-text.js'
import type { Diagnostic, Fix } from '../../dist/index.js'
import { aboutDiagnostic } from './about-diagnostic.js'
import { theme } from './theme.js'

/** A diff that takes longer replaces the whole text. In milliseconds. */
const DIFF_MS = 300

/** What the page does for the editor. */
export interface EditorHost {
  readonly changed: () => void
  readonly apply: (fix: Fix) => void
  /** Applies a fix at this offset. */
  readonly fixAt: (offset: number) => void
  readonly showProblems: () => void
}

/** The file. */
export interface Editor {
  /** The same value as long as nothing changes. */
  readonly version: () => Text
  readonly text: () => string
  /** Replaces the text in one step, which can be undone. What is equal keeps its place. */
  readonly replace: (text: string) => void
  readonly apply: (fix: Fix) => void
  /** Returns whether there was something to undo. */
  readonly undo: () => boolean
  readonly mark: (diagnostics: readonly Diagnostic[]) => void
  /** Moves the cursor to an offset, and the focus into the editor. */
  readonly goTo: (offset: number) => void
  /** Likewise, to a line, from 1. */
  readonly goToLine: (line: number) => void
}

/** Puts the editor into the page. Tab is not for indenting: it leaves the editor, as everywhere else on a page. */
export function createEditor(parent: HTMLElement, text: string, host: EditorHost): Editor {
  const view = new EditorView({ parent, doc: text, extensions: extensions(host) })
  const goTo = (offset: number): void => {
    const at = Math.min(offset, view.state.doc.length)
    view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) })
    view.focus()
  }
  return {
    version: () => view.state.doc,
    text: () => view.state.doc.toString(),
    replace: (after) =>
      view.dispatch({ changes: lineChanges(view.state.doc.toString(), after), userEvent: 'input' }),
    apply: ({ edits }) =>
      view.dispatch({
        changes: edits.map(({ range, newText }) => ({
          from: range.start.offset,
          to: range.end.offset,
          insert: newText,
        })),
        userEvent: 'input',
      }),
    undo: () => undo(view),
    mark: (diagnostics) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          diagnostics.map((one) => marked(one, host)),
        ),
      ),
    goTo,
    goToLine: (line) => goTo(view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines)).from),
  }
}

function extensions(host: EditorHost) {
  const act = (step: () => void) => () => (step(), true)
  return [
    Prec.high(
      keymap.of([
        { key: 'Mod-.', run: (view) => (host.fixAt(view.state.selection.main.head), true) },
        { key: 'Escape', run: closeTooltip },
        // CodeMirror would show a list of its own.
        { key: 'Mod-Shift-m', run: act(host.showProblems), preventDefault: true },
      ]),
    ),
    theme,
    basicSetup,
    yaml(),
    EditorView.lineWrapping,
    lintGutter(),
    EditorView.contentAttributes.of({
      'aria-labelledby': 'file-title',
      'aria-describedby': 'editor-help',
      // axe-core does not know that it can have the focus anyway.
      tabindex: '0',
      spellcheck: 'false',
      autocapitalize: 'off',
    }),
    EditorView.updateListener.of(({ docChanged }) => docChanged && host.changed()),
  ]
}

/** Escape has its usual meaning when there is no tooltip. */
function closeTooltip(view: EditorView): boolean {
  if (!hasHoverTooltips(view.state)) return false
  view.dispatch({ effects: closeHoverTooltips })
  return true
}

function marked(diagnostic: Diagnostic, host: EditorHost): Marked {
  const { range, severity, message, fix } = diagnostic
  return {
    from: range.start.offset,
    to: range.end.offset,
    severity,
    message: visibleText(message),
    renderMessage: () => aboutDiagnostic(diagnostic),
    actions: fix && [
      { name: `${visibleText(fix.title)}${fix.safe ? '' : ' (not safe)'}`, apply: () => host.apply(fix) },
    ],
  }
}

/** Only the lines that differ, so that cursor and scroll position keep their place. */
function lineChanges(before: string, after: string): ChangeSpec[] {
  const parts = diffLines(before, after, { timeout: DIFF_MS })
  if (!parts) return [{ from: 0, to: before.length, insert: after }]
  let from = 0
  return parts.flatMap(({ added, removed, value }): ChangeSpec[] => {
    if (added) return [{ from, insert: value }]
    const start = from
    from += value.length
    return removed ? [{ from: start, to: from }] : []
  })
}
