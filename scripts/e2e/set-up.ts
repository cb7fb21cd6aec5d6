/** The real programs that end-to-end tests and measurements run, installed on first use into `.e2e/` (Chromium: by apt) and reused. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** How long the first set-up on a machine may take, in milliseconds. */
export const SET_UP_MS = 300_000

const PROGRAMS = path.join(ROOT, '.e2e')

/** From the npm registry: package → version. The next major version of the language server needs a newer Node than this project. */
export const NODE_PROGRAMS = {
  '@arethetypeswrong/cli': '0.18.5',
  publint: '0.3.25',
  'typescript-5.8': 'npm:typescript@5.8.3',
  'typescript-7': 'npm:typescript@7.0.2',
  'yaml-language-server': '1.25.0',
} as const

/** Programs that read reports, and strict parsers, from the npm registry: package → version. */
export const READERS = {
  '@microsoft/sarif-multitool': '5.7.0',
  '@umbrelladocs/rdformat-validator': '1.0.1',
  saxes: '6.0.0',
} as const

/** What draws Mermaid and DOT, from the npm registry: package → version. */
export const DRAWERS = {
  '@hpcc-js/wasm-graphviz': '1.29.2',
  mermaid: '11.17.2',
} as const

/** Other checkers, from the npm registry, to compare agent-lint with: package → version. */
export const PEERS = { 'ajv-cli': '5.0.0', v8r: '5.1.0' } as const

/** Likewise from PyPI. */
export const PYTHON_PEERS = { 'check-jsonschema': '0.39.0', yamllint: '1.38.0' } as const

/** The version of bun that compiles the standalone executables. */
const BUN = '1.4.4'

/** Variables for a program, in addition to those of this process; `undefined` removes one. */
export type Environment = Readonly<Record<string, string | undefined>>

/** How a program ended. `output` is both streams, as a person sees them. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly output: string
}

/** Runs a program in a folder until it ends, as outside GitHub Actions unless `env` says otherwise. Does not throw for any exit code. */
export function run(command: string, args: readonly string[], cwd: string, env: Environment = {}): Ended {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, GITHUB_ACTIONS: undefined, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (error) throw error
  return { status, stdout, output: stdout + stderr }
}

/**
 * Runs a program that must succeed, and returns its standard output.
 * @throws Error with the whole output of the program
 */
export function must(command: string, args: readonly string[], cwd: string, env: Environment = {}): string {
  const { status, stdout, output } = run(command, args, cwd, env)
  if (status !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${String(status)}:\n${output}`)
  return stdout
}

/** The folder `node_modules` with the programs from the npm registry. */
export function nodePrograms(): string {
  return installed('node', NODE_PROGRAMS)
}

/** The folder `node_modules` with the checkers to compare with. */
export function peers(): string {
  return installed('peers', PEERS)
}

/** The folder `node_modules` with the readers of reports. */
export function readers(): string {
  return installed('readers', READERS)
}

/** The folder `node_modules` with what draws Mermaid and DOT. */
export function drawers(): string {
  return installed('drawers', DRAWERS)
}

/** The folder `node_modules` with these packages from the npm registry: package → version. `env` is for their installation. */
export function installed(
  name: string,
  packages: Readonly<Record<string, string>>,
  env: Environment = {},
): string {
  const home = path.join(PROGRAMS, name)
  const modules = path.join(home, 'node_modules')
  const wanted = JSON.stringify({ private: true, dependencies: packages })
  const done = path.join(modules, '.set-up.json')
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return modules
  mkdirSync(home, { recursive: true })
  writeFileSync(path.join(home, 'package.json'), wanted)
  must('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], home, env)
  writeFileSync(done, wanted)
  return modules
}

/** bun's executable in one of its npm packages, each of which is for one platform. It need not be this machine's. */
export function bun(packageName: string): string {
  const home = path.join(PROGRAMS, `bun-${BUN}`, path.basename(packageName))
  const program = path.join(home, 'package/bin', packageName.includes('windows') ? 'bun.exe' : 'bun')
  if (existsSync(program)) return program
  const unfinished = `${home}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  // "npm install" refuses packages for other platforms.
  const archive = must('npm', ['pack', '--silent', `${packageName}@${BUN}`], unfinished).trim()
  must('tar', ['-xzf', archive], unfinished)
  rmSync(path.join(unfinished, archive))
  renameSync(unfinished, home)
  return program
}

/** The program `pre-commit` in this version, in its own virtual environment. */
export function preCommit(version: string): string {
  return path.join(virtualEnvironment(`pre-commit-${version}`, { 'pre-commit': version }), 'pre-commit')
}

/** The folder with the programs from PyPI to compare with. Throws an Error where Python or PyPI is missing. */
export function pythonPeers(): string {
  return virtualEnvironment(`peers-${Object.values(PYTHON_PEERS).join('-')}`, PYTHON_PEERS)
}

/** The folder `bin` of a virtual environment with these packages: package → version. A program has the name of its package. */
function virtualEnvironment(name: string, packages: Readonly<Record<string, string>>): string {
  const home = path.join(PROGRAMS, name)
  const bin = path.join(home, 'bin')
  if (Object.keys(packages).every((program) => existsSync(path.join(bin, program)))) return bin
  mkdirSync(PROGRAMS, { recursive: true })
  must('python3', ['-m', 'venv', '--clear', home], PROGRAMS)
  const wanted = Object.entries(packages).map(([program, version]) => `${program}==${version}`)
  must(path.join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...wanted], PROGRAMS)
  return bin
}

/** Debian's Chromium. apt installs it if it is missing, which needs root. */
export function chromium(): string {
  const program = '/usr/bin/chromium'
  if (!existsSync(program)) installDebian(['chromium'])
  return program
}

/** Debian's Neovim. */
export function neovim(): string {
  const program = '/usr/bin/nvim'
  if (!existsSync(program)) installDebian(['neovim'])
  return program
}

/** Installs packages of Debian, which needs root. */
export function installDebian(packages: readonly string[]): void {
  must('apt-get', ['update'], ROOT)
  must('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], ROOT, {
    DEBIAN_FRONTEND: 'noninteractive',
  })
}
