/** A plain client of the Language Server Protocol, for tests of the protocol's corners. */
import { spawn, type ChildProcess } from 'node:child_process'
import {
  CancellationTokenSource,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver'
import type { Environment } from './set-up.js'

/** How the client starts, and what it says about itself. */
export interface ClientOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Environment
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** Default: the process of the test. */
  readonly processId?: number
  /** Answers the server's requests for settings. */
  readonly configuration?: () => unknown
  readonly folder?: string
}

/** A running server. */
export interface LspClient {
  readonly initialized: InitializeResult
  readonly child: ChildProcess
  /** What the server sent: the method and its parameters. */
  readonly received: readonly { readonly method: string; readonly params: unknown }[]
  request(method: string, params: unknown): Promise<unknown>
  /** Sends a request and takes it back at once. */
  cancelled(method: string, params: unknown): Promise<unknown>
  notify(method: string, params: unknown): Promise<void>
  open(uri: string, text: string, languageId?: string): Promise<void>
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>
  /** The diagnostics of a version, as soon as they are there; default: the next ones. */
  diagnostics(uri: string, version?: number): Promise<readonly Diagnostic[]>
  /** The exit code, once the server has ended. */
  readonly ended: Promise<number | null>
  /** Ends the server as editors do, and returns its exit code. */
  close(): Promise<number | null>
}

/** Starts a server and introduces the client to it. */
export async function startClient(options: ClientOptions): Promise<LspClient> {
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  // Some tests write to a server that is gone.
  connection.onError(() => undefined)
  const received: { method: string; params: unknown }[] = []
  const listeners = new Set<() => void>()
  connection.onNotification((method, params) => {
    received.push({ method, params })
    for (const listener of listeners) listener()
  })
  connection.onRequest((method, params) => {
    received.push({ method, params })
    if (method === 'window/showDocument') return { success: true }
    return method === 'workspace/configuration' ? [options.configuration?.() ?? null] : null
  })
  connection.listen()
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: options.processId ?? process.pid,
    rootUri: options.folder ?? null,
    workspaceFolders: options.folder === undefined ? null : [{ uri: options.folder, name: 'folder' }],
    capabilities: options.capabilities ?? {},
    initializationOptions: options.initializationOptions,
  })
  await connection.sendNotification('initialized', {})
  const published = (uri: string, from: number, version?: number): readonly Diagnostic[] | undefined =>
    received
      .slice(from)
      .filter(({ method }) => method === 'textDocument/publishDiagnostics')
      .map(({ params }) => params as PublishDiagnosticsParams)
      .findLast((params) => params.uri === uri && (version === undefined || params.version === version))
      ?.diagnostics
  return {
    initialized,
    child,
    received,
    ended,
    request: (method, params) => connection.sendRequest(method, params),
    cancelled: (method, params) => {
      const source = new CancellationTokenSource()
      const answer: Promise<unknown> = connection.sendRequest(method, params, source.token)
      source.cancel()
      return answer
    },
    notify: (method, params) => connection.sendNotification(method, params),
    open: (uri, text, languageId = 'yaml') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
    diagnostics: (uri, version) => {
      const from = version === undefined ? received.length : 0
      return new Promise((resolve) => {
        const look = (): void => {
          const found = published(uri, from, version)
          if (!found) return
          listeners.delete(look)
          resolve(found)
        }
        listeners.add(look)
        look()
      })
    },
    close: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return ended
    },
  }
}
