import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { tagName } from '../document/tags.js'
import { entriesOf, type Entry } from '../document/entries.js'
import { namedItems } from '../document/named-items.js'
import { dereference, type ScalarNode, type SeqNode, type YamlNode } from '../document/tree.js'
import {
  badMerge,
  emptiedBlock,
  emptyMap,
  isNull,
  isNullNode,
  leaveOut,
  overriddenMerge,
  refuse,
  subject,
  tagError,
  tagged,
  type Data,
  type Decoding,
} from './context.js'
import { excerpt } from '../wording.js'
import { removeSmall } from './kind-fix.js'
import { describeNode, kindName } from './kind-names.js'
import { TOOLSET_TYPES } from './list-items.js'
import { decodeMeant } from './meant-key.js'
import { behaves, kindsIn } from './versions.js'

type MapKind = Extract<Kind, { type: 'map' }>
type BlockKind = Extract<Kind, { type: 'block' }>

/** Decodes a mapping with free keys; undefined if it is absent, null or refused. */
export function decodeMap(kind: MapKind, node: YamlNode, path: Path, context: Decoding): Data | undefined {
  const target = dereference(node)
  const { values } = kind
  if (target && values.type === 'any' && tagged(target) && !context.agents)
    return tagError(target, path, context)
  if (!target || isNull(target)) return undefined
  if (target.kind === 'seq' && values.type === 'block') return decodeNamedItems(kind, target, path, context)
  if (target.kind !== 'map') return refuse(kind, target, path, context)
  if (tagged(target) && (!context.agents || path.length < 2)) return tagError(target, path, context)
  const { entries, badMerges, overridden } = entriesOf(target, context.agents)
  for (const bad of badMerges)
    if (!bad.list || !(context.agents || values.type === 'any')) badMerge(bad, path, context)
  if (isBlock(values, 'AgentConfig')) for (const entry of overridden) overriddenMerge(entry, path, context)
  const inside = enterAgents(path, context)
  const out = emptyMap()
  for (const entry of entries) {
    const value = decodeEntry(values, entry, [...path, entry.key], inside)
    if (value !== undefined) out[entry.key] = value
  }
  return out
}

/** A list in place of a mapping: where every item has a name, the rest is checked as the mapping that is meant. */
function decodeNamedItems(kind: MapKind, list: SeqNode, path: Path, context: Decoding): Data | undefined {
  const items = namedItems(list)
  const [first = 'NAME'] = items.keys()
  const name = excerpt(first)
  const key = String(path.at(-1))
  const hint = `Write the names as keys: ${key}: { ${name}: { … } }, or "${name}:" on a line of its own under "${key}:", without a dash, and its keys indented below it.`
  if (items.size === 0 || items.size < list.items.length) return refuse(kind, list, path, context, hint)
  context.report({
    ruleId: 'invalid-type',
    path,
    message: `${subject(path)} must be ${kindName(kind)}, not ${describeNode(list)}.`,
    hint,
  })
  const inside = enterAgents(path, context)
  const out = emptyMap()
  for (const [itemName, { value }] of items) {
    const decoded = context.decodeValue(kind.values, value, [...path, itemName], inside)
    if (decoded !== undefined) out[itemName] = decoded
  }
  return out
}

/** docker-agent loads a null block as an empty one without checks, so it stays null here. */
function decodeEntry(kind: Kind, entry: Entry, path: Path, context: Decoding): unknown {
  if (path.length === 2 && path[0] === 'agents') checkAgentName(entry, path, context)
  if (tagName(entry.keyNode) === 'timestamp' && !context.agents) return tagError(entry.keyNode, path, context)
  const value = context.decodeValue(kind, entry.value, path, context)
  if (value !== undefined && value !== null) return value
  if (!isNullNode(entry.value)) return undefined
  if (kind.type === 'text') return ''
  if (kind.type !== 'block') return undefined
  if (!isBlock(kind, 'ProviderConfig') && !(isBlock(kind, 'AgentConfig') && context.agents)) return null
  return leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    at: 'key',
    message: `${subject(path)} must be a mapping, not ${describeNode(entry.value)}.`,
    hint: 'Add its content, or remove the key.',
    fix: removeSmall(entry.value, path),
  })
}

function isBlock(kind: Kind, name: string): boolean {
  return kind.type === 'block' && kind.name === name
}

function checkAgentName({ key, isText }: Entry, path: Path, context: Decoding): void {
  if (isText) return
  leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    at: 'key',
    message: `The agent name ${excerpt(key) || 'null'} must be a string.`,
    hint: key ? `Write "${excerpt(key)}" in quotes.` : 'Give the agent a name.',
  })
}

/** From version 4 on, docker-agent decodes `agents` and everything in it by looser rules. */
function enterAgents(path: Path, context: Decoding): Decoding {
  return path.length === 1 && path[0] === 'agents' && behaves('agents-are-decoded-twice', context.version)
    ? { ...context, agents: true }
    : context
}

/** A string in place of a toolset is its type, or the name of a toolset under `toolsets`. */
function hintForBlock(block: string, node: SeqNode | ScalarNode): string | undefined {
  if (block !== 'Toolset' || node.kind !== 'scalar' || isNull(node)) return undefined
  const text = excerpt(node.text)
  return TOOLSET_TYPES.includes(node.text)
    ? `Write { type: ${text} }.`
    : `Write { type: … }. For a toolset under the top-level "toolsets", write use_toolsets: [${text}].`
}

/** Decodes a mapping with a fixed set of keys; undefined if it is absent, null or refused. */
export function decodeBlock(
  kind: BlockKind,
  node: YamlNode,
  path: Path,
  context: Decoding,
): Data | undefined {
  const target = dereference(node)
  if (!target || isNull(target)) return undefined
  if (target.kind !== 'map') return refuse(kind, target, path, context, hintForBlock(kind.name, target))
  if (tagged(target) && !context.agents) return tagError(target, path, context)
  const { entries, badMerges, overridden } = entriesOf(target, context.agents)
  for (const bad of badMerges) if (!bad.list || !context.agents) badMerge(bad, path, context)
  if (!context.agents) {
    for (const entry of overridden) overriddenMerge(entry, path, context)
    const odd = entries.find((entry) => !entry.isText)
    if (odd) return emptiedBlock(odd, path, context)
  }
  const out = emptyMap()
  const kinds = kindsIn(kind.name, context.version)
  const present = new Set(entries.map((entry) => entry.key))
  for (const { key, keyNode, value: written, mergedBy } of entries) {
    const inside = [...path, key]
    const kindOfKey = kinds.get(key)
    if (kindOfKey === undefined) {
      if (mergedBy && context.settled.get(keyNode) === kind.name) {
        context.budget.left--
        continue
      }
      const unknown = { block: kind.name, path: inside, keyNode, value: written, present }
      const meant = decodeMeant(unknown, context)
      if (meant && out[meant.key] === undefined) out[meant.key] = meant.value
      continue
    }
    const value = context.decodeValue(kindOfKey, written, inside, context)
    if (value !== undefined) out[key] = value
  }
  return out
}
