import type { Path } from '../diagnostic.js'
import { taggedValue } from '../document/tags.js'
import type { YamlNode } from '../document/tree.js'
import { replaceWith } from '../finding.js'
import { strings } from '../generated/structure.js'
import { closest } from '../suggest.js'
import { excerpt, oneOf } from '../wording.js'
import { leaveOut, subject, type Decoding, type Target } from './context.js'
import { describeNode } from './kind-names.js'
import { coercedValue, decodeScalar } from './scalar.js'
import { behaves } from './versions.js'

/** The levels of `thinking_budget`. docker-agent ignores their case and white space around them. */
const LEVELS: readonly string[] = strings['ModelConfig.thinking_budget'].allowed

const HINT = `Write a number of tokens or one of ${oneOf(LEVELS.slice(0, 8))}.`

/** Decodes `thinking_budget`: a number of tokens or a level. docker-agent reads a list or a mapping as 0, and thinking is off. */
export function thinking(node: Target, path: Path, context: Decoding, written: YamlNode): unknown {
  if (node.kind !== 'scalar') {
    context.report({
      ruleId: 'coerced-value',
      severity: 'warning',
      path,
      message: `docker-agent turns thinking off because ${subject(path)} is ${describeNode(node)}.`,
      hint: HINT,
    })
    return 0
  }
  const number = decodeScalar('int', node, { aliased: written.kind === 'alias', agents: context.agents })
  if (!number.refused) {
    if (number.coerced) context.report(coercedValue(path, number.coerced))
    return number.value
  }
  const value = taggedValue(node)
  const text = value.type === 'text' ? value.value.trim().toLowerCase() : ''
  if (LEVELS.includes(text) || (text === '' && behaves('thinking-level-may-be-empty', context.version)))
    return text
  const near = closest(text, LEVELS)
  return leaveOut(context, {
    ruleId: 'invalid-value',
    path,
    at: 'value',
    message:
      value.type === 'text' && text !== ''
        ? `"${excerpt(value.value, 40)}" is not a valid thinking budget.`
        : `${subject(path)} must be a number of tokens or a level, not ${describeNode(node)}.`,
    hint: near === undefined ? HINT : `Did you mean "${near}"?`,
    fix: replaceWith({ path }, near, { safe: false }),
  })
}
