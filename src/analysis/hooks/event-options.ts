import { insertKeys, remove, replaceWith, setHere, type Report } from '../../finding.js'
import type { HookDefinition } from '../../generated/config.js'
import { oneOf } from '../../wording.js'
import { eventsWith, hookEvent, type Hooked } from './events.js'

type Hook = Hooked<HookDefinition>

/** What the event of a hook does not accept, though other events do. docker-agent refuses it in every config version. */
export function checkEventOptions(hook: Hook): Report[] {
  const { event, path, value } = hook
  const reports: Report[] = []
  if (value.on_error === 'block' && !hookEvent(event).blocks)
    reports.push({
      path: [...path, 'on_error'],
      at: 'value',
      message: `A failing hook cannot block "${event}".`,
      hint: 'Write "warn" or "ignore".',
      fix: replaceWith({ path: [...path, 'on_error'] }, 'warn', { safe: false }),
    })
  if (value.type === 'model') reports.push(...checkModelHook(hook))
  if (value.type === 'evaluator') reports.push(...checkEvaluatorHook(hook))
  return reports
}

/** The only schema on events that guard a call. */
const GUARD = 'guard_decision'

function checkModelHook({ event, path, value }: Hook): Report[] {
  const { schema = '' } = value
  const accepted = hookEvent(event)
  if (accepted.routes)
    return [
      {
        path: [...path, 'type'],
        at: 'value',
        message: `A model hook cannot select the next agent on "${event}".`,
        hint: 'Use a command, or an evaluator of type "choice".',
      },
    ]
  if (accepted.guards && schema !== GUARD) {
    const place = { path: [...path, 'schema'] }
    const message = `A model hook on "${event}" needs schema "${GUARD}".`
    const hint = `Write schema: ${GUARD}.`
    return schema === ''
      ? [{ path, missing: ['schema'], message, hint, fix: insertKeys(path, [['schema', GUARD]]) }]
      : [{ ...place, at: 'value', message, hint, fix: replaceWith(place, GUARD, { safe: false }) }]
  }
  const feature = NEEDED.get(schema)
  if (!feature || accepted[feature]) return []
  return [
    {
      path: [...path, 'schema'],
      at: 'value',
      message: `Schema "${schema}" cannot be used on "${event}".`,
      hint:
        feature === 'blocks'
          ? 'Remove it: hooks of this event cannot block.'
          : `It works on ${oneOf(eventsWith(feature), 'and')}.`,
    },
  ]
}

const NEEDED: ReadonlyMap<string, 'approves' | 'blocks'> = new Map(
  Object.entries({
    guard_decision: 'blocks',
    pre_tool_use_decision: 'approves',
  }),
)

const OTHER_POLICY = { evaluator_policy: 'routing_policy', routing_policy: 'evaluator_policy' } as const

function checkEvaluatorHook({ event, path, value }: Hook): Report[] {
  const { policy } = hookEvent(event)
  if (!policy)
    return [
      {
        path: [...path, 'type'],
        at: 'value',
        message: `A hook of type "evaluator" cannot be used on "${event}".`,
        hint: `It works on ${oneOf(eventsWith('policy'), 'and')}.`,
      },
    ]
  const other = OTHER_POLICY[policy]
  if (value[other])
    return [
      {
        path: [...path, other],
        at: 'key',
        message: `"${other}" cannot be used on "${event}".`,
        hint: value[policy] ? 'Remove it.' : `Use "${policy}".`,
        fix: value[policy] ? remove([...path, other], other) : undefined,
        related: value[policy] ? [setHere(policy, [...path, policy])] : undefined,
      },
    ]
  if (value[policy]) return []
  const message = `An evaluator on "${event}" needs "${policy}".`
  return [{ path, missing: [policy, other], message, hint: `Add "${policy}".` }]
}
