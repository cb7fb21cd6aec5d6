import type { Io } from './io.js'
import { run } from './run.js'

const io: Io = {
  stdout: process.stdout,
  get stderr() {
    return process.stderr
  },
  stdin: async () => {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  },
  env: process.env,
  cwd: process.cwd(),
  clock: () => performance.now(),
}

// A reader such as `head` that closes the pipe early is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// process.exit() would cut off output that is not yet written.
void run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code
})
