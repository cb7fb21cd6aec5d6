import { UsageError } from '../api.js'
import { callsOf, ISSUES, summaryOf } from '../internal-error.js'
import { visibleText } from '../formatters/visible-text.js'
import { parseArguments } from './arguments.js'
import { explainCommand } from './explain.js'
import { graphCommand } from './graph-command.js'
import { helpFor } from './help.js'
import { EXIT, tell, type Io } from './io.js'
import { initCommand } from './init-command.js'
import { lintCommand } from './lint-command.js'
import { lspCommand } from './lsp-command.js'
import { resolveCommand } from './resolve.js'
import { rulesCommand } from './rules-command.js'
import { versionReport, versionText } from './version.js'

/**
 * Runs one command and returns its exit code (0 no errors, 1 errors, 2 wrong use or a crash). Never throws: it writes wrong
 * use and crashes to standard error.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(argv, io)
  } catch (error) {
    if (error instanceof UsageError) tell(io, error.message)
    else io.stderr.write(crashReport(error, io))
    return EXIT.misuse
  }
}

async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parseArguments(argv)
  if (parsed.help) {
    io.stdout.write(helpFor(parsed.command))
    return EXIT.clean
  }
  if (parsed.version) {
    io.stdout.write(`${versionText()}\n`)
    return EXIT.clean
  }
  switch (parsed.command) {
    case 'lint':
      return lintCommand(parsed, io)
    case 'resolve':
      return resolveCommand(parsed, io)
    case 'graph':
      return graphCommand(parsed, io)
    case 'explain':
      return explainCommand(parsed, io)
    case 'init':
      return initCommand(parsed, io)
    case 'lsp':
      return lspCommand(parsed, io)
    case 'rules':
      return rulesCommand(parsed, io)
    case 'version':
      io.stdout.write(versionReport(parsed.operands))
      return EXIT.clean
  }
}

function crashReport(error: unknown, { env }: Io): string {
  const calls = env.DEBUG ? callsOf(error) : ''
  const more = calls === '' ? 'Run it again with DEBUG=1 to see the stack trace. ' : ''
  return [
    `agent-lint crashed: ${visibleText(summaryOf(error))}`,
    ...(calls === '' ? [] : [calls]),
    `This is a bug in agent-lint. ${more}Please report it:`,
    `  ${ISSUES}`,
    '',
  ].join('\n')
}
