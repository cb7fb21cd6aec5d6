import type { Path } from '../diagnostic.js'
import type { YamlNode } from '../document/tree.js'
import { goDuration } from '../go/duration.js'
import { leaveOut, refuse, subject, type Decoding, type Target } from './context.js'
import { describeNode } from './kind-names.js'
import { decodeScalar } from './scalar.js'

/** A Go duration, kept as text. */
export function duration(node: Target, path: Path, context: Decoding, written: YamlNode): unknown {
  if (node.kind !== 'scalar') {
    refuse({ type: 'text' }, node, path, context)
    return
  }
  const decoded = decodeScalar('text', node, written.kind === 'alias', context.agents)
  if (decoded.refused) {
    refuse({ type: 'text' }, node, path, context)
    return
  }
  const text = String(decoded.value ?? '')
  if (text === '' || goDuration(text) !== undefined) return text
  const hint = /^\d+(\.\d+)?$/.test(text)
    ? `A unit is needed: write "${text}s" for seconds.`
    : 'Write a number with a unit, such as 500ms, 30s, 1m30s or 2h; days do not exist.'
  leaveOut(context, {
    ruleId: 'invalid-value',
    path,
    at: 'value',
    message: `${subject(path)} must be a duration, not ${describeNode(node)}.`,
    hint,
  })
  return undefined
}
