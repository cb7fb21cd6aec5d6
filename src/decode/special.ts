import type { Path } from '../diagnostic.js'
import { toData } from '../document/to-data.js'
import { taggedValue, tagName } from '../document/tags.js'
import { entriesOf } from '../document/entries.js'
import { dereference, type YamlNode } from '../document/tree.js'
import { didYouMean, excerpt, oneOf } from '../suggest.js'
import { decodeScalar } from './scalar.js'
import { decodeValue } from './decode.js'
import { bytesOf, isNull, refuse, subject, tagError, tagged, type Data, type Decoding } from './context.js'
import { goDuration } from '../go/duration.js'
import { describeNode } from './kind-names.js'

type Target = NonNullable<ReturnType<typeof dereference>>
type Decoder = (node: Target, path: Path, context: Decoding, written: YamlNode) => unknown

/** Levels that `thinking_budget` takes; docker-agent ignores case and outer blanks. */
const THINKING_LEVELS = [
  'none',
  'minimal',
  'low',
  'medium',
  'high',
  'xhigh',
  'max',
  'adaptive',
  'adaptive/low',
  'adaptive/medium',
  'adaptive/high',
  'adaptive/xhigh',
  'adaptive/max',
]

/** Decodes a value that has a rule of its own (seen with v1.123.0). */
export function special(rule: string, node: YamlNode, path: Path, context: Decoding): unknown {
  const target = dereference(node)
  const decoder = DECODERS[rule]
  if (!decoder) throw new Error(`unknown kind "#${rule}"`)
  if (rule === 'command' && !target) {
    missingCommand(path, context)
    return
  }
  if (!target || (isNull(target) && rule !== 'command')) return undefined
  return decoder(target, path, context, node)
}

const DECODERS: Readonly<Record<string, Decoder>> = {
  version: (node) => (node.kind === 'scalar' ? toData(node) : undefined),
  flavor: (node, path, context) => (node.kind === 'map' ? toData(node) : refuse('free', node, path, context)),
  duration,
  thinking,
  taskBudget,
  commands,
  command,
  skills: (node, path, context) => skills(node, path, context, true),
  skillNames: (node, path, context) => skills(node, path, context, false),
  textOrList: (node, path, context) =>
    decodeValue(node.kind === 'seq' ? 'text[]' : 'text', node, path, context),
  instructionFile: (node, path, context) =>
    decodeValue(node.kind === 'seq' ? 'text[]' : 'text', node, path, context),
  hooks: (node, path, context) => oneOrMany('@HookDefinition', node, path, context),
  matchers: (node, path, context) => oneOrMany('@HookMatcherConfig', node, path, context),
  strategy,
  todo: (node, path, context) =>
    node.kind === 'map'
      ? decodeValue('@TodoConfig', node, path, context)
      : decodeValue('bool', node, path, context),
}

function duration(node: Target, path: Path, context: Decoding, written: YamlNode): unknown {
  if (node.kind !== 'scalar') {
    refuse('text', node, path, context)
    return
  }
  const decoded = decodeScalar('text', node, written.kind === 'alias', context.agents)
  if (decoded.refused) {
    refuse('text', node, path, context)
    return
  }
  const text = String(decoded.value ?? '')
  if (text === '' || goDuration(text) !== undefined) return text
  const hint = /^\d+(\.\d+)?$/.test(text)
    ? `A unit is needed: write "${text}s" for seconds.`
    : 'Write a number with a unit, such as 500ms, 30s, 1m30s or 2h; days do not exist.'
  context.report({
    ruleId: 'invalid-value',
    path,
    at: 'value',
    message: `${subject(path)} must be a duration, not ${describeNode(node)}.`,
    hint,
  })
  return undefined
}

function thinking(node: Target, path: Path, context: Decoding, written: YamlNode): unknown {
  if (node.kind !== 'scalar') {
    context.report({
      ruleId: 'coerced-value',
      severity: 'warning',
      path,
      message: `${subject(path)} is ${describeNode(node)}, which docker-agent reads as 0 tokens: thinking is off.`,
      hint: `Write a number of tokens, or one of ${oneOf(THINKING_LEVELS.slice(0, 8))}.`,
    })
    return 0
  }
  const number = decodeScalar('int', node, written.kind === 'alias', context.agents)
  if (!number.refused) {
    if (number.coerced) context.report({ ruleId: 'coerced-value', path, at: 'value', ...number.coerced })
    return number.value
  }
  const value = taggedValue(node)
  const text = value.type === 'text' ? value.value.trim().toLowerCase() : ''
  if (THINKING_LEVELS.includes(text) || (text === '' && context.version < 7)) return text
  const hint =
    didYouMean(text, THINKING_LEVELS) ??
    `Write a number of tokens, or one of ${oneOf(THINKING_LEVELS.slice(0, 8))}.`
  context.report({
    ruleId: 'invalid-value',
    path,
    at: 'value',
    message:
      value.type === 'text' && text !== ''
        ? `"${excerpt(value.value, 40)}" is no thinking budget.`
        : `${subject(path)} must be a number of tokens or a level, not ${describeNode(node)}.`,
    hint,
  })
  return undefined
}

