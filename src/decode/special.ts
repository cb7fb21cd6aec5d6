import type { Kind, SpecialRule } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { entriesOf } from '../document/entries.js'
import { taggedValue } from '../document/tags.js'
import { toData } from '../document/to-data.js'
import { dereference, type YamlNode } from '../document/tree.js'
import { command, commands, recursiveCommand } from './commands.js'
import { isNull, refuse, type Decoding, type Target } from './context.js'
import { duration } from './duration.js'
import { oneOrMany } from './hook-lists.js'
import { skills } from './skills.js'
import { thinking } from './thinking.js'

type Decoder = (node: Target, path: Path, context: Decoding, written: YamlNode) => unknown

const TEXT: Kind = { type: 'text' }
const TEXTS: Kind = { type: 'list', items: TEXT }
const FREE: Kind = { type: 'map', values: { type: 'any' } }

function block(name: string): Kind {
  return { type: 'block', name }
}

/** Decodes a value for which docker-agent has a rule of its own. */
export function special(rule: SpecialRule, node: YamlNode, path: Path, context: Decoding): unknown {
  const target = dereference(node)
  if (!target) return rule === 'command' ? recursiveCommand(path, context) : undefined
  if (isNull(target) && rule !== 'command') return undefined
  return DECODERS[rule](target, path, context, node)
}

const DECODERS: Readonly<Record<SpecialRule, Decoder>> = {
  version: (node) => (node.kind === 'scalar' ? toData(node) : undefined),
  flavor: (node, path, context) => (node.kind === 'map' ? toData(node) : refuse(FREE, node, path, context)),
  duration,
  thinking,
  taskBudget,
  commands,
  command,
  skills: (node, path, context) => skills(node, path, context, true),
  skillNames: (node, path, context) => skills(node, path, context, false),
  textOrList,
  instructionFile: (node, path, context) =>
    context.decodeValue(node.kind === 'seq' ? TEXTS : TEXT, node, path, context),
  hooks: (node, path, context) => oneOrMany('HookDefinition', node, path, context),
  matchers: (node, path, context) => oneOrMany('HookMatcherConfig', node, path, context),
  strategy,
  todo: (node, path, context) =>
    node.kind === 'map'
      ? context.decodeValue(block('TodoConfig'), node, path, context)
      : context.decodeValue({ type: 'bool' }, node, path, context),
}

/** A RAG strategy is a free mapping; under the top-level `rag`, its `model` must be a string. */
function strategy(node: Target, path: Path, context: Decoding): unknown {
  const data = context.decodeValue(FREE, node, path, context)
  const model =
    node.kind === 'map' && path[0] === 'rag'
      ? entriesOf(node).entries.find((entry) => entry.key === 'model')
      : undefined
  const value = model && dereference(model.value)
  if (value && !(value.kind === 'scalar' && taggedValue(value).type === 'text'))
    return refuse(TEXT, value, [...path, 'model'], context)
  return data
}

/** `instruction`: in a list, docker-agent does not convert other values to strings. */
function textOrList(node: Target, path: Path, context: Decoding): unknown {
  if (node.kind !== 'seq') return context.decodeValue(TEXT, node, path, context)
  const odd = node.items.flatMap((item, index) => {
    const target = dereference(item)
    return target?.kind === 'scalar' && taggedValue(target).type !== 'text' ? [{ target, index }] : []
  })
  if (odd.length === 0) return context.decodeValue(TEXTS, node, path, context)
  for (const { target, index } of odd)
    refuse(TEXT, target, [...path, index], context, 'Put the item in quotes, or remove it.')
  return undefined
}

function taskBudget(node: Target, path: Path, context: Decoding): unknown {
  return node.kind === 'map'
    ? context.decodeValue(block('TaskBudget'), node, path, context)
    : context.decodeValue({ type: 'int' }, node, path, context)
}
