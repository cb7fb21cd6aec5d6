import type { Span } from '../diagnostic.js'

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

/** What every node has: its span without trailing white space, and its properties. */
interface NodeBase extends Span {
  /** As written or resolved by `%TAG`: `!x`, `tag:yaml.org,2002:int`. */
  readonly tag?: string
  readonly anchor?: string
  /** The tag comes before the anchor. */
  readonly tagFirst?: boolean
}

/** A scalar with its text after unquoting, folding and unescaping. */
export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar'
  readonly style: ScalarStyle
  readonly text: string
  /** There is no value at all: `key:`. */
  readonly empty: boolean
}

/** A mapping; pairs are in text order and include duplicates. */
export interface MapNode extends NodeBase {
  readonly kind: 'map'
  /** Flavors put it together, so its parts may come from several places of the text; the same in a sequence. */
  readonly patched?: boolean
  readonly pairs: readonly Pair[]
  readonly flow: boolean
}

/** A sequence. */
export interface SeqNode extends NodeBase {
  readonly kind: 'seq'
  readonly patched?: boolean
  readonly items: readonly YamlNode[]
  readonly flow: boolean
}

/** An alias; `target` is undefined inside the node that the alias names, where docker-agent reads null. */
export interface AliasNode extends NodeBase {
  readonly kind: 'alias'
  readonly name: string
  readonly target?: YamlNode
}

/** One key with its value. */
export interface Pair {
  readonly key: YamlNode
  readonly value: YamlNode
  /** In a mapping that flavors put together: the `<<` or the alias that the pair comes from. */
  readonly mergedBy?: YamlNode
}

/** A node of the document, independent of the YAML library. */
export type YamlNode = ScalarNode | MapNode | SeqNode | AliasNode

/** The node that an alias refers to, or the node itself; undefined for an alias inside its own anchor. */
export function dereference(node: YamlNode): Exclude<YamlNode, AliasNode> | undefined {
  let current: YamlNode | undefined = node
  for (let hops = 0; current?.kind === 'alias'; hops++) current = hops > 100 ? undefined : current.target
  return current
}

/** Calls `visit` for `root` and every node below it, in text order; does not follow aliases. */
export function walk(root: YamlNode, visit: (node: YamlNode) => void): void {
  const stack: YamlNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    visit(node)
    if (node.kind === 'map')
      for (let i = node.pairs.length - 1; i >= 0; i--) {
        const pair = node.pairs[i]
        if (pair) stack.push(pair.value, pair.key)
      }
    else if (node.kind === 'seq')
      for (let i = node.items.length - 1; i >= 0; i--) {
        const item = node.items[i]
        if (item) stack.push(item)
      }
  }
}
