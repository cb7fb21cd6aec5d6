import type { Path } from '../diagnostic.js'
import { toData } from '../document/to-data.js'
import { tagName } from '../document/tags.js'
import { entriesOf, type Entry } from '../document/entries.js'
import { dereference, type ScalarNode, type YamlNode } from '../document/tree.js'
import type { Finding } from '../finding.js'
import { decodeScalar, type Coercion } from './scalar.js'
import { special } from './special.js'
import {
  badMerge,
  bytesOf,
  crashingTag,
  emptiedBlock,
  emptyMap,
  isNull,
  isNullNode,
  NULL_BLOCK,
  overriddenMerge,
  refuse,
  subject,
  tagError,
  tagged,
  type Data,
  type Decoding,
} from './context.js'
import { breaksWhenRewritten } from './rewritten-text.js'
import { laterVersion, needsVersion, unknownKey } from './unknown-key.js'
import { kindIn } from './versions.js'

/** How many values one file may hold, aliases expanded. */
const VALUE_BUDGET = 500_000

/** The values of a file as docker-agent's decoder hands them on, and what it refuses or changes on the way. */
export interface Decoded {
  /** Well-shaped: every value has the kind that its key asks for; anything else is left out. */
  readonly data: Data
  readonly findings: readonly Finding[]
  /** Everything was decoded: the document is a mapping, and not larger than can be checked. */
  readonly complete: boolean
}

/** Decodes a document as one config version does. */
export function decode(root: YamlNode | undefined, version: number): Decoded {
  const findings: Finding[] = []
  const context: Decoding = {
    version,
    agents: false,
    report: (finding) => findings.push(finding),
    later: [],
    budget: { left: VALUE_BUDGET },
  }
  const data = root && !isNullNode(root) ? decodeValue('@Config', root, [], context) : emptyMap()
  if (context.budget.left <= 0)
    context.report({
      ruleId: 'too-many-values',
      path: [],
      message: `The file holds more than ${VALUE_BUDGET.toLocaleString('en')} values; the rest is not checked.`,
      hint: 'Aliases of aliases multiply: write fewer of them.',
    })
  return {
    data: (data as Data | undefined) ?? emptyMap(),
    findings: [...findings, ...needsVersion(context.later, version)],
    complete: data !== undefined && context.budget.left > 0,
  }
}

/** Decodes one node as one kind; undefined where the value is absent, null or unusable. */
export function decodeValue(kind: string, node: YamlNode, path: Path, context: Decoding): unknown {
  if (context.budget.left-- <= 0) return undefined
  if (kind.endsWith('[]')) return decodeList(kind.slice(0, -2), node, path, context)
  if (kind.endsWith('{}')) return decodeMap(kind.slice(0, -2), node, path, context)
  if (kind.startsWith('@')) return decodeBlock(kind.slice(1), node, path, context)
  if (kind.startsWith('#')) return special(kind.slice(1), node, path, context)
  if (kind === 'any') return toData(node)
  if (kind === 'free') return decodeMap('any', node, path, context)
  return decodePlain(kind as Coercion, node, path, context)
}

function decodePlain(kind: Coercion, node: YamlNode, path: Path, context: Decoding): unknown {
  const target = dereference(node)
  if (!target) return undefined
  if (target.kind !== 'scalar') {
    refuse(kind, target, path, context)
    return
  }
  if (kind === 'text' && context.agents) checkRewriting(target, path, context)
  const result = decodeScalar(kind, target, node.kind === 'alias', context.agents)
  if (result.refused) {
    refuse(kind, target, path, context, result.hint)
    return
  }
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
  context.report({
    ruleId: 'invalid-value',
    path,
    at: 'value',
    message: `docker-agent stumbles over a tab or "?" in ${subject(path)}.`,
    hint,
  })
}

