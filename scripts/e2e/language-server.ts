/** A client of the Language Server Protocol, as an editor has one: it runs yaml-language-server and talks to it over standard streams. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { nodePrograms, ROOT } from './set-up.js'

/** 0-based, as in the protocol. */
export interface LspPosition {
  readonly line: number
  readonly character: number
}

/** A diagnostic. */
export interface LspDiagnostic {
  readonly message: string
  readonly range: { readonly start: LspPosition; readonly end: LspPosition }
}

/** One entry of the completion list. */
export interface Completion {
  readonly label: string
  readonly insertText?: string
  /** 2: a snippet with tab stops. */
  readonly insertTextFormat?: number
  readonly textEdit?: { readonly newText: string }
  readonly documentation?: string | { readonly value: string }
}

/** An editor with a running server. Every call opens the text as a new document. `file` is its path, and need not exist. */
export interface Editor {
  diagnostics(text: string, file?: string): Promise<readonly LspDiagnostic[]>
  completions(text: string, at: LspPosition): Promise<readonly Completion[]>
  /** Markdown; empty if the server has nothing to show. */
  hover(text: string, at: LspPosition): Promise<string>
  close(): Promise<void>
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Connection {
  request(method: string, params: unknown): Promise<unknown>
  notify(method: string, params: unknown): void
  /** Called for requests and notifications of the server. The result is the answer to a request. */
  onMessage(handler: (message: Message) => unknown): void
  close(): Promise<void>
}

function encode(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  return `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`
}

/** Splits a byte stream into messages. */
function decoder(receive: (message: Message) => void): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0)
  return (chunk) => {
    pending = Buffer.concat([pending, chunk])
    for (;;) {
      const end = pending.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/.exec(pending.toString('latin1', 0, Math.max(end, 0)))?.[1],
      )
      if (end < 0 || pending.length < end + 4 + length) return
      const body = pending.toString('utf8', end + 4, end + 4 + length)
      pending = pending.subarray(end + 4 + length)
      receive(JSON.parse(body) as Message)
    }
  }
}

function connect(command: string, args: readonly string[]): Connection {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  const send = (message: object): void => void child.stdin.write(encode(message))
  let handle: (message: Message) => unknown = () => undefined
  let lastId = 0
  child.stdout.on(
    'data',
    decoder((message) => {
      const { id, method, result, error } = message
      if (method !== undefined) {
        const answer = handle(message) ?? null
        if (id !== undefined) send({ id, result: answer })
      } else if (error) waiting.get(id ?? -1)?.reject(new Error(error.message))
      else waiting.get(id ?? -1)?.resolve(result)
    }),
  )
  const request = (method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1
      waiting.set(lastId, { resolve, reject })
      send({ id: lastId, method, params })
    })
  return {
    request,
    notify: (method, params) => send({ method, params }),
    onMessage: (handler) => (handle = handler),
    close: async () => {
      await request('shutdown', null)
      send({ method: 'exit' })
      await exited
    },
  }
}

/** Starts the server as an editor does. `settings` are the editor's settings under `yaml`. The public catalog of schemas is off. */
export async function openEditor(settings: Readonly<Record<string, unknown>> = {}): Promise<Editor> {
  const connection = connect(process.execPath, [
    path.join(nodePrograms(), 'yaml-language-server/bin/yaml-language-server'),
    '--stdio',
  ])
  const listeners = new Map<string, (diagnostics: readonly LspDiagnostic[]) => void>()
  const configured = answerServer(
    connection,
    { schemaStore: { enable: false }, ...settings },
    (uri, diagnostics) => listeners.get(uri)?.(diagnostics),
  )
  await connection.request('initialize', INITIALIZE)
  connection.notify('initialized', {})
  await configured
  let opened = 0
  const open = (text: string, file?: string): string => {
    opened += 1
    const uri = pathToFileURL(file ?? path.join(ROOT, `opened/${String(opened)}.yaml`)).href
    connection.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
    return uri
  }
  const ask = (method: string, uri: string, position: LspPosition): Promise<unknown> =>
    connection.request(`textDocument/${method}`, { textDocument: { uri }, position })
  // The server applies its settings only after it has read them, so the first answer may come too early.
  await ask('hover', open(''), { line: 0, character: 0 })
  return {
    diagnostics: (text, file) => new Promise((resolve) => listeners.set(open(text, file), resolve)),
    completions: async (text, at) =>
      ((await ask('completion', open(text), at)) as { items: readonly Completion[] } | null)?.items ?? [],
    hover: async (text, at) =>
      ((await ask('hover', open(text), at)) as { contents: { value: string } } | null)?.contents.value ?? '',
    close: () => connection.close(),
  }
}

const FOLDER = { uri: pathToFileURL(ROOT).href, name: 'project' }

const INITIALIZE = {
  processId: process.pid,
  rootUri: FOLDER.uri,
  workspaceFolders: [FOLDER],
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: {
      completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
      hover: { contentFormat: ['markdown'] },
      publishDiagnostics: {},
    },
  },
}

/** Answers the server's request for settings, and passes its diagnostics on. Resolves when the settings have been sent. */
function answerServer(
  connection: Connection,
  yaml: Readonly<Record<string, unknown>>,
  published: (uri: string, diagnostics: readonly LspDiagnostic[]) => void,
): Promise<void> {
  return new Promise((resolve) => {
    connection.onMessage(({ method, params }) => {
      if (method === 'textDocument/publishDiagnostics') {
        const { uri, diagnostics } = params as { uri: string; diagnostics: readonly LspDiagnostic[] }
        published(uri, diagnostics)
      }
      if (method !== 'workspace/configuration') return undefined
      resolve()
      return (params as { items: { section: string }[] }).items.map(({ section }) =>
        section === 'yaml' ? yaml : {},
      )
    })
  })
}
