/** Measures runs, interleaved: a slow moment of the machine affects all rows of a table. */
import { spawnSync } from 'node:child_process'

/** Something to measure. */
export interface Row {
  readonly name: string
  /** Does it once and returns how long it took, in milliseconds. */
  readonly once: () => number | Promise<number>
  readonly runs: number
  /** Runs before those that count; default 1, which fills the disk cache. */
  readonly warmUps?: number
  /** The ratio to the first row that the project aims at. */
  readonly goal?: number
  /** A larger ratio is a regression. */
  readonly limit?: number
}

/** A measured row. */
export interface Timing extends Pick<Row, 'name' | 'goal' | 'limit'> {
  /** In milliseconds. */
  readonly median: number
  /** Median divided by the median of the first row. */
  readonly ratio: number
  /** The same with the fastest run of both, which depends less on what else the machine does. */
  readonly fastestRatio: number
}

/** Rows that are compared with the first of them. */
export interface Table {
  readonly title: string
  readonly timings: readonly Timing[]
}

/** Measures the rows, once per round each. */
export async function measure(title: string, rows: readonly Row[]): Promise<Table> {
  for (const { once, warmUps = 1 } of rows) for (let i = 0; i < warmUps; i++) await once()
  const times = rows.map((): number[] => [])
  for (let round = 0; round < Math.max(...rows.map(({ runs }) => runs)); round++)
    for (const [i, { once, runs }] of rows.entries()) if (round < runs) times[i]?.push(await once())
  const medians = times.map(median)
  const fastest = times.map((some) => Math.min(...some))
  const timings = rows.map(({ name, goal, limit }, i) => ({
    name,
    goal,
    limit,
    median: medians[i] ?? NaN,
    ratio: (medians[i] ?? NaN) / (medians[0] ?? NaN),
    fastestRatio: (fastest[i] ?? NaN) / (fastest[0] ?? NaN),
  }))
  return { title, timings }
}

/** The middle value, or the mean of the two middle values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2
}

/**
 * Runs a program in a folder and returns how long it took, in milliseconds. Throws an Error with its output unless it exits with
 * 0: a program that fails early would look fast.
 */
export function timeOf(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>> = {},
): number {
  const start = process.hrtime.bigint()
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: undefined, ...env },
  })
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ended with ${status ?? signal}:\n${ending(stdout + stderr)}`)
  return elapsed
}

/** The last lines of a program's output, without the long lines that minified code adds to a stack trace. */
function ending(output: string): string {
  const lines = output.trimEnd().split('\n').slice(-15)
  return lines.map((line) => line.slice(0, 200)).join('\n')
}
