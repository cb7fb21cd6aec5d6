import type { FileLookup } from '../api.js'
import { node } from './node.js'

/**
 * Looks up files in a folder and below it. A path that leaves the folder does not exist; one that leaves it by a symbolic
 * link is `outside`.
 */
export function lookUpIn(folder: string): FileLookup {
  const { realpathSync, statSync } = node('node:fs')
  const path = node('node:path')
  return {
    kind(relativePath) {
      const written = path.resolve(folder, relativePath)
      if (path.isAbsolute(relativePath) || !isInside(path.resolve(folder), written)) return undefined
      try {
        const target = realpathSync(written)
        if (!isInside(realpathSync(folder), target)) return 'outside'
        const found = statSync(target)
        if (found.isDirectory()) return 'directory'
        return found.isFile() ? 'file' : undefined
      } catch {
        return undefined
      }
    },
  }
}

function isInside(folder: string, target: string): boolean {
  const path = node('node:path')
  const way = path.relative(folder, target)
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}
