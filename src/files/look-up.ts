import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { FileLookup } from '../api.js'

/** Looks at files in a folder and below. Anything that leads out of it, also over a symbolic link, counts as not there. */
export function lookUpIn(folder: string): FileLookup {
  return {
    kind(relativePath) {
      if (isAbsolute(relativePath)) return undefined
      try {
        const target = realpathSync(resolve(folder, relativePath))
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
  const way = relative(folder, target)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
