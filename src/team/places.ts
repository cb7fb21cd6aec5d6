import type { Path } from '../diagnostic.js'
import { pathInText } from '../decode/misspelling.js'
import { locate, spanOf } from '../document/locate.js'
import type { Inspection } from '../lint.js'
import { maskPath } from '../secrets/mask-result.js'
import type { TeamPlace } from './team.js'

/** Where the parts of a team are written, and what is wrong there. */
export interface Places {
  /** The place of a part, by its path in the decoded data. The same path gives the same place. */
  readonly at: (decoded: Path, at?: 'key') => TeamPlace
  /** Gives each diagnostic to the deepest part that has it. Call it once, after all places are known. */
  readonly shareFindings: () => void
}

/** The places of a checked file. */
export function placesOf({ document, decoded: { misspellings }, result }: Inspection): Places {
  const parts = new Map<string, TeamPlace & { readonly findings: number[] }>()
  return {
    at: (decoded, at) => {
      const path = pathInText(decoded, misspellings)
      const key = JSON.stringify(path)
      const found = parts.get(key)
      if (found) return found
      const place = locate(document.root, path)
      const position = document.lines.position(place ? spanOf(place, at).start : 0)
      const part = { path: maskPath(path), position, findings: [] }
      parts.set(key, part)
      return part
    },
    shareFindings: () => {
      for (const [index, { path }] of result.diagnostics.entries()) {
        const lengths = Array.from(path, (_, step) => path.length - step)
        const deepest = lengths.find((length) => parts.has(JSON.stringify(path.slice(0, length))))
        if (deepest !== undefined) parts.get(JSON.stringify(path.slice(0, deepest)))?.findings.push(index)
      }
    },
  }
}
