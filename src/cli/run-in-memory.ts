import type { Io } from './io.js'
import { run } from './run.js'

/** What a command printed, and its exit code. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The surroundings of a command. Defaults: empty input, no variables, and a clock that always returns 0. */
interface Surroundings extends Partial<Pick<Io, 'env' | 'clock' | 'ask'>> {
  readonly cwd: string
  readonly stdin?: string
}

/** Runs a command for a test: streams and variables are data, files are real. */
export async function runInMemory(
  argv: readonly string[],
  { stdin = '', env = {}, clock = () => 0, ...others }: Surroundings,
): Promise<Run> {
  let [out, err] = ['', '']
  const code = await run(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    stdin: () => Buffer.from(stdin),
    env,
    clock,
    ...others,
  })
  return { code, out, err }
}
