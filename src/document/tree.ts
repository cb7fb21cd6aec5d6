/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

/** What every node has: its place (offsets, end exclusive, without trailing blanks) and its properties. */
interface NodeBase {
  readonly start: number
  readonly end: number
  /** As written or resolved by `%TAG`: `!x`, `tag:yaml.org,2002:int`. */
  readonly tag?: string
  readonly anchor?: string
  /** The tag stands before the anchor. */
  readonly tagFirst?: boolean
}

/** A scalar with its text after unquoting, folding and unescaping. */
export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar'
  readonly style: ScalarStyle
  readonly text: string
  /** Nothing is written at all: `key:`. */
  readonly empty: boolean
}

/** A mapping; pairs in text order, duplicates included. */
export interface MapNode extends NodeBase {
  readonly kind: 'map'
  readonly pairs: readonly Pair[]
  readonly flow: boolean
}

/** A sequence. */
export interface SeqNode extends NodeBase {
  readonly kind: 'seq'
  readonly items: readonly YamlNode[]
  readonly flow: boolean
}

/** An alias; `target` is undefined where it stands inside the node that it names (docker-agent reads null there). */
export interface AliasNode extends NodeBase {
  readonly kind: 'alias'
  readonly name: string
  readonly target?: YamlNode
}

/** One key with its value. */
export interface Pair {
  readonly key: YamlNode
  readonly value: YamlNode
}

/** A node of the document, independent of the YAML library. */
export type YamlNode = ScalarNode | MapNode | SeqNode | AliasNode

/** The node that an alias stands for, or the node itself; undefined for an alias inside its own anchor. */
export function dereference(node: YamlNode): Exclude<YamlNode, AliasNode> | undefined {
  let current: YamlNode | undefined = node
  for (let hops = 0; current?.kind === 'alias'; hops++) current = hops > 100 ? undefined : current.target
  return current
}

/** Calls `visit` for every node below and including `root`, in text order; aliases are not followed. */
export function walk(root: YamlNode, visit: (node: YamlNode) => void): void {
  const stack: YamlNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    visit(node)
    if (node.kind === 'map') for (const pair of [...node.pairs].reverse()) stack.push(pair.value, pair.key)
    else if (node.kind === 'seq') for (const item of [...node.items].reverse()) stack.push(item)
  }
}
