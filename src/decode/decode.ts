import type { Path } from '../diagnostic.js'
import { toData } from '../document/to-data.js'
import { tagName } from '../document/tags.js'
import { entriesOf, type Entry } from '../document/entries.js'
import { dereference, type ScalarNode, type YamlNode } from '../document/tree.js'
import type { Finding } from '../finding.js'
import type { Kind, ScalarKind } from '../data/kind.js'
import { decodeScalar } from './scalar.js'
import { special } from './special.js'
import {
  badMerge,
  bytesOf,
  crashingTag,
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
import { versionOf } from './declared-version.js'
import { breaksWhenRewritten } from './rewritten-text.js'
import { laterVersion, needsVersion, unknownKey } from './unknown-key.js'
import { behaves, kindIn } from './versions.js'

type ListKind = Extract<Kind, { type: 'list' }>
type MapKind = Extract<Kind, { type: 'map' }>
type BlockKind = Extract<Kind, { type: 'block' }>

/** How many values one file may hold, aliases expanded. */
const VALUE_BUDGET = 500_000

/** The values of a file as docker-agent's decoder hands them on, and what it refuses or changes on the way. */
export interface Decoded {
  /** The config version that the file is read as. */
  readonly version: number
  /** Well-shaped: every value has the kind that its key asks for; anything else is left out. */
  readonly data: Data
  readonly findings: readonly Finding[]
  /** Everything was decoded: the document is a mapping, and not larger than can be checked. */
  readonly complete: boolean
}

/** Decodes a document as the config version that it declares does. */
export function decode(root: YamlNode | undefined): Decoded {
  const { version, findings: aboutVersion } = versionOf(root)
  const findings: Finding[] = [...aboutVersion]
  const context: Decoding = {
    version,
    agents: false,
    report: (finding) => findings.push(finding),
    later: [],
    budget: { left: VALUE_BUDGET },
    decodeValue,
  }
  const data = root && !isNullNode(root) ? decodeValue(CONFIG, root, [], context) : emptyMap()
  if (context.budget.left <= 0)
    context.report({
      ruleId: 'too-many-values',
      path: [],
      message: `The file holds more than ${VALUE_BUDGET.toLocaleString('en')} values; the rest is not checked.`,
      hint: 'Aliases of aliases multiply: write fewer of them.',
    })
  return {
    version,
    data: (data as Data | undefined) ?? emptyMap(),
    findings: [...findings, ...needsVersion(context.later, version)],
    complete: data !== undefined && context.budget.left > 0,
  }
}

const CONFIG: Kind = { type: 'block', name: 'Config' }

/** Decodes one node as one kind; undefined where the value is absent, null or unusable. */
function decodeValue(kind: Kind, node: YamlNode, path: Path, context: Decoding): unknown {
  if (context.budget.left-- <= 0) return undefined
  switch (kind.type) {
    case 'list':
      return decodeList(kind, node, path, context)
    case 'map':
      return decodeMap(kind, node, path, context)
    case 'block':
      return decodeBlock(kind, node, path, context)
    case 'special':
      return special(kind.rule, node, path, context)
    case 'any':
      return toData(node)
    default:
      return decodePlain(kind, node, path, context)
  }
}

function decodePlain(
  kind: { readonly type: ScalarKind },
  node: YamlNode,
  path: Path,
  context: Decoding,
): unknown {
  const target = dereference(node)
  if (!target) return undefined
  if (target.kind !== 'scalar') return refuse(kind, target, path, context)
  if (kind.type === 'text' && context.agents) checkRewriting(target, path, context)
  const result = decodeScalar(kind.type, target, node.kind === 'alias', context.agents)
  if (result.refused) return refuse(kind, target, path, context, result.hint)
  if (result.coerced) context.report({ ruleId: 'coerced-value', path, at: 'value', ...result.coerced })
  return result.value
}

/** A block that starts with a tab is refused before it comes to that. */
function checkRewriting({ style, text }: ScalarNode, path: Path, context: Decoding): void {
  if (
    style === 'plain' ||
    (text.includes('\n') && style !== 'double' && style !== 'single') ||
    !breaksWhenRewritten(text)
  )
    return
  const hint = 'Use spaces in place of tabs, and do not start the text with "?".'
  leaveOut(context, {
    ruleId: 'invalid-value',
    path,
    at: 'value',
    message: `docker-agent stumbles over a tab or "?" in ${subject(path)}.`,
    hint,
  })
}

function decodeList(kind: ListKind, node: YamlNode, path: Path, context: Decoding): unknown[] | undefined {
  const target = dereference(node)
  if (!target || isNull(target)) return undefined
  if (
    context.agents &&
    target.kind === 'scalar' &&
    tagName(target) === 'binary' &&
    kind.items.type === 'text'
  )
    return bytesOf(target.text)
  if (target.kind !== 'seq') {
    const hint =
      target.kind === 'scalar' && kind.items.type === 'text'
        ? `Write "- ${target.text}" on a line of its own, or [${target.text}].`
        : undefined
    return refuse(kind, target, path, context, hint)
  }
  if (crashingTag(target, context)) {
    return tagError(target, path, context)
  }
  return target.items.map((item, index) => decodeItem(kind.items, item, [...path, index], context))
}

/** A null item is an empty text or an empty block. */
function decodeItem(kind: Kind, item: YamlNode, path: Path, context: Decoding): unknown {
  const value = decodeValue(kind, item, path, context)
  if (value !== undefined) return value
  const target = dereference(item)
  if (target && !isNull(target)) return undefined
  return kind.type === 'text' ? '' : kind.type === 'block' ? emptyMap() : undefined
}

function decodeMap(kind: MapKind, node: YamlNode, path: Path, context: Decoding): Data | undefined {
  const target = dereference(node)
  const { values } = kind
  if (target && values.type === 'any' && tagged(target) && !context.agents) {
    return tagError(target, path, context)
  }
  if (!target || isNull(target)) return undefined
  if (target.kind !== 'map') {
    return refuse(kind, target, path, context)
  }
  if (tagged(target) && (!context.agents || path.length < 2)) {
    return tagError(target, path, context)
  }
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

/** A block that is null loads as an empty one, and docker-agent checks nothing about it: it stays null. */
function decodeEntry(kind: Kind, entry: Entry, path: Path, context: Decoding): unknown {
  if (path.length === 2 && path[0] === 'agents') checkAgentName(entry, path, context)
  const value = decodeValue(kind, entry.value, path, context)
  if (value !== undefined && value !== null) return value
  if (!isNullNode(entry.value)) return undefined
  if (kind.type === 'text') return ''
  if (kind.type !== 'block') return undefined
  if (!isBlock(kind, 'ProviderConfig') && !(isBlock(kind, 'AgentConfig') && context.agents)) return null
  return leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    at: 'key',
    message: `${subject(path)} must be a mapping, not empty.`,
    hint: 'Fill it in, or remove the key.',
  })
}

