import type { Path } from '../../diagnostic.js'
import { definedHere, missingKey, renameKey, type Report } from '../../finding.js'
import type { EvaluatorConfig, HookDefinition } from '../../generated/config.js'
import { closest, didYouMean, isOnlyNear } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import type { Loose } from '../config.js'
import type { Hooked } from './events.js'

/** A hook of type `evaluator`. */
export type EvaluatorHook = Hooked<HookDefinition>

/** The evaluator that a hook names; undefined if there is none of that name. */
export type Judge = Loose<EvaluatorConfig> | undefined

/** A report on a key that a policy needs. */
export function absent(key: string, policy: object, path: Path, hint: string): Report {
  const message = `The policy has no "${key}".`
  return key in policy
    ? { path: [...path, key], at: 'key', message, hint }
    : missingKey(path, key, message, hint)
}

/** Checks that `min_probability` is a number; other limits are reported by out-of-range. */
export function checkProbability(policy: { readonly min_probability?: number }, path: Path): Report[] {
  const { min_probability: probability } = policy
  const hint = 'Write a number above 0 and up to 1.'
  if (probability === undefined) return [absent('min_probability', policy, path, hint)]
  const message = '"min_probability" is not a number.'
  return Number.isNaN(probability) ? [{ path: [...path, 'min_probability'], at: 'value', message, hint }] : []
}

/** Checks that the type of an evaluator is one that its hook accepts. */
export function checkType(
  { event, path, value }: EvaluatorHook,
  judge: Judge,
  accepted: readonly string[],
): Report[] {
  const { evaluator: name = '' } = value
  if (!judge?.type || accepted.includes(judge.type)) return []
  return [
    {
      path: [...path, 'evaluator'],
      at: 'value',
      message: `The evaluator "${name}" has type "${excerpt(judge.type)}", but "${event}" needs ${oneOf(accepted)}.`,
      hint: 'Use another evaluator.',
      related: [definedHere(name, ['evaluators', name])],
    },
  ]
}

/** What an evaluator can answer; undefined where its definition is wrong or its type does not fit. */
export function outcomesOf(judge: Judge): string[] | undefined {
  if (judge?.type === 'boolean') return ['true', 'false']
  const choices = Object.keys(judge?.choices ?? {})
  return judge?.type === 'choice' && choices.length > 0 ? choices : undefined
}

/** Reports the outcomes that a policy names but its evaluator does not have. */
export function unknownOutcomes(
  written: readonly string[],
  path: Path,
  { value }: EvaluatorHook,
  judge: Judge,
): Report[] {
  const known = outcomesOf(judge)
  const { evaluator: name = '' } = value
  if (!known) return []
  const free = known.filter((outcome) => !written.includes(outcome))
  return written.flatMap((outcome): Report[] => {
    if (known.includes(outcome)) return []
    const near = closest(outcome, free)
    return [
      {
        path: [...path, outcome],
        at: 'key',
        fix:
          near === undefined
            ? undefined
            : renameKey([...path, outcome], near, isOnlyNear(outcome, near, known)),
        message: `The evaluator "${name}" has no outcome "${excerpt(outcome)}".`,
        hint: didYouMean(outcome, known) ?? `Its outcomes are ${oneOf(known.slice(0, 5), 'and')}.`,
        related: [definedHere(name, ['evaluators', name])],
      },
    ]
  })
}
