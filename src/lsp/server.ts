import {
  createConnection,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  ProposedFeatures,
  MessageType,
  TextDocuments,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { callsOf, summaryOf } from '../internal-error.js'
import { capabilitiesFor } from './capabilities.js'
import { readClient, type Client } from './client.js'
import { followSettings, type CurrentSettings } from './client-settings.js'
import { offerFeatures, type Session } from './features.js'
import type { ClientSettings, Host } from './host.js'
import { isRecord } from './json.js'
import { offerActions } from './offer-actions.js'
import { diagnosticsOf, publisher, SILENT, type Publisher } from './publish.js'
import { answering, show } from './requests.js'
import { textsIn } from './texts.js'
import { openWorkspace } from './workspace.js'

/** What the server runs in. */
export interface ServerOptions<Settings extends ClientSettings> {
  readonly host: Host<Settings>
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Of agent-lint, for the client's log. */
  readonly version: string
}

/** What a client has opened, and how it hears about it. */
interface OwnSession extends Session {
  readonly publisher: Publisher
  readonly settings: CurrentSettings<ClientSettings>
  /** Settings or other files changed, so that everything is checked again. */
  readonly reload: () => void
  readonly changeFolders: (change: WorkspaceFoldersChangeEvent) => void
}

/**
 * Serves one client by the Language Server Protocol. The process ends with the connection: with code 0 after `shutdown`, and
 * with 1 when the client is gone without it.
 */
export function serve<Settings extends ClientSettings>({
  host,
  input,
  output,
  version,
}: ServerOptions<Settings>): void {
  const connection = createConnection(ProposedFeatures.all, input, output)
  let session: OwnSession | undefined
  const texts = new TextDocuments<TextDocument>(textsIn(() => session?.client.encoding ?? 'utf-16'))
  connection.onInitialize((params) => {
    session = startSession(connection, texts, host, params)
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'agent-lint', version } }
  })
  connection.onInitialized(() => {
    if (!session) return
    watchFiles(connection, session.client)
    if (session.client.changesFolders)
      connection.workspace.onDidChangeWorkspaceFolders((change) => session?.changeFolders(change))
  })
  connection.onDidChangeWatchedFiles(() => session?.reload())
  connection.onDidChangeConfiguration(async (sent: unknown) => {
    await session?.settings.change(isRecord(sent) ? sent.settings : undefined)
    session?.reload()
  })
  followTexts(texts, () => session)
  offerFeatures(connection, () => session)
  offerActions(connection, () => session, host)
  connection.languages.diagnostics.on(
    answering(connection, async ({ textDocument }): Promise<DocumentDiagnosticReport> => {
      const found = session && (await diagnosticsOf(session.workspace, textDocument.uri))
      return { kind: DocumentDiagnosticReportKind.Full, items: found?.diagnostics ?? [] }
    }),
  )
  texts.listen(connection)
  connection.listen()
}

function startSession<Settings extends ClientSettings>(
  connection: Connection,
  texts: TextDocuments<TextDocument>,
  host: Host<Settings>,
  params: InitializeParams,
): OwnSession {
  const client = readClient(params)
  const tell = once((problem) => show(connection, MessageType.Warning, `agent-lint: ${problem}`))
  const settings = followSettings(connection, client, host, params.initializationOptions, tell)
  let folders = foldersOf(params)
  const workspace = openWorkspace({
    client,
    textOf: (uri) => texts.get(uri),
    checkerFor: async (uri) => {
      const checker = await host.checkerFor(uri, folders, await settings.get())
      checker.notes.forEach(tell)
      return checker
    },
    log: (crash) => connection.console.error(crash),
  })
  const sent = client.pullsDiagnostics
    ? SILENT
    : publisher(
        workspace,
        (published) => void connection.sendDiagnostics(published),
        (error) => connection.console.error(`${summaryOf(error)}\n${callsOf(error)}`),
      )
  const changeFolders = ({ added, removed }: WorkspaceFoldersChangeEvent): void => {
    const gone = new Set(removed.map(({ uri }) => uri))
    folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]
    reload()
  }
  const reload = (): void => {
    workspace.reload()
    if (client.pullsDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined)
    else for (const uri of texts.keys()) sent.now(uri)
  }
  return { client, workspace, settings, publisher: sent, reload, changeFolders }
}

/** Opening, changing, saving and closing of documents. */
function followTexts(texts: TextDocuments<TextDocument>, current: () => OwnSession | undefined): void {
  texts.onDidOpen(({ document: { uri } }) => current()?.workspace.forget(uri))
  texts.onDidChangeContent(({ document: { uri } }) => current()?.publisher.soon(uri))
  // A settings file, or variables that another document needs.
  texts.onDidSave(() => current()?.reload())
  texts.onDidClose(({ document: { uri } }) => {
    current()?.workspace.forget(uri)
    current()?.publisher.clear(uri)
  })
}

/** Asks to be told when files change that diagnostics depend on, apart from open documents. */
function watchFiles({ client }: Connection, { watchesFiles }: Client): void {
  if (!watchesFiles) return
  const watchers = ['**/.agent-lint.{yaml,yml}', '**/.env*', '**/*.env'].map((globPattern) => ({
    globPattern,
  }))
  // A client that refuses tells the server less.
  client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined)
}

// Older clients have only a root.
// eslint-disable-next-line @typescript-eslint/no-deprecated
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : [])
}

/** Says each sentence once. */
function once(say: (sentence: string) => void): (sentence: string) => void {
  const said = new Set<string>()
  return (sentence) => {
    if (!said.has(sentence)) say(sentence)
    said.add(sentence)
  }
}
