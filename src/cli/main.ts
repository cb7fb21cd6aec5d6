import { UsageError } from '../api.js'
import { readDescriptor } from '../files/read-bounded.js'
import { EXIT, tell, type Io } from './io.js'
import { outputTo } from './output.js'
import { run } from './run.js'

let outputFailed = false

function fail(): void {
  outputFailed = true
  process.exitCode = EXIT.misuse
}

const stderr = outputTo(2, () => process.stderr, fail)

const stdout = outputTo(
  1,
  () => process.stdout,
  (code) => {
    // A reader such as `head` that closes the pipe early is not a failure.
    if (code === 'EPIPE') return
    fail()
    tell({ stderr }, `Cannot write to standard output (${code}).`)
  },
)

const io: Io = {
  stdout,
  stderr,
  stdin: () => readDescriptor(0),
  get ask() {
    return process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : undefined
  },
  env: process.env,
  get cwd() {
    try {
      return process.cwd()
    } catch {
      throw new UsageError('The working directory no longer exists.')
    }
  },
  // `performance` takes Node 2 % of a run to load.
  clock: () => process.uptime() * 1000,
}

/** Without an answer, as after Ctrl-D or Ctrl-C, the answer is no. */
async function askOnTerminal(question: string): Promise<string> {
  const { createInterface } = process.getBuiltinModule('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new Promise<string>((resolve) =>
    lines.once('close', () => {
      resolve('no')
    }),
  )
  try {
    return await Promise.race([lines.question(question), closed])
  } finally {
    lines.close()
  }
}

// process.exit() would cut off output that is not yet written.
void run(process.argv.slice(2), io).then((code) => {
  if (!outputFailed) process.exitCode = code
})
