import type { Path } from '../diagnostic.js'
import { taggedValue } from '../document/tags.js'
import type { YamlNode } from '../document/tree.js'
import { strings } from '../generated/structure.js'
import { didYouMean, excerpt, oneOf } from '../suggest.js'
import { leaveOut, subject, type Decoding, type Target } from './context.js'
import { describeNode } from './kind-names.js'
import { decodeScalar } from './scalar.js'
import { behaves } from './versions.js'

/** Levels that `thinking_budget` takes; docker-agent ignores case and outer blanks. */
const LEVELS: readonly string[] = strings['ModelConfig.thinking_budget'].allowed

/** A number of tokens or a level; anything but a scalar switches thinking off. */
export function thinking(node: Target, path: Path, context: Decoding, written: YamlNode): unknown {
  if (node.kind !== 'scalar') {
    context.report({
      ruleId: 'coerced-value',
      severity: 'warning',
      path,
      message: `${subject(path)} is ${describeNode(node)}, which docker-agent reads as 0 tokens: thinking is off.`,
      hint: `Write a number of tokens, or one of ${oneOf(LEVELS.slice(0, 8))}.`,
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
  if (LEVELS.includes(text) || (text === '' && behaves('thinking-level-may-be-empty', context.version)))
    return text
  const hint = didYouMean(text, LEVELS) ?? `Write a number of tokens, or one of ${oneOf(LEVELS.slice(0, 8))}.`
  leaveOut(context, {
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
