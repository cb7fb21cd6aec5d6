import type { Config, Loose } from '../../analysis/config.js'
import { hookEvent, hooksOf } from '../../analysis/hooks/events.js'
import {
  absent,
  checkProbability,
  checkType,
  outcomesOf,
  unknownOutcomes,
  type EvaluatorHook,
  type Judge,
} from '../../analysis/hooks/policy.js'
import type { Path } from '../../diagnostic.js'
import { spelling, type Report } from '../../finding.js'
import type { EvaluatorPolicy, RoutingPolicy } from '../../generated/config.js'
import { trimSpace } from '../../go/trim-space.js'
import { closest, didYouMean } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description:
    'The policy of an evaluator hook is incomplete, or does not fit its evaluator or the agents that it may select.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const hook of hooksOf(config)) {
      if (hook.value.type !== 'evaluator') continue
      const { evaluator_policy: decides, routing_policy: routes, evaluator = '' } = hook.value
      const { policy } = hookEvent(hook.event)
      const judge = config.data.evaluators?.[evaluator] ?? undefined
      const reports =
        policy === 'evaluator_policy' && decides
          ? checkDecisions(decides, hook, judge)
          : policy === 'routing_policy' && routes
            ? checkRoutes(routes, hook, judge, config)
            : []
      for (const found of reports) report(found)
    }
  },
})

const DECISIONS = ['allow', 'ask', 'deny']

function checkDecisions(policy: Loose<EvaluatorPolicy>, hook: EvaluatorHook, judge: Judge): Report[] {
  const path = [...hook.path, 'evaluator_policy']
  const decisions = Object.entries(policy.decisions ?? {})
  const wrong = decisions.flatMap(([outcome, decision = '']): Report[] =>
    DECISIONS.includes(decision)
      ? []
      : [
          {
            path: [...path, 'decisions', outcome],
            at: 'value',
            message: `"${excerpt(decision)}" is not a valid decision.`,
            fix: spelling({ path: [...path, 'decisions', outcome] }, decision, DECISIONS),
            hint: didYouMean(decision, DECISIONS) ?? `Write ${oneOf(DECISIONS)}.`,
          },
        ],
  )
  const fallback =
    (policy.fallback ?? '') === ''
      ? [absent('fallback', policy, path, 'Add the decision for uncertain outcomes: ask or deny.')]
      : []
  return [
    ...(decisions.length === 0
      ? [absent('decisions', policy, path, 'Add a decision for each outcome.')]
      : wrong),
    ...checkProbability(policy, path),
    ...fallback,
    ...checkType(hook, judge, ['boolean', 'choice']),
    ...unknownOutcomes(Object.keys(policy.decisions ?? {}), [...path, 'decisions'], hook, judge),
  ]
}

function checkRoutes(
  policy: Loose<RoutingPolicy>,
  hook: EvaluatorHook,
  judge: Judge,
  config: Config,
): Report[] {
  const path = [...hook.path, 'routing_policy']
  const routes = Object.entries(policy.routes ?? {})
  const outcomes = routes.map(([outcome]) => outcome)
  return [
    ...(routes.length === 0 ? [absent('routes', policy, path, 'Add an agent for each choice.')] : []),
    ...routes.flatMap(([outcome, target = '']) =>
      checkTarget(target, [...path, 'routes', outcome], hook, config),
    ),
    ...checkProbability(policy, path),
    ...checkType(hook, judge, ['choice']),
    ...unknownOutcomes(outcomes, [...path, 'routes'], hook, judge),
    ...(routes.length > 0 ? missingRoutes(outcomes, [...path, 'routes'], judge) : []),
  ]
}

/** A choice that a misspelled route means is not reported again. */
function missingRoutes(written: readonly string[], path: Path, judge: Judge): Report[] {
  const known = judge?.type === 'choice' ? (outcomesOf(judge) ?? []) : []
  const meant = written.map((outcome) => (known.includes(outcome) ? outcome : closest(outcome, known)))
  const missing = known.filter((choice) => !meant.includes(choice))
  if (missing.length === 0) return []
  const message = `No route for ${oneOf(missing.slice(0, 5), 'and')}.`
  return [{ path, at: 'key', missing, message, hint: 'Add an agent for every choice of the evaluator.' }]
}

function checkTarget(target: string, path: Path, { agent }: EvaluatorHook, config: Config): Report[] {
  const allowed = agent.value.routing?.allowed_agents ?? []
  const names = config.agents.map(({ name }) => name)
  const place = { path, at: 'value' as const }
  if (trimSpace(target) === '')
    return [{ ...place, message: 'A route has no agent.', hint: 'Name one of "allowed_agents".' }]
  if (target === agent.name)
    return [{ ...place, message: `A route leads to its own agent "${target}".`, hint: 'Name another agent.' }]
  // A mistake in the list is reported there.
  if (allowed.length === 0 || allowed.includes(target) || allowed.some((name = '') => !names.includes(name)))
    return []
  const known = allowed.filter((name) => name !== undefined)
  return [
    {
      ...place,
      message: `A route leads to "${excerpt(target)}", which is not in "allowed_agents".`,
      fix: spelling(place, target, known),
      hint: didYouMean(target, known) ?? `Add it to "allowed_agents", or name ${oneOf(known.slice(0, 5))}.`,
      related: [
        {
          path: [...agent.path, 'routing', 'allowed_agents'],
          at: 'key',
          message: 'The agents are listed here.',
        },
      ],
    },
  ]
}
