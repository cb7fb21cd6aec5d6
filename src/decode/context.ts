import type { Path } from '../diagnostic.js'
import { taggedValue, tagName } from '../document/tags.js'
import type { Entry } from '../document/entries.js'
import {
  dereference,
  type AliasNode,
  type MapNode,
  type ScalarNode,
  type SeqNode,
  type YamlNode,
} from '../document/tree.js'
import type { Finding } from '../finding.js'
import { excerpt } from '../wording.js'
import { fixOfKind } from './kind-fix.js'
import { describeNode, kindName } from './kind-names.js'
import type { Kind } from '../data/kind.js'
import type { Misspelling } from './misspelling.js'

/** A plain mapping of decoded values. */
export type Data = Record<string, unknown>

/** A node with aliases followed. */
export type Target = Exclude<YamlNode, AliasNode>

/** A key that only later config versions have. */
export interface LaterKey {
  readonly path: Path
  readonly since: number
}

/** A key that its block does not have in the config version of the file. */
export interface UnknownKey {
  readonly block: string
  readonly path: Path
  readonly keyNode: YamlNode
  readonly value: YamlNode
  /** The keys of the same mapping, which this one is not meant to be. */
  readonly present: ReadonlySet<string>
}

/** The state of one decoding run. */
export interface Decoding {
  readonly version: number
  /** The value is inside `agents` of version 4 or later, which docker-agent decodes twice, by looser rules. */
  readonly agents: boolean
  readonly report: (finding: Finding) => void
  /** Keys of later versions, in the order of the text. */
  readonly later: LaterKey[]
  /** Misspelt keys whose values are decoded all the same. */
  readonly misspellings: Misspelling[]
  /** The wrong keys that no key of their block resembles, with the block: merges repeat them. */
  readonly settled: Map<YamlNode, string>
  /** How many more values are decoded; guards against alias bombs. */
  readonly budget: { left: number }
  /** Decodes a node as a kind; undefined if the value is absent, null or refused. */
  readonly decodeValue: (kind: Kind, node: YamlNode, path: Path, context: Decoding) => unknown
}

/** Reports a mistake in a value that is left out of the decoded data, so that reports about its absence are dropped. */
export function leaveOut(context: Decoding, finding: Finding): undefined {
  context.report({ ...finding, leavesOut: true })
  return undefined
}

/**
 * Reports a value of the wrong kind and leaves it out.
 * @param fix default: writes the same value as the right kind, or removes it
 */
export function refuse(
  kind: Kind,
  node: YamlNode,
  path: Path,
  context: Decoding,
  hint?: string,
  fix = fixOfKind(kind, node, path),
): undefined {
  return leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    at: node.kind === 'scalar' ? 'value' : undefined,
    message: `${subject(path)} must be ${kindName(kind)}, not ${describeNode(node)}.`,
    hint:
      tagName(node) === 'custom'
        ? `docker-agent does not resolve tags, so "${String(node.tag)}" turns the value into a string.`
        : hint,
    fix,
  })
}

/** The end of a path as the subject of a sentence: `"model"`, `Item 2 of "sub_agents"`. */
export function subject(path: Path): string {
  const key = path.at(-1)
  if (key === undefined) return 'The file'
  return typeof key === 'number'
    ? `Item ${key + 1} of "${excerpt(String(path.at(-2) ?? ''))}"`
    : `"${excerpt(key)}"`
}

/** Outside `agents`, docker-agent reads a whole block as empty if one of its keys is not a string. */
export function emptiedBlock(odd: Entry, path: Path, context: Decoding): Data {
  context.report({
    ruleId: 'coerced-value',
    severity: 'warning',
    path: [...path, odd.key],
    at: 'key',
    message: `The key ${excerpt(odd.key) || 'null'} is not a string, so docker-agent reads the whole mapping as empty.`,
    hint: 'Remove the key.',
  })
  return emptyMap()
}

/** Reports a key that appears both in a mapping and in one that is merged into it. */
export function overriddenMerge(entry: Entry, path: Path, context: Decoding): void {
  context.report({
    ruleId: 'duplicate-key',
    path: [...path, entry.key],
    at: 'key',
    message: `Duplicate key "${excerpt(entry.key)}": "<<" merges it into a mapping that already has it.`,
    hint: 'Remove one of them. Only inside an agent can a mapping override a merged key.',
  })
}

/** Reports a `<<` whose value cannot be merged. */
export function badMerge(
  bad: { keyNode: YamlNode; value: YamlNode; list: boolean },
  path: Path,
  context: Decoding,
): void {
  const message = bad.list
    ? 'Outside "agents", "<<" accepts one mapping, not a list.'
    : `"<<" must be a mapping, not ${describeNode(bad.value)}.`
  leaveOut(context, { ruleId: 'invalid-merge', path: [...path, '<<'], at: 'value', message })
}

/** Whether a node is null, in any spelling. */
export function isNull(node: MapNode | SeqNode | ScalarNode): boolean {
  if (node.kind !== 'scalar' || (node.style !== 'plain' && node.tag === undefined)) return false
  return taggedValue(node).type === 'null'
}

/** Whether a node is null or a recursive alias. */
export function isNullNode(node: YamlNode): boolean {
  const target = dereference(node)
  return !target || isNull(target)
}

/** Whether a node has a tag other than the empty one, `!`. */
export function tagged(node: YamlNode): boolean {
  return node.tag !== undefined && node.tag !== '!'
}

/** Whether docker-agent fails on the tag of a list: only outside `agents`, and if an anchor follows the tag. */
export function crashingTag(node: SeqNode, context: Decoding): boolean {
  return !context.agents && tagged(node) && node.tagFirst === true
}

/** Reports a tag that docker-agent does not accept, and leaves the value out. */
export function tagError(node: YamlNode, path: Path, context: Decoding): undefined {
  const name = tagName(node)
  return leaveOut(context, {
    ruleId: 'invalid-tag',
    path,
    message: `The tag "${name === 'custom' ? node.tag : `!!${name}`}" is not allowed here.`,
    hint: 'Remove the tag. docker-agent does not resolve tags.',
  })
}

/** A mapping without a prototype, so that every key is safe. */
export function emptyMap(): Data {
  return Object.create(null) as Data
}
