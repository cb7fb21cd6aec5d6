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
import { describeNode, kindName } from './kind-names.js'
import type { Kind } from '../data/kind.js'

/** A plain mapping of decoded values. */
export type Data = Record<string, unknown>

/** A node with aliases followed. */
export type Target = Exclude<YamlNode, AliasNode>

/** A key that a later config version knows. */
export interface LaterKey {
  readonly path: Path
  readonly since: number
}

/** What a decoding run carries along. */
export interface Decoding {
  readonly version: number
  /** Inside `agents` from version 4 on, which docker-agent decodes twice, by looser rules. */
  readonly agents: boolean
  readonly report: (finding: Finding) => void
  /** Keys of later versions, in text order. */
  readonly later: LaterKey[]
  /** Values that may still be decoded; guards against alias bombs. */
  readonly budget: { left: number }
  /** Decodes one node as one kind; undefined where the value is absent, null or unusable. */
  readonly decodeValue: (kind: Kind, node: YamlNode, path: Path, context: Decoding) => unknown
}

/** Reports a mistake after which a value is left out of the decoded data: what is missing then is its consequence. */
export function leaveOut(context: Decoding, finding: Finding): undefined {
  context.report({ ...finding, leavesOut: true })
  return undefined
}

/** Reports a value of the wrong kind. */
export function refuse(kind: Kind, node: YamlNode, path: Path, context: Decoding, hint?: string): undefined {
  const advice =
    tagName(node) === 'custom'
      ? `docker-agent resolves no tags: "${String(node.tag)}" makes the value a text.`
      : hint
  leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    message: `${subject(path)} must be ${kindName(kind)}, not ${describeNode(node)}.`,
    ...(advice ? { hint: advice } : {}),
    ...(node.kind === 'scalar' ? { at: 'value' } : {}),
  })
  return undefined
}

/** The last key of a path, for the start of a sentence. */
export function subject(path: Path): string {
  const key = path.at(-1)
  if (key === undefined) return 'The file'
  return typeof key === 'number' ? `Item ${key + 1} of "${String(path.at(-2) ?? '')}"` : `"${key}"`
}

/** In a block outside `agents`, one key that is not text makes docker-agent read the whole block as empty. */
export function emptiedBlock(odd: Entry, path: Path, context: Decoding): Data {
  context.report({
    ruleId: 'coerced-value',
    severity: 'warning',
    path: [...path, odd.key],
    at: 'key',
    message: `The key ${odd.key} is not text, so docker-agent reads the whole mapping as empty.`,
    hint: 'Remove the key.',
  })
  return emptyMap()
}

/** Reports a key that is merged in and written out. */
export function overriddenMerge(entry: Entry, path: Path, context: Decoding): void {
  context.report({
    ruleId: 'duplicate-key',
    path: [...path, entry.key],
    at: 'key',
    message: `The key "${entry.key}" is merged in by "<<" and written out as well.`,
    hint: 'Only inside an agent can a merged key be overridden: remove one of the two.',
  })
}

/** Reports a `<<` whose value cannot be merged. */
export function badMerge(
  bad: { keyNode: YamlNode; value: YamlNode; list: boolean },
  path: Path,
  context: Decoding,
): void {
  const message = bad.list
    ? 'Outside "agents" only one mapping can be merged with "<<".'
    : `"<<" merges a mapping, not ${describeNode(bad.value)}.`
  leaveOut(context, { ruleId: 'invalid-merge', path: [...path, '<<'], at: 'value', message })
}

/** Whether a node is null, by any spelling. */
export function isNull(node: MapNode | SeqNode | ScalarNode): boolean {
  return node.kind === 'scalar' && taggedValue(node).type === 'null'
}

/** Whether a node is null or an alias of something around it. */
export function isNullNode(node: YamlNode): boolean {
  const target = dereference(node)
  return !target || isNull(target)
}

/** Whether a node has a tag that means something. */
export function tagged(node: YamlNode): boolean {
  return node.tag !== undefined && node.tag !== '!'
}

/** A tag on a list is harmless, unless an anchor follows it outside `agents`. */
export function crashingTag(node: SeqNode, context: Decoding): boolean {
  return !context.agents && tagged(node) && node.tagFirst === true
}

/** Reports a tag that docker-agent cannot take. */
export function tagError(node: YamlNode, path: Path, context: Decoding): undefined {
  const name = tagName(node)
  leaveOut(context, {
    ruleId: 'invalid-tag',
    path,
    message: `The tag "${name === 'custom' ? node.tag : `!!${name}`}" cannot stand here.`,
    hint: 'Remove the tag; docker-agent resolves none.',
  })
  return undefined
}

/** A mapping without a prototype, so that any key is safe. */
export function emptyMap(): Data {
  return Object.create(null) as Data
}

/** Inside agents, `!!binary` text is a list of its bytes, as texts. */
export function bytesOf(base64: string): string[] {
  return Array.from(atob(base64.replace(/[^A-Za-z0-9+/]/g, '')), (character) =>
    String(character.charCodeAt(0)),
  )
}
