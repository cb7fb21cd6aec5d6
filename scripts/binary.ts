/**
 * Compiles the command line into executables that need no Node: `npm run binary [-- --all] [--out FOLDER] [--compare FOLDER]`.
 * Without `--all`, only for this machine. `--compare` runs the executable and Node over every YAML file in a folder, and exits
 * with 1 where their output differs.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { compileCommandLine, mainModule } from './compile.js'
import { differingFiles } from './e2e/both-ways.js'
import { bun, must, ROOT } from './e2e/set-up.js'

/** The platforms with an executable: its name → the npm package with bun's runtime for it. */
export const TARGETS = {
  'linux-x64': '@oven/bun-linux-x64',
  'linux-arm64': '@oven/bun-linux-aarch64',
  'darwin-x64': '@oven/bun-darwin-x64',
  'darwin-arm64': '@oven/bun-darwin-aarch64',
  'windows-x64': '@oven/bun-windows-x64',
  'windows-arm64': '@oven/bun-windows-aarch64',
} as const

/** A platform with an executable, as in `linux-x64`. */
export type Target = keyof typeof TARGETS

/** Where `npm run binary` writes by default; git ignores it. */
export const BINARIES = path.join(ROOT, 'binaries')

/** The name of the file with the SHA-256 digests, in the form that `sha256sum --check` reads. */
export const CHECKSUMS = 'SHA256SUMS'

/** All platforms, in the order of the table. */
export const allTargets = Object.keys(TARGETS) as Target[]

/** The platform of this machine. Throws an Error if there is no executable for it. */
export function hostTarget({ platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'> = process): Target {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`
  const target = allTargets.find((candidate) => candidate === name)
  if (target === undefined)
    throw new Error(`There is no executable for ${name}, only for ${allTargets.join(', ')}.`)
  return target
}

/** The file name of the executable for a platform. */
export function binaryName(target: Target): string {
  return `agent-lint-${target}${target.startsWith('windows') ? '.exe' : ''}`
}

/**
 * Compiles a command line that `compileCommandLine()` wrote, for one platform, and returns the path of the executable in `out`.
 * Nothing keeps compiled code between runs there: bytecode is part of the executable. bun would otherwise read `.env` and
 * `bunfig.toml` of the working directory, which could hide missing variables and run foreign code.
 */
export function compileBinary(commandLine: string, target: Target, out: string): string {
  const outfile = path.join(out, binaryName(target))
  const options = [
    '--compile',
    '--bytecode',
    '--format=cjs',
    '--no-compile-autoload-dotenv',
    '--no-compile-autoload-bunfig',
    `--target=bun-${target}`,
    `--compile-executable-path=${bun(TARGETS[target])}`,
    `--outfile=${outfile}`,
  ]
  const entry = path.join(commandLine, 'module.cjs')
  writeFileSync(entry, mainModule(commandLine))
  must(bun(TARGETS[hostTarget()]), ['build', ...options, entry], commandLine)
  return outfile
}

/**
 * Compiles for these platforms into `out`, together with a file of checksums, and returns the paths of all these files. Throws
 * an Error with bun's output when it fails.
 */
export async function compileBinaries(targets: readonly Target[], out: string): Promise<string[]> {
  const commandLine = mkdtempSync(path.join(tmpdir(), 'agent-lint-binary-'))
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  try {
    await compileCommandLine(commandLine)
    const binaries = targets.map((target) => compileBinary(commandLine, target, out))
    const sums = path.join(out, CHECKSUMS)
    writeFileSync(sums, checksums(binaries))
    return [...binaries, sums]
  } finally {
    rmSync(commandLine, { recursive: true })
  }
}

/** One line per file: SHA-256 digest and name, as `sha256sum` writes them. */
export function checksums(files: readonly string[]): string {
  return files
    .map(
      (file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${path.basename(file)}\n`,
    )
    .join('')
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      out: { type: 'string', default: BINARIES },
      compare: { type: 'string' },
    },
  })
  const out = path.resolve(values.out)
  for (const file of await compileBinaries(values.all ? allTargets : [hostTarget()], out)) console.log(file)
  if (values.compare === undefined) return
  const { checked, differing } = await differingFiles(
    path.join(out, binaryName(hostTarget())),
    path.resolve(values.compare),
  )
  for (const file of differing) console.error(`The output for ${file} differs.`)
  console.log(`Compared ${checked} files: ${differing.length} differ.`)
  process.exitCode = differing.length > 0 ? 1 : 0
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
