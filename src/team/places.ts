import type { Path } from '../diagnostic.js'
import { pathInText } from '../decode/misspelling.js'
import { locate, spanOf } from '../document/locate.js'
import type { Inspection } from '../lint.js'
import { maskPath } from '../secrets/mask-result.js'
import type { TeamPlace } from './team.js'

type Filling = TeamPlace & { readonly findings: number[] }

/** Where the parts of a team are written, and what is wrong there. */
export class Places {
  private readonly parts = new Map<string, Filling>()

  constructor(private readonly inspection: Inspection) {}

  /** The place of a part, by its path in the decoded data. The same path gives the same place. */
  at(decoded: Path, at?: 'key'): TeamPlace {
    const { document, decoded: read } = this.inspection
    const path = pathInText(decoded, read.misspellings)
    const key = JSON.stringify(path)
    const found = this.parts.get(key)
    if (found) return found
    const place = locate(document.root, path)
    const position = document.lines.position(place ? spanOf(place, at).start : 0)
    const part = { path: maskPath(path), position, findings: [] }
    this.parts.set(key, part)
    return part
  }

  /** Gives each diagnostic to the deepest part that has it. Call it once, after all places are known. */
  shareFindings(): void {
    for (const [index, { path }] of this.inspection.result.diagnostics.entries()) {
      for (let depth = path.length; depth > 0; depth--) {
        const part = this.parts.get(JSON.stringify(path.slice(0, depth)))
        if (!part) continue
        part.findings.push(index)
        break
      }
    }
  }
}