/** A RAG strategy is a free map; under the top-level `rag`, its `model` must be text. */
function strategy(node: Target, path: Path, context: Decoding): unknown {
  const data = decodeValue('free', node, path, context)
  const model =
    node.kind === 'map' && path[0] === 'rag'
      ? entriesOf(node).entries.find((entry) => entry.key === 'model')
      : undefined
  const value = model && dereference(model.value)
  if (value && !(value.kind === 'scalar' && taggedValue(value).type === 'text')) {
    refuse('text', value, [...path, 'model'], context)
    return
  }
  return data
}

function taskBudget(node: Target, path: Path, context: Decoding): unknown {
  return node.kind === 'map'
    ? decodeValue('@TaskBudget', node, path, context)
    : decodeValue('int', node, path, context)
}

/** A command group: a mapping, or a list of mappings; anything else loads as "no commands". */
function commands(node: Target, path: Path, context: Decoding): unknown {
  if (tagged(node) && node.kind !== 'seq' && !context.agents) {
    tagError(node, path, context)
    return
  }
  if (node.kind === 'map') return decodeValue('#command{}', node, path, context)
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
    item?.kind === 'map' ? decodeValue('#command{}', item, [...path, index], context) : undefined,
  )
  return groups.filter((group) => group !== undefined)
}

function missingCommand(path: Path, context: Decoding): undefined {
  context.report({
    ruleId: 'invalid-type',
    path,
    message: `The command ${subject(path)} must be text or a mapping, not an alias of something around it.`,
  })
}

const COMMAND_KEYS = ['instruction', 'description', 'agent', 'url']

function command(node: Target, path: Path, context: Decoding): unknown {
  if (node.kind === 'scalar') {
    const value = taggedValue(node)
    if (value.type === 'text') return value.value
  }
  if (node.kind !== 'map') {
    context.report({
      ruleId: 'invalid-type',
      path,
      message: `The command ${subject(path)} must be text or a mapping, not ${describeNode(node)}.`,
      ...(node.kind === 'scalar' && !isNull(node) ? { hint: 'Put quotes around it.' } : {}),
    })
    return undefined
  }
  const out: Data = Object.create(null) as Data
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

function skills(node: Target, path: Path, context: Decoding, inline: boolean): unknown {
  if (node.kind === 'scalar' && taggedValue(node).type === 'bool') return toData(node)
  const forms = inline
    ? 'true, false, or a list of skill names, sources and inline skills'
    : 'true, false, or a list of skill names and sources'
  if (context.agents && node.kind === 'scalar' && tagName(node) === 'binary') return bytesOf(node.text)
  if (node.kind !== 'seq' || (!context.agents && node.tag !== undefined && node.tagFirst)) {
    context.report({
      ruleId: 'invalid-type',
      path,
      message: `${subject(path)} must be ${forms}, not ${describeNode(node)}.`,
      ...(node.kind === 'scalar' ? { hint: `Write [${excerpt(node.text, 20)}].` } : {}),
    })
    return undefined
  }
  return node.items.map((item, index) => skill(item, [...path, index], context, inline))
}

function skill(item: YamlNode, path: Path, context: Decoding, inline: boolean): unknown {
  const target = dereference(item)
  if (target?.kind === 'map' && inline) return decodeValue('@InlineSkill', item, path, context)
  if (target?.kind === 'scalar' && !isNull(target)) return decodeValue('text', item, path, context)
  context.report({
    ruleId: 'invalid-type',
    path,
    at: 'value',
    message: `${subject(path)} must be a skill name, a source${inline ? ' or an inline skill' : ''}, not ${target ? describeNode(target) : 'nothing'}.`,
  })
  return undefined
}

function oneOrMany(kind: string, node: Target, path: Path, context: Decoding): unknown {
  const items =
    node.kind === 'seq'
      ? node.items.map((item, index) => ({ item, at: [...path, index] }))
      : [{ item: node, at: path }]
  const wrong = items.filter(({ item }) => takesOtherShape(kind, item))
  if (wrong.length > 0) {
    for (const { at } of wrong)
      context.report({
        ruleId: 'invalid-hook',
        path: at,
        ...OTHER_SHAPE[kind === '@HookMatcherConfig' ? 'matcher' : 'flat'](String(path.at(-1))),
      })
    return undefined
  }
  return node.kind === 'map'
    ? [decodeValue(kind, node, [...path, 0], context)]
    : decodeValue(`${kind}[]`, node, path, context)
}

/** A hook where a matcher is expected, or a matcher where a hook is: one mistake, though no key of it fits. */
function takesOtherShape(kind: string, item: YamlNode): boolean {
  const node = dereference(item)
  if (node?.kind !== 'map') return false
  const keys = new Set(entriesOf(node).entries.map((entry) => entry.key))
  return kind === '@HookMatcherConfig'
    ? keys.has('type') && !keys.has('hooks')
    : keys.has('hooks') && !keys.has('type')
}

const OTHER_SHAPE = {
  matcher: (event: string) => ({
    message: `"${event}" takes matchers, not the hooks themselves.`,
    hint: 'Put the hook into one: { matcher: "*", hooks: [ … ] }.',
  }),
  flat: (event: string) => ({
    message: `"${event}" takes the hooks themselves, not matchers.`,
    hint: 'Write the list under "hooks" directly under the event.',
  }),
}
