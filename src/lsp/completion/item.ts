import {
  CompletionItemTag,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
} from 'vscode-languageserver'
import { plainOrQuoted } from '../../document/edits.js'
import type { OpenDocument } from '../open-document.js'
import type { Candidate } from './candidate.js'
import type { Cursor } from './cursor.js'

/** What a client of the server gets instead of a candidate. */
export interface ItemOptions {
  readonly document: OpenDocument
  readonly cursor: Cursor
  /** The client knows snippets. */
  readonly snippets: boolean
  /** What is written around a candidate where its place is not there yet: the dash of an item, the brackets of a list. */
  readonly around?: readonly [before: string, after: string]
}

/** A candidate as an item of the protocol, which replaces exactly what is typed. `index` keeps the order. */
export function itemOf(
  candidate: Candidate,
  index: number,
  { document, cursor, snippets, around = ['', ''] }: ItemOptions,
): CompletionItem {
  const { label, kind, detail, documentation, rank = 5, deprecated } = candidate
  const span = candidate.replaces ?? cursor.token
  const [before, after] = around
  const wrap = (text: string): string =>
    (cursor.reading.pad ?? '') + before + text + after + cursor.line.close
  const snippet = snippets ? candidate.snippet : undefined
  return {
    label,
    kind,
    detail,
    documentation:
      documentation === undefined ? undefined : { kind: MarkupKind.Markdown, value: documentation },
    filterText: label,
    sortText: `${rank}${String(index).padStart(5, '0')}`,
    tags: deprecated ? [CompletionItemTag.Deprecated] : undefined,
    insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    // Line breaks come with their indentation.
    insertTextMode: InsertTextMode.asIs,
    textEdit: {
      range: document.positions.rangeOf(span),
      newText: wrap(snippet ?? candidate.insert ?? written(candidate, cursor, around)),
    },
  }
}

/** A string in the style of the token that it replaces; a part of a plain string needs no quotes of its own. */
function written({ label, replaces }: Candidate, { style, flow }: Cursor, around: readonly string[]): string {
  switch (style) {
    case 'double':
      return JSON.stringify(label).slice(1, -1)
    case 'single':
      return label.replaceAll("'", "''")
    case 'plain': {
      if (replaces) return label
      const inFlow = flow || around[0] === '['
      return /^\$\{[\w.]+\}$/.test(label) && !inFlow ? label : plainOrQuoted(label)
    }
    default:
      return label
  }
}