function isBlock(kind: Kind, name: string): boolean {
  return kind.type === 'block' && kind.name === name
}

function checkAgentName(entry: Entry, path: Path, context: Decoding): void {
  if (entry.isText) return
  const isEmpty = entry.key === ''
  leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    at: 'key',
    message: `The agent name ${isEmpty ? 'null' : entry.key} must be text.`,
    hint: isEmpty ? 'Give the agent a name.' : `Write "${entry.key}" in quotes.`,
  })
}

/** From version 4 on, `agents` and what is in it are decoded by rules of their own. */
function enterAgents(path: Path, context: Decoding): Decoding {
  return path.length === 1 && path[0] === 'agents' && behaves('agents-are-decoded-twice', context.version)
    ? { ...context, agents: true }
    : context
}

function decodeBlock(
  { name: block }: BlockKind,
  node: YamlNode,
  path: Path,
  context: Decoding,
): Data | undefined {
  const target = dereference(node)
  if (!target || isNull(target)) return undefined
  if (target.kind !== 'map') {
    return refuse({ type: 'block', name: block }, target, path, context)
  }
  if (tagged(target) && !context.agents) {
    return tagError(target, path, context)
  }
  const { entries, badMerges, overridden } = entriesOf(target, context.agents)
  for (const bad of badMerges) if (!bad.list || !context.agents) badMerge(bad, path, context)
  if (!context.agents) {
    for (const entry of overridden) overriddenMerge(entry, path, context)
    const odd = entries.find((entry) => !entry.isText)
    if (odd) return emptiedBlock(odd, path, context)
  }
  const out = emptyMap()
  const present = new Set(entries.map((entry) => entry.key))
  for (const entry of entries) decodeKey(block, entry, path, out, present, context)
  return out
}

function decodeKey(
  block: string,
  entry: Entry,
  path: Path,
  out: Data,
  present: ReadonlySet<string>,
  context: Decoding,
): void {
  const { version } = context
  const keyPath = [...path, entry.key]
  const kind = kindIn(block, entry.key, version)
  if (kind === undefined) {
    const since = laterVersion(block, entry.key, version)
    if (since === undefined)
      context.report(unknownKey(block, entry.key, keyPath, version, present, entry.value))
    else context.later.push({ path: keyPath, since })
    return
  }
  const value = decodeValue(kind, entry.value, keyPath, context)
  if (value !== undefined) out[entry.key] = value
}
