import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Script } from 'node:vm'

type Surroundings = Pick<NodeJS.Process, 'arch' | 'env' | 'platform' | 'version'>

/**
 * The file that keeps compiled code between runs: one per Node version, in the user's cache folder. Undefined if there is no
 * such folder, or if NODE_DISABLE_COMPILE_CACHE is set, which turns off Node's own cache of this kind.
 */
export function cacheFileFor({ arch, env, platform, version }: Surroundings): string | undefined {
  const base =
    env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : env.HOME && `${env.HOME}/.cache`)
  return base && !env.NODE_DISABLE_COMPILE_CACHE ? `${base}/agent-lint/code-${version}-${arch}` : undefined
}

/** This many runs add to the cache: each adds the functions that no run before it called. */
const GROWING_RUNS = 5

/**
 * Runs a CommonJS bundle, and keeps V8's compiled code for the next run, because compiling takes longer than linting a file.
 * Cached code is used only for the bundle that it was compiled from; V8 checks that its version and flags match. If anything
 * about the cache fails, the bundle runs without it. The bundle cannot use `import()`, which does not work in cached code.
 * @param file in ASCII, which Node reads much faster than UTF-8
 * @param require the `require` of the bundle; it resolves relative paths from the caller's folder
 */
export function runBundle(
  file: string,
  digest: string,
  cacheFile: string | undefined,
  require: NodeJS.Require,
): void {
  const kept = cacheFile === undefined ? undefined : readKept(cacheFile, digest)
  const script = new Script(`(function (require) {${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    cachedData: kept?.code,
  })
  const main = script.runInThisContext() as (require: NodeJS.Require) => void
  main(require)
  const runs = kept && script.cachedDataRejected !== true ? kept.runs : 0
  if (cacheFile === undefined || runs >= GROWING_RUNS) return
  process.once('exit', () =>
    keep(
      cacheFile,
      Buffer.concat([Buffer.from(`${digest}${runs + 1}`, 'latin1'), script.createCachedData()]),
    ),
  )
}

/** The cache file starts with the bundle's digest and the number of runs that added to it, one digit. */
function readKept(cacheFile: string, digest: string): { runs: number; code: Buffer } | undefined {
  try {
    const content = readFileSync(cacheFile)
    const [head, code] = [
      content.subarray(0, digest.length + 1).toString('latin1'),
      content.subarray(digest.length + 1),
    ]
    return head.startsWith(digest) && /\d$/.test(head) ? { runs: Number(head.slice(-1)), code } : undefined
  } catch {
    return undefined
  }
}

/** Writes another file and renames it, because another run may read at the same time. */
function keep(cacheFile: string, content: Buffer): void {
  try {
    mkdirSync(cacheFile.slice(0, cacheFile.lastIndexOf('/')), { recursive: true, mode: 0o700 })
    writeFileSync(`${cacheFile}.${process.pid}`, content, { mode: 0o600 })
    renameSync(`${cacheFile}.${process.pid}`, cacheFile)
  } catch {
    // In a read-only or full home directory, the next run compiles again.
  }
}
