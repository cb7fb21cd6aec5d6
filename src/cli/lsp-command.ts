import { UsageError } from '../api.js'
import type { Arguments } from './arguments.js'
import { editorHost } from './editor-host.js'
import type { Io } from './io.js'
import { versionText } from './version.js'

/** `agent-lint lsp`: runs the language server over standard input and output. It ends the process itself. */
export async function lspCommand({ operands }: Pick<Arguments, 'operands'>, io: Io): Promise<never> {
  if (operands.length > 0)
    throw new UsageError(
      '"agent-lint lsp" accepts no files: the editor opens them.\nSee "agent-lint lsp --help".',
    )
  const { serve } = await import('../lsp/server.js') // only editors need it
  serve({ host: editorHost(io), input: process.stdin, output: process.stdout, version: versionText() })
  return new Promise<never>(() => undefined)
}
