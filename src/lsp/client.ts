import type { InitializeParams } from 'vscode-languageserver'
import { encodingFor, type Encoding } from './positions.js'

/** What a client can do, as far as the server asks. */
export interface Client {
  readonly encoding: Encoding
  /** Completions may be snippets with tab stops. */
  readonly snippets: boolean
  /** Hover texts may be Markdown. */
  readonly markdown: boolean
  /** Edits may carry the version of the document that they are for. */
  readonly documentChanges: boolean
  /** Document symbols may be nested. */
  readonly nestedSymbols: boolean
  /** Code actions may be more than commands. */
  readonly codeActions: boolean
  /** The edit of a code action may be asked for later. */
  readonly resolvesEdits: boolean
  /** The server may ask the client to open a web page. */
  readonly showDocument: boolean
  /** The client asks for diagnostics, and asks again when the server tells it to; otherwise the server sends them. */
  readonly pullsDiagnostics: boolean
  /** The server may ask for the settings. */
  readonly configuration: boolean
  /** The server may ask to be told when the settings change. */
  readonly watchesSettings: boolean
  /** The folders of the workspace may change. */
  readonly changesFolders: boolean
  /** The server may ask to be told when files change. */
  readonly watchesFiles: boolean
}

/** Reads the capabilities that a client declares. Wrong types count as not declared. */
export function readClient({ capabilities }: Partial<Pick<InitializeParams, 'capabilities'>>): Client {
  const { general, textDocument, window, workspace } = capabilities ?? {}
  const { codeAction } = textDocument ?? {}
  const resolved = listOf(codeAction?.resolveSupport?.properties)
  return {
    encoding: encodingFor(listOf(general?.positionEncodings)),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdown: listOf(textDocument?.hover?.contentFormat).includes('markdown'),
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActions: codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits: codeAction?.dataSupport === true && resolved.includes('edit'),
    showDocument: window?.showDocument?.support === true,
    pullsDiagnostics:
      textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
