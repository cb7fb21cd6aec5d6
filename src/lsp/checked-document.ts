import type { TextEdit as ClientEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { ValidationResult } from '../api.js'
import type { Diagnostic, Span } from '../diagnostic.js'
import type { Positions } from './positions.js'

/** An open document with what is shown about it: a configuration or a settings file. */
export interface CheckedDocument {
  readonly uri: string
  /** The version of the text, as the client counts it. */
  readonly version: number
  readonly text: string
  readonly positions: Positions
  readonly isSettings: boolean
  /** What is shown: of a text that is half typed, it is partly older than the text. */
  readonly diagnostics: readonly Diagnostic[]
  /** Checks another text in the place of this one. */
  readonly lint: (text: string) => ValidationResult
}

/** A new text for a part of a document. */
export interface Replacement extends Span {
  readonly newText: string
}

/** The edits that make replacements in a document. */
export function clientEdits(
  { positions }: Pick<CheckedDocument, 'positions'>,
  replacements: readonly Replacement[],
): ClientEdit[] {
  return replacements.map(({ newText, ...span }) => ({ range: positions.rangeOf(span), newText }))
}

/** Edits of one document; with the version that they are for where the client understands it. */
export function workspaceEdit(
  { uri, version }: Pick<CheckedDocument, 'uri' | 'version'>,
  edits: readonly ClientEdit[],
  documentChanges: boolean,
): WorkspaceEdit {
  return documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } }
}
