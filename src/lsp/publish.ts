import type { Diagnostic as ClientDiagnostic } from 'vscode-languageserver'
import { toClient } from './diagnostics.js'
import type { Workspace } from './workspace.js'

/** How long the server waits for the next keystroke, in milliseconds. */
const PAUSE = 100

/** Sends diagnostics. */
export interface Publisher {
  /** After a pause in typing; at once for a document that was just opened. */
  readonly soon: (uri: string) => void
  readonly now: (uri: string) => void
  /** The document is closed: it has no diagnostics any more. */
  readonly clear: (uri: string) => void
}

/** For a client that asks for diagnostics. */
export const SILENT: Publisher = { soon: () => undefined, now: () => undefined, clear: () => undefined }

/** The diagnostics of a version of a document. */
export interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: ClientDiagnostic[]
}

/** The diagnostics of a document as clients show them; none for a document that is not checked. */
export async function diagnosticsOf(workspace: Workspace, uri: string): Promise<Published> {
  const checked = await workspace.checked(uri)
  if (!checked) return { uri, diagnostics: [] }
  const { version, diagnostics, positions } = checked
  return { uri, version, diagnostics: diagnostics.map((diagnostic) => toClient(diagnostic, uri, positions)) }
}

/** Sends the diagnostics of documents. A check that takes long is done less often. */
export function publisher(
  workspace: Workspace,
  send: (published: Published) => void,
  fail: (error: unknown) => void,
): Publisher {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const durations = new Map<string, number>()
  const publish = async (uri: string): Promise<void> => {
    const started = performance.now()
    const published = await diagnosticsOf(workspace, uri)
    durations.set(uri, performance.now() - started)
    // A later change has its own timer.
    if (!timers.has(uri)) send(published)
  }
  const stop = (uri: string): void => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
  }
  const after = (uri: string, delay: number): void => {
    stop(uri)
    const run = (): void => {
      timers.delete(uri)
      publish(uri).catch(fail)
    }
    timers.set(uri, setTimeout(run, delay))
  }
  return {
    soon: (uri) => after(uri, durations.has(uri) ? Math.max(PAUSE, durations.get(uri) ?? 0) : 0),
    now: (uri) => after(uri, 0),
    clear: (uri) => {
      stop(uri)
      durations.delete(uri)
      send({ uri, diagnostics: [] })
    },
  }
}