function decodeList(kind: string, node: YamlNode, path: Path, context: Decoding): unknown[] | undefined {
  const target = dereference(node)
  if (!target || isNull(target)) return undefined
  if (context.agents && target.kind === 'scalar' && tagName(target) === 'binary' && kind === 'text')
    return bytesOf(target.text)
  if (target.kind !== 'seq') {
    const hint =
      target.kind === 'scalar' && kind === 'text'
        ? `Write "- ${target.text}" on a line of its own, or [${target.text}].`
        : undefined
    refuse(`${kind}[]`, target, path, context, hint)
    return
  }
  if (crashingTag(target, context)) {
    tagError(target, path, context)
    return
  }
  return target.items.map((item, index) => decodeItem(kind, item, [...path, index], context))
}

/** A null item is an empty text or an empty block. */
function decodeItem(kind: string, item: YamlNode, path: Path, context: Decoding): unknown {
  const value = decodeValue(kind, item, path, context)
  if (value !== undefined) return value
  const target = dereference(item)
  if (target && !isNull(target)) return undefined
  return kind === 'text' ? '' : kind.startsWith('@') ? emptyMap() : undefined
}

function decodeMap(kind: string, node: YamlNode, path: Path, context: Decoding): Data | undefined {
  const target = dereference(node)
  if (target && kind === 'any' && tagged(target) && !context.agents) {
    tagError(target, path, context)
    return
  }
  if (!target || isNull(target)) return undefined
  const own = `${kind}{}`
  if (target.kind !== 'map') {
    refuse(own, target, path, context)
    return
  }
  if (tagged(target) && (!context.agents || path.length < 2)) {
    tagError(target, path, context)
    return
  }
  const { entries, badMerges, overridden } = entriesOf(target, context.agents)
  for (const bad of badMerges)
    if (!bad.list || !(context.agents || kind === 'any')) badMerge(bad, path, context)
  if (kind === '@AgentConfig') for (const entry of overridden) overriddenMerge(entry, path, context)
  const inside = enterAgents(path, context)
  const out = emptyMap()
  for (const entry of entries) {
    const value = decodeEntry(kind, entry, [...path, entry.key], inside)
    if (value !== undefined) out[entry.key] = value
  }
  return out
}

function decodeEntry(kind: string, entry: Entry, path: Path, context: Decoding): unknown {
  if (path.length === 2 && path[0] === 'agents') checkAgentName(entry, path, context)
  const value = decodeValue(kind, entry.value, path, context)
  if (value !== undefined || !kind.startsWith('@'))
    return value ?? (kind === 'text' && isNullNode(entry.value) ? '' : undefined)
  if (!isNullNode(entry.value)) return undefined
  const nullRefused = kind === '@ProviderConfig' || (kind === '@AgentConfig' && context.agents)
  if (nullRefused) {
    context.report({
      ruleId: 'invalid-type',
      path,
      at: 'key',
      message: `${subject(path)} must be a mapping, not empty.`,
      hint: 'Fill it in, or remove the key.',
    })
    return undefined
  }
  return NULL_BLOCK
}

function checkAgentName(entry: Entry, path: Path, context: Decoding): void {
  if (entry.isText) return
  const isEmpty = entry.key === ''
  context.report({
    ruleId: 'invalid-type',
    path,
    at: 'key',
    message: `The agent name ${isEmpty ? 'null' : entry.key} must be text.`,
    hint: isEmpty ? 'Give the agent a name.' : `Write "${entry.key}" in quotes.`,
  })
}

/** From version 4 on, `agents` and what is in it are decoded by rules of their own. */
function enterAgents(path: Path, context: Decoding): Decoding {
  return path.length === 1 && path[0] === 'agents' && context.version >= 4
    ? { ...context, agents: true }
    : context
}

function decodeBlock(block: string, node: YamlNode, path: Path, context: Decoding): Data | undefined {
  const target = dereference(node)
  if (!target || isNull(target)) return undefined
  if (target.kind !== 'map') {
    refuse(`@${block}`, target, path, context)
    return
  }
  if (tagged(target) && !context.agents) {
    tagError(target, path, context)
    return
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
