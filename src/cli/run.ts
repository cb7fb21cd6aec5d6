import { UsageError } from '../api.js'
import { parseArguments } from './arguments.js'
import { explainCommand } from './explain.js'
import { helpFor } from './help.js'
import { EXIT, type Io } from './io.js'
import { lintCommand } from './lint-command.js'
import { resolveCommand } from './resolve.js'
import { versionReport, versionText } from './version.js'

const REPORT_AT = 'https://github.com/agent-lint/agent-lint/issues'

/**
 * Runs one command and returns its exit code (0 no errors, 1 errors, 2 wrong use or a crash). Never throws: it writes wrong
 * use and crashes to standard error.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(argv, io)
  } catch (error) {
    io.stderr.write(error instanceof UsageError ? `agent-lint: ${error.message}\n` : crashReport(error, io))
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
    case 'explain':
      return explainCommand(parsed, io)
    case 'version':
      io.stdout.write(versionReport(parsed.operands))
      return EXIT.clean
  }
}

function crashReport(error: unknown, { env }: Io): string {
  const summary = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const stack = env.DEBUG && error instanceof Error ? `${error.stack ?? ''}\n` : ''
  const more = stack === '' ? 'Run it again with DEBUG=1 to see the stack trace. ' : ''
  return `agent-lint crashed: ${summary}\n${stack}This is a bug in agent-lint. ${more}Please report it:\n  ${REPORT_AT}\n`
}
