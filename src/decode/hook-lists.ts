import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { entriesOf } from '../document/entries.js'
import { dereference, type YamlNode } from '../document/tree.js'
import type { Decoding, Target } from './context.js'

type HookBlock = 'HookDefinition' | 'HookMatcherConfig'

/** The hooks or the matchers of one event: a list, or a single one written as a mapping. */
export function oneOrMany(name: HookBlock, node: Target, path: Path, context: Decoding): unknown {
  const kind: Kind = { type: 'block', name }
  const items =
    node.kind === 'seq'
      ? node.items.map((item, index) => ({ item, at: [...path, index] }))
      : [{ item: node, at: path }]
  const wrong = items.filter(({ item }) => takesOtherShape(name, item))
  if (wrong.length > 0) {
    for (const { at } of wrong)
      context.report({
        ruleId: 'invalid-hook',
        path: at,
        ...OTHER_SHAPE[name](String(path.at(-1))),
      })
    return undefined
  }
  return node.kind === 'map'
    ? [context.decodeValue(kind, node, [...path, 0], context)]
    : context.decodeValue({ type: 'list', items: kind }, node, path, context)
}

/** A hook where a matcher is expected, or a matcher where a hook is: one mistake, though no key of it fits. */
function takesOtherShape(name: HookBlock, item: YamlNode): boolean {
  const node = dereference(item)
  if (node?.kind !== 'map') return false
  const keys = new Set(entriesOf(node).entries.map((entry) => entry.key))
  return name === 'HookMatcherConfig'
    ? keys.has('type') && !keys.has('hooks')
    : keys.has('hooks') && !keys.has('type')
}

const OTHER_SHAPE = {
  HookMatcherConfig: (event: string) => ({
    message: `"${event}" takes matchers, not the hooks themselves.`,
    hint: 'Put the hook into one: { matcher: "*", hooks: [ … ] }.',
  }),
  HookDefinition: (event: string) => ({
    message: `"${event}" takes the hooks themselves, not matchers.`,
    hint: 'Write the list under "hooks" directly under the event.',
  }),
}
