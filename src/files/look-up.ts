import type { FileLookup } from '../api.js'
import { node } from './node.js'

/** Looks at files in a folder and below. Anything that leads out of it, also over a symbolic link, counts as not there. */
export function lookUpIn(folder: string): FileLookup {
  const { realpathSync, statSync } = node('node:fs')
  const path = node('node:path')
  return {
    kind(relativePath) {
      if (path.isAbsolute(relativePath)) return undefined
      try {
        const target = realpathSync(path.resolve(folder, relativePath))
        if (!isInside(realpathSync(folder), target)) return undefined
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
