import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { entriesOf } from '../document/entries.js'
import { dereference, type YamlNode } from '../document/tree.js'
import type { Decoding, Target } from './context.js'

type HookBlock = 'HookDefinition' | 'HookMatcherConfig'

/** Decodes the hooks or the matchers of an event: a list, or a single one as a mapping. The result is a list. */
export function oneOrMany(name: HookBlock, node: Target, path: Path, context: Decoding): unknown {
  const kind: Kind = { type: 'block', name }
  const items =
    node.kind === 'seq'
      ? node.items.map((item, index) => ({ item, at: [...path, index] }))
      : [{ item: node, at: path }]
  const wrong = items.filter(({ item }) => hasOtherShape(name, item))
  if (wrong.length > 0) {
    for (const { at } of wrong)
      context.report({ ruleId: 'invalid-hook', path: at, ...OTHER_SHAPE[name](String(path.at(-1))) })
    return undefined
  }
  return node.kind === 'map'
    ? [context.decodeValue(kind, node, [...path, 0], context)]
    : context.decodeValue({ type: 'list', items: kind }, node, path, context)
}

/** Whether an item is a hook instead of a matcher, or a matcher instead of a hook: one mistake, though none of its keys fits. */
function hasOtherShape(name: HookBlock, item: YamlNode): boolean {
  const node = dereference(item)
  if (node?.kind !== 'map') return false
  const keys = new Set(entriesOf(node).entries.map((entry) => entry.key))
  return name === 'HookMatcherConfig'
    ? keys.has('type') && !keys.has('hooks')
    : keys.has('hooks') && !keys.has('type')
}

const OTHER_SHAPE = {
  HookMatcherConfig: (event: string) => ({
    message: `"${event}" needs matchers, not hooks.`,
    hint: 'Put the hook into a matcher: { matcher: "*", hooks: [ … ] }.',
  }),
  HookDefinition: (event: string) => ({
    message: `"${event}" needs hooks, not matchers.`,
    hint: 'Move the list from "hooks" directly under the event.',
  }),
}
