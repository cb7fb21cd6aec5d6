import type { Path } from '../diagnostic.js'
import type { YamlNode } from '../document/tree.js'
import { replaceWith } from '../finding.js'
import { goDuration } from '../go/duration.js'
import { leaveOut, refuse, subject, type Decoding, type Target } from './context.js'
import { describeNode } from './kind-names.js'
import { decodeScalar } from './scalar.js'

/** Decodes a Go duration, which stays a string. */
export function duration(node: Target, path: Path, context: Decoding, written: YamlNode): unknown {
  if (node.kind !== 'scalar') return refuse({ type: 'text' }, node, path, context)
  const decoded = decodeScalar('text', node, { aliased: written.kind === 'alias', agents: context.agents })
  if (decoded.refused) return refuse({ type: 'text' }, node, path, context)
  const text = String(decoded.value ?? '')
  if (text === '' || goDuration(text) !== undefined) return text
  const isNumber = /^\d+(\.\d+)?$/.test(text)
  return leaveOut(context, {
    ruleId: 'invalid-value',
    path,
    at: 'value',
    message: `${subject(path)} must be a duration, not ${describeNode(node)}.`,
    hint: isNumber
      ? `Add a unit, for example "${text}s" for seconds.`
      : 'Write a number with a unit, such as 500ms, 30s, 1m30s or 2h. There is no unit for days.',
    fix: replaceWith({ path }, isNumber ? `${text}s` : undefined, { safe: false }),
  })
}
