/** What the end-to-end tests drive: real programs, installed on first use into `.e2e/` (Chromium: by apt) and reused afterwards. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** How long a set-up may take on a machine that has nothing yet, in milliseconds. */
export const SET_UP_MS = 300_000

const PROGRAMS = path.join(ROOT, '.e2e')

/** From the npm registry. The language server's next major needs a newer node than this project does. */
const NODE_PROGRAMS: Readonly<Record<string, string>> = {
  '@arethetypeswrong/cli': '0.18.5',
  publint: '0.3.25',
  'typescript-5.8': 'npm:typescript@5.8.3',
  'typescript-7': 'npm:typescript@7.0.2',
  'yaml-language-server': '1.25.0',
}

/** Variables that a program gets beside this process's own; `undefined` takes one away. */
export type Environment = Readonly<Record<string, string | undefined>>

/** How a program ended; `output` is what a person would see: both streams. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly output: string
}

/** Runs a program to its end in a folder. Never throws for an exit code. */
export function run(command: string, args: readonly string[], cwd: string, env: Environment = {}): Ended {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (error) throw error
  return { status, stdout, output: stdout + stderr }
}

/**
 * Runs a program that must succeed and returns its standard output.
 * @throws Error with the program's whole output
 */
export function must(command: string, args: readonly string[], cwd: string, env: Environment = {}): string {
  const { status, stdout, output } = run(command, args, cwd, env)
  if (status !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${String(status)}:\n${output}`)
  return stdout
}

/** The folder `node_modules` that holds the programs from the npm registry. */
export function nodePrograms(): string {
  const home = path.join(PROGRAMS, 'node')
  const modules = path.join(home, 'node_modules')
  const wanted = JSON.stringify({ private: true, dependencies: NODE_PROGRAMS })
  const done = path.join(modules, '.set-up.json')
  if (existsSync(done) && must('cat', [done], home) === wanted) return modules
  mkdirSync(home, { recursive: true })
  writeFileSync(path.join(home, 'package.json'), wanted)
  must('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], home)
  writeFileSync(done, wanted)
  return modules
}

/** The program `pre-commit` in the given version, in a virtual environment of its own. */
export function preCommit(version: string): string {
  const home = path.join(PROGRAMS, `pre-commit-${version}`)
  const program = path.join(home, 'bin/pre-commit')
  if (existsSync(program)) return program
  mkdirSync(PROGRAMS, { recursive: true })
  must('python3', ['-m', 'venv', '--clear', home], PROGRAMS)
  must(
    path.join(home, 'bin/pip'),
    ['install', '--quiet', '--disable-pip-version-check', `pre-commit==${version}`],
    PROGRAMS,
  )
  return program
}

/** Debian's Chromium, installed by apt where it is missing (needs root then). */
export function chromium(): string {
  const program = '/usr/bin/chromium'
  if (existsSync(program)) return program
  must('apt-get', ['update'], ROOT)
  must('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], ROOT, {
    DEBIAN_FRONTEND: 'noninteractive',
  })
  return program
}
