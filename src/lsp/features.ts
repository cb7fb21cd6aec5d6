import type { Connection, ServerCapabilities } from 'vscode-languageserver'
import { workspaceEdit } from './checked-document.js'
import type { Client } from './client.js'
import { complete, TRIGGER_CHARACTERS } from './completion/complete.js'
import { definition, highlights, references } from './definition.js'
import { hover } from './hover.js'
import { documentLinks } from './links.js'
import type { OpenDocument } from './open-document.js'
import { prepareRename, rename } from './rename.js'
import { answering, refusal, type Handler } from './requests.js'
import { documentSymbols, flatSymbols } from './symbols.js'
import type { Workspace } from './workspace.js'

/** What the server offers for the names and places of a configuration; `initialize` declares it. */
export const FEATURES = {
  completionProvider: { triggerCharacters: [...TRIGGER_CHARACTERS] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  documentLinkProvider: {},
  renameProvider: { prepareProvider: true },
} satisfies ServerCapabilities

/** A client that has introduced itself, and what it works on. */
export interface Session {
  readonly client: Client
  readonly workspace: Workspace
}

interface InDocument {
  readonly textDocument: { readonly uri: string }
}

/** Answers the requests about the names and places of a configuration. Other documents have none of them. */
export function offerFeatures(connection: Connection, current: () => Session | undefined): void {
  const about = <Params extends InDocument, Result>(
    feature: (document: OpenDocument, params: Params, client: Client) => Result,
  ): Handler<Params, Result | null> =>
    answering(connection, async (params: Params) => {
      const session = current()
      const document = await session?.workspace.document(params.textDocument.uri)
      return session && document ? feature(document, params, session.client) : null
    })
  connection.onCompletion(
    about((document, { position }, { snippets }) =>
      complete(document, document.positions.offsetAt(position), snippets),
    ),
  )
  connection.onHover(
    about((document, { position }, { markdown }) =>
      hover(document, document.positions.offsetAt(position), { markdown }),
    ),
  )
  connection.onDocumentSymbol(
    about((document, _, { nestedSymbols }) =>
      nestedSymbols ? documentSymbols(document) : flatSymbols(document),
    ),
  )
  connection.onDocumentLinks(about(documentLinks))
  connection.onDefinition(
    about((document, { position }) => definition(document, document.positions.offsetAt(position))),
  )
  connection.onReferences(
    about((document, { position, context }) =>
      references(document, document.positions.offsetAt(position), context),
    ),
  )
  connection.onDocumentHighlight(
    about((document, { position }) => highlights(document, document.positions.offsetAt(position))),
  )
  connection.onPrepareRename(
    about((document, { position }) => {
      const answer = prepareRename(document, document.positions.offsetAt(position))
      return 'refused' in answer ? refusal(answer.refused) : answer
    }),
  )
  connection.onRenameRequest(
    about((document, { position, newName }, { documentChanges }) => {
      const answer = rename(document, document.positions.offsetAt(position), newName)
      return 'refused' in answer
        ? refusal(answer.refused)
        : workspaceEdit(document, answer.edits, documentChanges)
    }),
  )
}
