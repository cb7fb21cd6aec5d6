import type { Path } from '../../diagnostic.js'
import { entryAt } from '../../document/entries.js'
import { locate } from '../../document/locate.js'
import { dereference, type YamlNode } from '../../document/tree.js'
import type { OpenDocument } from '../open-document.js'
import type { ValueContext } from './candidate.js'
import { MARK } from './cursor-line.js'
import type { Cursor } from './cursor.js'

/** What the candidates for a value at a path depend on. */
export function valueContext(
  document: OpenDocument,
  cursor: Cursor,
  path: Path,
  field: string,
): ValueContext {
  const { root, token, line } = cursor
  // An item belongs to the mapping that its list is in.
  const owner = path.slice(
    0,
    path.findLastIndex((step) => typeof step === 'string'),
  )
  return {
    document,
    cursor,
    path: path[0] === 'flavors' ? path.slice(2) : path,
    field,
    typed: document.text.slice(token.start, line.offset),
    sibling: (key) => {
      const map = nodeAt(root, owner)
      const entry = map?.kind === 'map' ? entryAt(map, key) : undefined
      return entry && textOf(entry.value)
    },
    listed: new Set(typeof path.at(-1) === 'number' ? itemsAt(root, path.slice(0, -1)) : []),
  }
}

function itemsAt(root: YamlNode, path: Path): string[] {
  const list = nodeAt(root, path)
  return list?.kind === 'seq' ? list.items.flatMap((item) => textOf(item) ?? []) : []
}

/** The text of a complete string. */
function textOf(value: YamlNode): string | undefined {
  const node = dereference(value)
  return node?.kind === 'scalar' && node.text !== '' && !node.text.includes(MARK) ? node.text : undefined
}

function nodeAt(root: YamlNode, path: Path): ReturnType<typeof dereference> {
  const place = locate(root, path)
  return place?.exact ? dereference(place.value) : undefined
}
