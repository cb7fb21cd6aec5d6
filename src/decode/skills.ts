import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { taggedValue, tagName } from '../document/tags.js'
import { toData } from '../document/to-data.js'
import { dereference, type YamlNode } from '../document/tree.js'
import { excerpt } from '../suggest.js'
import { leaveOut, bytesOf, isNull, subject, type Decoding, type Target } from './context.js'
import { describeNode } from './kind-names.js'

const INLINE_SKILL: Kind = { type: 'block', name: 'InlineSkill' }

/** A switch or a list; `inline`: items may be skills of their own. */
export function skills(node: Target, path: Path, context: Decoding, inline: boolean): unknown {
  if (node.kind === 'scalar' && taggedValue(node).type === 'bool') return toData(node)
  const forms = inline
    ? 'true, false, or a list of skill names, sources and inline skills'
    : 'true, false, or a list of skill names and sources'
  if (context.agents && node.kind === 'scalar' && tagName(node) === 'binary') return bytesOf(node.text)
  if (node.kind !== 'seq' || (!context.agents && node.tag !== undefined && node.tagFirst)) {
    leaveOut(context, {
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
  if (target?.kind === 'map' && inline) return context.decodeValue(INLINE_SKILL, item, path, context)
  if (target?.kind === 'scalar' && !isNull(target))
    return context.decodeValue({ type: 'text' }, item, path, context)
  leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    at: 'value',
    message: `${subject(path)} must be a skill name, a source${inline ? ' or an inline skill' : ''}, not ${target ? describeNode(target) : 'nothing'}.`,
  })
  return undefined
}
