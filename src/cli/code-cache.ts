import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Script } from 'node:vm'

type Surroundings = Pick<NodeJS.Process, 'arch' | 'env' | 'platform' | 'version'>

/**
 * Where compiled code is kept between runs: one file per node version in the user's cache folder.
 * Undefined where there is no such folder, or NODE_DISABLE_COMPILE_CACHE is set, node's own switch for the same thing.
 */
export function cacheFileFor({ arch, env, platform, version }: Surroundings): string | undefined {
  const base =
    env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : env.HOME && `${env.HOME}/.cache`)
  return base && !env.NODE_DISABLE_COMPILE_CACHE ? `${base}/agent-lint/code-${version}-${arch}` : undefined
}

/** So many runs add to what is kept: each brings the functions that it was the first to need. */
const GROWING_RUNS = 5

/**
 * Runs a bundle in CommonJS. It cannot use `import()`, which V8 loses with kept code. Compiling it takes longer than linting a
 * file, so the code that V8 made of it is kept for the next run. Kept code is used only for the very bundle that it was made
 * of; V8 itself checks that its version and flags fit. Whatever fails about the cache, the bundle runs.
 * @param file in ASCII, which is read much faster than UTF-8
 * @param require what the bundle gets as its own `require`; relative paths count from the caller's folder
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
    ...(kept ? { cachedData: kept.code } : {}),
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

/** What is kept begins with the bundle's digest and the number of runs that it comes from, one digit. */
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

/** Written beside and renamed, since another run may read at the same time. */
function keep(cacheFile: string, content: Buffer): void {
  try {
    mkdirSync(cacheFile.slice(0, cacheFile.lastIndexOf('/')), { recursive: true, mode: 0o700 })
    writeFileSync(`${cacheFile}.${process.pid}`, content, { mode: 0o600 })
    renameSync(`${cacheFile}.${process.pid}`, cacheFile)
  } catch {
    // A read-only or full home only costs the next run its head start.
  }
}
