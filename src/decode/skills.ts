import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { bytesOf } from '../document/binary.js'
import { taggedValue, tagName } from '../document/tags.js'
import { toData } from '../document/to-data.js'
import { dereference, type ScalarNode, type YamlNode } from '../document/tree.js'
import { replaceWith, type Finding } from '../finding.js'
import { leaveOut, isNull, subject, type Decoding, type Target } from './context.js'
import { describeNode } from './kind-names.js'
import { fixOfKind } from './kind-fix.js'
import { listHint } from './list-items.js'

const NAMES: Kind = { type: 'list', items: { type: 'text' } }
const INLINE_SKILL: Kind = { type: 'block', name: 'InlineSkill' }

/**
 * Decodes `skills`: true, false or a list.
 * @param inline whether items may be inline skills
 */
export function skills(node: Target, path: Path, context: Decoding, inline: boolean): unknown {
  if (node.kind === 'scalar' && taggedValue(node).type === 'bool') return toData(node)
  if (context.agents && node.kind === 'scalar' && tagName(node) === 'binary')
    return bytesOf(node.text).map(String)
  if (node.kind === 'seq' && (context.agents || node.tag === undefined || !node.tagFirst))
    return node.items.map((item, index) => skill(item, [...path, index], context, inline))
  const items = inline ? 'skill names, sources and inline skills' : 'skill names and sources'
  return leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    message: `${subject(path)} must be true, false or a list of ${items}, not ${describeNode(node)}.`,
    ...(node.kind === 'scalar' ? scalarAdvice(node, path) : undefined),
  })
}

function scalarAdvice(node: ScalarNode, path: Path): Pick<Finding, 'hint' | 'fix'> {
  const word = /^(?:(yes|on|true)|no|off|false)$/i.exec(node.text)
  if (!word) return { hint: listHint(node), fix: fixOfKind(NAMES, node, path) }
  const meant = word[1] === undefined ? 'false' : 'true'
  return { hint: `Write ${meant}.`, fix: replaceWith({ path }, meant, { safe: true, bare: true }) }
}

function skill(item: YamlNode, path: Path, context: Decoding, inline: boolean): unknown {
  const target = dereference(item)
  if (target?.kind === 'map' && inline) return context.decodeValue(INLINE_SKILL, item, path, context)
  if (target?.kind === 'scalar' && !isNull(target))
    return context.decodeValue({ type: 'text' }, item, path, context)
  const forms = inline ? 'a skill name, a source or an inline skill' : 'a skill name or a source'
  return leaveOut(context, {
    ruleId: 'invalid-type',
    path,
    at: 'value',
    message: `${subject(path)} must be ${forms}, not ${describeNode(item)}.`,
  })
}
