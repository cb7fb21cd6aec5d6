import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { entriesOf } from '../document/entries.js'
import { taggedValue } from '../document/tags.js'
import { dereference } from '../document/tree.js'
import { structure } from '../generated/structure.js'
import { replaceWith } from '../finding.js'
import { didYouMean } from '../suggest.js'
import { oneOf } from '../wording.js'
import {
  leaveOut,
  emptyMap,
  isNull,
  subject,
  tagError,
  tagged,
  type Decoding,
  type Target,
} from './context.js'
import { describeNode } from './kind-names.js'

const COMMANDS: Kind = { type: 'map', values: { type: 'special', rule: 'command' } }
const COMMAND_KEYS = Object.keys(structure.CommandConfig ?? {})

/** Decodes slash commands: a mapping or a list of mappings. docker-agent reads anything else as no commands. */
export function commands(node: Target, path: Path, context: Decoding): unknown {
  if (tagged(node) && node.kind !== 'seq' && !context.agents) return tagError(node, path, context)
  if (node.kind === 'map') return context.decodeValue(COMMANDS, node, path, context)
  const items = node.kind === 'seq' ? node.items.map((item) => dereference(item)) : []
  if (node.kind !== 'seq' || items.some((item) => item?.kind !== 'map')) {
    const reason =
      node.kind === 'seq' ? 'it has an item that is not a mapping' : `it is ${describeNode(node)}`
    context.report({
      ruleId: 'coerced-value',
      severity: 'warning',
      path,
      message: `docker-agent ignores ${subject(path)} because ${reason}.`,
      hint: 'Write a mapping from command names to prompts.',
    })
  }
  const groups = items.map((item, index) =>
    item?.kind === 'map' ? context.decodeValue(COMMANDS, item, [...path, index], context) : undefined,
  )
  return groups.filter((group) => group !== undefined)
}

/** Reports a command that is a recursive alias. */
export function recursiveCommand(path: Path, context: Decoding): undefined {
  return leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    message: `The command ${subject(path)} must be a string or a mapping, not a recursive alias.`,
  })
}

/** Decodes a slash command: its prompt, or a mapping with more settings. */
export function command(node: Target, path: Path, context: Decoding): unknown {
  if (node.kind === 'scalar') {
    const value = taggedValue(node)
    if (value.type === 'text') return value.value
  }
  if (node.kind !== 'map') {
    const quoted = node.kind === 'scalar' && !isNull(node) && !tagged(node) ? node.text : undefined
    return leaveOut(context, {
      ruleId: 'invalid-type',
      path,
      message: `The command ${subject(path)} must be a string or a mapping, not ${describeNode(node)}.`,
      hint: quoted === undefined ? undefined : 'Write it in quotes.',
      fix: replaceWith({ path }, quoted, { safe: true, quoted: true, title: 'Write it in quotes' }),
    })
  }
  const out = emptyMap()
  for (const entry of entriesOf(node, context.agents).entries) {
    const value = dereference(entry.value)
    const text = value?.kind === 'scalar' ? taggedValue(value) : undefined
    if (COMMAND_KEYS.includes(entry.key) && text?.type === 'text') out[entry.key] = text.value
    else reportDropped(entry.key, [...path, entry.key], context)
  }
  if (Object.keys(out).length > 0) return out
  context.report({
    ruleId: 'missing-key',
    path,
    at: 'key',
    message: `The command ${subject(path)} has no ${oneOf(COMMAND_KEYS)}.`,
    hint: 'Add an "instruction".',
  })
  return undefined
}

function reportDropped(key: string, path: Path, context: Decoding): void {
  if (COMMAND_KEYS.includes(key))
    context.report({
      ruleId: 'coerced-value',
      severity: 'warning',
      path,
      message: `docker-agent drops "${key}" of the command because it is not a string.`,
      hint: 'Write it in quotes.',
    })
  else
    context.report({
      ruleId: 'unknown-key',
      severity: 'warning',
      path,
      at: 'key',
      message: `Unknown key "${key}" in a command: docker-agent drops it.`,
      hint: didYouMean(key, COMMAND_KEYS) ?? `The keys are ${oneOf(COMMAND_KEYS, 'and')}.`,
    })
}
