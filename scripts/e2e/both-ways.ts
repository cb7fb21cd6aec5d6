/** Runs the command line in Node and as a standalone executable, to compare what they do. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compileCommandLine } from '../compile.js'
import type { Environment } from './set-up.js'

/** A command line, and the program that runs the same code without Node. */
export interface Pair {
  /** Path of `cli.cjs`. */
  readonly cli: string
  /** Path of the executable. */
  readonly binary: string
}

/** How to run both. */
export interface Surroundings {
  readonly cwd: string
  readonly stdin?: string
  readonly env?: Environment
}

/** What a run did, without the time that it took. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs both with the same arguments. */
export function bothWays(
  pair: Pair,
  args: readonly string[],
  surroundings: Surroundings,
): { readonly node: Outcome; readonly binary: Outcome } {
  return {
    node: outcome(process.execPath, [pair.cli, ...args], surroundings),
    binary: outcome(pair.binary, args, surroundings),
  }
}

/** Runs a program, with the variables removed that change colors, links and the format. */
export function outcome(
  command: string,
  args: readonly string[],
  { cwd, stdin = '', env }: Surroundings,
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    input: stdin,
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, GITHUB_ACTIONS: undefined, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error) throw error
  return { status, stdout: withoutTime(stdout), stderr: withoutTime(stderr) }
}

/** The summary ends with the time that the run took. */
function withoutTime(text: string): string {
  return text.replace(/, (?:\d+ ms|\d+\.\d s)(?=\n)/g, ', TIME')
}

/** All YAML and HCL files in a folder, as sorted absolute paths. */
export function configurationsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|hcl)$/i.test(name))
    .map((name) => path.join(folder, name))
    .sort()
}

const CHUNK = 200
const FORMATS = ['json', 'pretty']

/**
 * The YAML and HCL files in a folder for which the executable prints something else than this source tree in Node, in any of
 * two formats.
 */
export async function differingFiles(
  binary: string,
  folder: string,
): Promise<{ readonly checked: number; readonly differing: readonly string[] }> {
  const commandLine = mkdtempSync(path.join(tmpdir(), 'agent-lint-node-'))
  try {
    await compileCommandLine(commandLine)
    const pair = { cli: path.join(commandLine, 'cli.cjs'), binary }
    const files = configurationsIn(folder)
    const differs = (some: readonly string[]): boolean =>
      FORMATS.some((format) => {
        const runs = bothWays(pair, ['--env', 'off', '--color', '--format', format, '--', ...some], {
          cwd: folder,
        })
        return JSON.stringify(runs.node) !== JSON.stringify(runs.binary)
      })
    const chunks = Array.from({ length: Math.ceil(files.length / CHUNK) }, (_, i) =>
      files.slice(i * CHUNK, (i + 1) * CHUNK),
    )
    const differing = chunks.filter(differs).flatMap((chunk) => chunk.filter((file) => differs([file])))
    return { checked: files.length, differing }
  } finally {
    rmSync(commandLine, { recursive: true })
  }
}
