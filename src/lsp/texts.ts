import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'
import type { Position, Range } from 'vscode-languageserver'
import { unitsOf, type Encoding } from './positions.js'

/** How texts of the client are made and changed. `encoding` is asked for when a text changes. */
export function textsIn(encoding: () => Encoding) {
  return {
    create: TextDocument.create,
    update: (
      text: TextDocument,
      changes: TextDocumentContentChangeEvent[],
      version: number,
    ): TextDocument => {
      if (encoding() === 'utf-16') return TextDocument.update(text, changes, version)
      // A place counts in the text that the changes before it left.
      for (const change of changes) TextDocument.update(text, [inUnits(text, change)], version)
      return text
    },
  }
}

function inUnits(text: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change
  const { start, end } = change.range
  const range: Range = { start: positionInUnits(text, start), end: positionInUnits(text, end) }
  return { range, text: change.text }
}

function positionInUnits(text: TextDocument, { line, character }: Position): Position {
  const content = text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
  return { line, character: unitsOf(content, character) }
}
