import { TransportKind, type ServerOptions } from 'vscode-languageclient/node'

/**
 * How to run the language server of a command line: a JavaScript file runs in the editor's own Node, anything else is a program.
 * The client adds `--stdio`.
 */
export function serverAt(path: string): ServerOptions {
  const common = { args: ['lsp'], transport: TransportKind.stdio as const }
  return /\.[cm]?js$/.test(path) ? { ...common, module: path } : { ...common, command: path }
}
