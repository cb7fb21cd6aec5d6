import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** A wavy line. An image cannot use the variables of style.css. */
const WAVE = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='6' height='3'%3E%3Cpath d='m0 2.5 l2 -1.5 l1 0 l2 1.5 l1 0' stroke='COLOR' fill='none' stroke-width='.9'/%3E%3C/svg%3E")`

/** The severities in colors that are visible on both backgrounds. */
const WAVES = { error: '%23e0443e', warning: '%23d18a00', info: '%234f8fcc' } as const

const underlines = Object.fromEntries(
  Object.entries(WAVES).map(([severity, color]) => [
    `.cm-lintRange-${severity}`,
    { backgroundImage: WAVE.replace('COLOR', color) },
  ]),
)

/** In the gutter, the same signs as in the list of problems. */
const markers = Object.fromEntries(
  Object.keys(WAVES).map((severity) => [
    `.cm-lint-marker-${severity}`,
    {
      content: 'normal',
      backgroundColor: `var(--${severity})`,
      mask: `var(--${severity}-shape) center / 14px no-repeat`,
      forcedColorAdjust: 'none',
    },
  ]),
)

/** The editor in the colors of style.css, which change with the color scheme of the system. */
export const theme: Extension = [
  EditorView.theme({
    '&': {
      height: '100%',
      backgroundColor: 'var(--paper)',
      color: 'var(--ink)',
      fontSize: 'var(--code-size)',
    },
    // style.css shows the focus around the whole part of the page.
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6' },
    '.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
    '.cm-line': { padding: '0 12px 0 6px' },
    '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
    '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--faint)', border: 'none' },
    '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.4em', paddingLeft: '4px' },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--line-here)' },
    '.cm-activeLineGutter': { color: 'var(--ink)' },
    '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
      backgroundColor: 'var(--selected)',
    },
    '.cm-selectionMatch': { backgroundColor: 'var(--selected)' },
    '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--selected)' },
    '.cm-specialChar': { color: 'var(--error)' },
    '.cm-foldPlaceholder': {
      backgroundColor: 'var(--raised)',
      borderColor: 'var(--edge)',
      color: 'var(--muted)',
    },
    '.cm-tooltip': {
      backgroundColor: 'var(--raised)',
      color: 'var(--ink)',
      border: '1px solid var(--edge)',
      borderRadius: '8px',
      boxShadow: 'var(--shadow)',
      overflow: 'hidden',
      maxWidth: 'min(34rem, calc(100vw - 24px))',
    },
    '.cm-tooltip .cm-tooltip-lint': { fontFamily: 'var(--sans)', fontSize: '0.875rem', lineHeight: '1.45' },
    '.cm-tooltip-section:not(:first-child)': { borderTop: '1px solid var(--edge)' },
    '.cm-diagnostic': { padding: '10px 12px', borderLeft: 'none', marginLeft: '0', whiteSpace: 'normal' },
    '.cm-diagnostic + .cm-diagnostic': { borderTop: '1px solid var(--edge)' },
    '.cm-diagnosticAction': {
      display: 'inline-block',
      margin: '8px 0 0 1.5rem',
      padding: '5px 10px',
      backgroundColor: 'var(--accent)',
      color: 'var(--on-accent)',
      borderRadius: '6px',
      textAlign: 'left',
    },
    '.cm-lintRange': { paddingBottom: '2px' },
    ...underlines,
    '.cm-lint-marker': { width: '14px', height: '14px', margin: '0.5px 0' },
    ...markers,
    '.cm-lintRange-active': { backgroundColor: 'var(--selected)' },
    '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--ink)', borderColor: 'var(--edge)' },
    '.cm-textfield': { backgroundColor: 'var(--paper)', color: 'var(--ink)', borderColor: 'var(--edge)' },
    '.cm-button': {
      backgroundImage: 'none',
      backgroundColor: 'var(--paper)',
      color: 'var(--ink)',
      borderColor: 'var(--edge)',
    },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--code-key)' },
      { tag: [tags.string, tags.special(tags.string), tags.content], color: 'var(--code-string)' },
      { tag: [tags.number, tags.bool, tags.null, tags.keyword, tags.typeName], color: 'var(--code-value)' },
      { tag: [tags.comment, tags.meta], color: 'var(--faint)', fontStyle: 'italic' },
      { tag: [tags.labelName, tags.attributeValue], color: 'var(--code-value)' },
      { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--muted)' },
    ]),
  ),
]
