import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { entriesOf } from '../document/entries.js'
import { taggedValue } from '../document/tags.js'
import { dereference } from '../document/tree.js'
import { structure } from '../generated/structure.js'
import { didYouMean, oneOf } from '../suggest.js'
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

/** A command group: a mapping, or a list of mappings; anything else loads as "no commands". */
export function commands(node: Target, path: Path, context: Decoding): unknown {
  if (tagged(node) && node.kind !== 'seq' && !context.agents) {
    tagError(node, path, context)
    return
  }
  if (node.kind === 'map') return context.decodeValue(COMMANDS, node, path, context)
  const maps = node.kind === 'seq' ? node.items.map((item) => dereference(item)) : []
  if (node.kind !== 'seq' || maps.some((item) => item?.kind !== 'map')) {
    context.report({
      ruleId: 'coerced-value',
      severity: 'warning',
      path,
      message: `${subject(path)} is ${describeNode(node)}, which docker-agent reads as no commands.`,
      hint: 'Write a mapping: command name → prompt.',
    })
  }
  const groups = maps.map((item, index) =>
    item?.kind === 'map' ? context.decodeValue(COMMANDS, item, [...path, index], context) : undefined,
  )
  return groups.filter((group) => group !== undefined)
}

export function missingCommand(path: Path, context: Decoding): undefined {
  leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    message: `The command ${subject(path)} must be text or a mapping, not an alias of something around it.`,
  })
}

export function command(node: Target, path: Path, context: Decoding): unknown {
  if (node.kind === 'scalar') {
    const value = taggedValue(node)
    if (value.type === 'text') return value.value
  }
  if (node.kind !== 'map') {
    leaveOut(context, {
      ruleId: 'invalid-type',
      path,
      message: `The command ${subject(path)} must be text or a mapping, not ${describeNode(node)}.`,
      ...(node.kind === 'scalar' && !isNull(node) ? { hint: 'Put quotes around it.' } : {}),
    })
    return undefined
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
    message: `The command ${subject(path)} has no instruction, description, agent or url.`,
    hint: 'Give it an "instruction".',
  })
  return undefined
}

function reportDropped(key: string, path: Path, context: Decoding): void {
  if (COMMAND_KEYS.includes(key))
    context.report({
      ruleId: 'coerced-value',
      severity: 'warning',
      path,
      message: `"${key}" of a command is dropped: it is not text.`,
      hint: 'Put quotes around it.',
    })
  else
    context.report({
      ruleId: 'unknown-key',
      severity: 'warning',
      path,
      at: 'key',
      message: `"${key}" is no key of a command; docker-agent drops it.`,
      hint: didYouMean(key, COMMAND_KEYS) ?? `A command takes ${oneOf(COMMAND_KEYS, 'and')}.`,
    })
}
