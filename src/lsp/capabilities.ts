import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver'
import type { Client } from './client.js'
import { EXPLAIN, FIX_ALL } from './code-actions.js'
import { FEATURES } from './features.js'

/** What the server offers a client. */
export function capabilitiesFor({
  encoding,
  codeActions,
  resolvesEdits,
  pullsDiagnostics,
}: Client): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(codeActions
      ? {
          codeActionProvider: {
            codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
            resolveProvider: resolvesEdits,
          },
        }
      : {}),
    ...(pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    executeCommandProvider: { commands: [EXPLAIN] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...FEATURES,
  }
}
