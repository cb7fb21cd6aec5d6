import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { dirname, isAbsolute } from 'node:path'
import { Script } from 'node:vm'

type Surroundings = Pick<NodeJS.Process, 'arch' | 'env' | 'platform' | 'version'> & {
  readonly execArgv: readonly string[]
}

/**
 * The file that keeps compiled code between runs, in the user's cache folder: one per Node version and per set of V8 flags,
 * because V8 rejects code that was compiled with other flags. Undefined if there is no such folder, or if
 * NODE_DISABLE_COMPILE_CACHE is set, which turns off Node's own cache of this kind.
 */
export function cacheFileFor({ arch, env, execArgv, platform, version }: Surroundings): string | undefined {
  const base = cacheFolder(env, platform)
  if (base === undefined || env.NODE_DISABLE_COMPILE_CACHE) return undefined
  const flags = [env.NODE_OPTIONS ?? [], ...execArgv]
    .flat()
    .map((flag) => `_${flag.replace(/[^\w.-]+/g, '_')}`)
  return `${base}/agent-lint/code-${version}-${arch}${flags.join('').slice(0, LONGEST_FLAGS)}`
}

/** Flags that agree in so many characters share a file, which each of them overwrites. */
const LONGEST_FLAGS = 100

/** The specification of XDG_CACHE_HOME says that a relative path is invalid and is ignored. */
function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME
  if (platform === 'win32') return env.LOCALAPPDATA
  return env.HOME && isAbsolute(env.HOME) ? `${env.HOME}/.cache` : undefined
}

/** This many runs add to the cache: each adds the functions that no run before it called. */
const GROWING_RUNS = 5

/**
 * Runs a CommonJS bundle, and keeps V8's compiled code for the next run, because compiling takes longer than linting a file.
 * Cached code is used only for the bundle that it was compiled from. V8 checks that its version and flags match, but not the
 * code itself: a damaged byte can crash it. If anything about the cache fails, the bundle runs without it. The bundle cannot
 * use `import()`, which does not work in cached code.
 * @param file a function with the parameter `require` as an expression, which saves the 1.7 ms that it takes to put one around
 * the bundle; in ASCII, which Node reads much faster than UTF-8
 * @param require the `require` of the bundle; it resolves relative paths from the caller's folder
 */
export function runBundle(
  file: string,
  digest: string,
  cacheFile: string | undefined,
  require: NodeJS.Require,
): void {
  const kept = cacheFile === undefined ? undefined : readKept(cacheFile, digest)
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: kept?.code })
  const main = script.runInThisContext() as (require: NodeJS.Require) => void
  main(require)
  const runs = kept && script.cachedDataRejected !== true ? kept.runs : 0
  if (cacheFile === undefined || runs >= GROWING_RUNS) return
  process.once('exit', () => {
    const code = script.createCachedData()
    keep(cacheFile, Buffer.concat([headOf(digest, runs + 1), code, code]))
  })
}

/** From this length of the head on, V8 need not copy the code to an aligned address, which takes 1 ms. */
const ALIGNMENT = 8

/** What a cache file starts with: the bundle's digest, and the number of runs that added to the code (one digit). */
function headOf(digest: string, runs: number): Buffer {
  const head = `${digest}${runs}`
  return Buffer.from(head.padEnd(Math.ceil(head.length / ALIGNMENT) * ALIGNMENT), 'latin1')
}

/** How much of the second copy is in memory at a time; a buffer for all of it would take 1 ms. */
const CHUNK = 65_536

/**
 * After its head, the cache file has the code twice. Comparing the copies finds damage in 0.2 ms; for a checksum, Node would have
 * to load its zlib (4 ms) or crypto (9 ms).
 */
function readKept(cacheFile: string, digest: string): { runs: number; code: Buffer } | undefined {
  let file: number | undefined
  try {
    const stats = lstatSync(cacheFile)
    if (!stats.isFile() || !isOwn(stats)) return undefined
    file = openSync(cacheFile, 'r')
    const head = Buffer.from(headOf(digest, 0))
    readSync(file, head)
    const runs = Number(String.fromCharCode(head[digest.length] ?? 0))
    if (!(runs > 0) || !head.equals(headOf(digest, runs))) return undefined
    const code = Buffer.allocUnsafeSlow((stats.size - head.length) / 2)
    return readSync(file, code) === code.length && isNext(file, code) ? { runs, code } : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Whether a file continues with these bytes, and then ends. */
function isNext(file: number, bytes: Buffer): boolean {
  const chunk = Buffer.allocUnsafeSlow(CHUNK)
  let at = 0
  for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
    if (chunk.compare(bytes, at, at + length, 0, length) !== 0) return false
    at += length
  }
  return at === bytes.length
}

/** Writes another file and renames it, because another run may read at the same time. */
function keep(cacheFile: string, content: Buffer): void {
  const folder = dirname(cacheFile)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!isOwn(lstatSync(folder))) return
    const name = process.getBuiltinModule('node:crypto').randomUUID()
    const temporary = `${cacheFile}.${name}`
    writeFileSync(temporary, content, { mode: 0o600, flag: 'wx' })
    try {
      renameSync(temporary, cacheFile)
    } catch {
      rmSync(temporary, { force: true })
    }
  } catch {
    // In a read-only or full home directory, the next run compiles again.
  }
}

/** Whether a file or folder belongs to the user who runs this, so that nobody else chose the code. Windows has no such numbers. */
function isOwn({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid()
}
