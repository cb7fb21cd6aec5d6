import type { Report } from '../finding.js'
import type { Block } from '../decode/blocks.js'
import { closest, excerpt, oneOf } from '../suggest.js'

/** What each type of hook needs, and the first config version that has it. */
const TYPES: Readonly<
  Record<string, { readonly since: number; readonly needs: Readonly<Record<string, string>> }>
> = {
  command: { since: 3, needs: { command: 'Add the command line to run.' } },
  builtin: { since: 8, needs: { command: 'Name the built-in under "command", such as command: add_date.' } },
  model: {
    since: 8,
    needs: {
      model: 'Add the model to ask, such as model: openai/gpt-4o-mini.',
      prompt: 'Add the question to the model.',
    },
  },
  evaluator: { since: 16, needs: { evaluator: 'Name an entry of the top-level "evaluators".' } },
}

/** Events on which `on_error: block` can have no effect. */
const OBSERVING = [
  'turn_end',
  'on_agent_switch',
  'on_session_resume',
  'on_tool_approval_decision',
  'after_compaction',
]
/** Events with matchers on which `preempt_yolo` has no effect. */
const NOT_PREEMPTING = ['post_tool_use', 'permission_request', 'tool_response_transform']

/** What docker-agent refuses about one hook. */
export function hookProblems({ path, value }: Block, version: number): Report[] {
  const known = Object.keys(TYPES).filter((type) => version >= (TYPES[type]?.since ?? 0))
  const type = (value.type ?? '') as string
  if (type === '')
    return [
      { path, missing: ['type'], message: 'The hook has no type.', hint: `Add "type": ${oneOf(known)}.` },
    ]
  if (!known.includes(type)) return [unknownType(type, [...path, 'type'], known)]
  const lacking = Object.entries(TYPES[type]?.needs ?? {}).flatMap(([key, hint]): Report[] => {
    if ((value[key] ?? '') !== '') return []
    const message = `A hook of type "${type}" needs "${key}".`
    return value[key] === undefined
      ? [{ path, missing: [key], message, hint }]
      : [{ path: [...path, key], message, hint }]
  })
  return [...lacking, ...evaluatorProblems(type, path, value)]
}

/** From config version 16 on; older ones do not know the keys. */
function evaluatorProblems(type: string, path: Report['path'], value: Block['value']): Report[] {
  if (type !== 'evaluator') {
    const idle = ['evaluator', 'evaluator_policy', 'routing_policy'].filter((key) => value[key] !== undefined)
    return idle.map((key) => ({
      path: [...path, key],
      at: 'key',
      message: `"${key}" cannot be used on a hook of type "${type}".`,
      hint: 'It goes with type "evaluator".',
    }))
  }
  const policies = ['evaluator_policy', 'routing_policy'].filter((key) => value[key] !== undefined)
  if (policies.length === 1) return []
  if (policies.length === 0)
    return [
      {
        path,
        missing: ['evaluator_policy', 'routing_policy'],
        message: 'A hook of type "evaluator" needs a policy.',
        hint: 'Add "evaluator_policy" or "routing_policy".',
      },
    ]
  return [
    {
      path: [...path, 'routing_policy'],
      at: 'key',
      message: '"evaluator_policy" and "routing_policy" exclude each other.',
      hint: 'Keep one.',
      related: [{ path: [...path, 'evaluator_policy'], at: 'key', message: 'The other policy is here.' }],
    },
  ]
}

function unknownType(type: string, path: Report['path'], known: readonly string[]): Report {
  const later = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (later)
    return {
      path,
      message: `Hooks of type "${type}" exist since config version ${later.since}.`,
      hint: `Declare version: "${later.since}" or later.`,
    }
  const near = closest(type, known)
  return {
    path,
    message: `"${excerpt(type)}" is no type of hook.`,
    hint: near ? `Did you mean "${near}"?` : `Write ${oneOf(known)}.`,
    ...(near
      ? {
          fix: {
            title: `Write "${near}"`,
            safe: near === type.toLowerCase(),
            edits: [{ kind: 'replace-value', path, to: near }],
          },
        }
      : {}),
  }
}

/** What docker-agent refuses about one matcher. */
export function matcherProblems({ path, value }: Block): Report[] {
  if (Array.isArray(value.hooks) && value.hooks.length > 0) return []
  const message = 'The matcher has no hooks.'
  const hint = 'Add them: hooks: [{ type: command, command: … }].'
  return value.hooks === undefined
    ? [{ path, missing: ['hooks'], message, hint }]
    : [{ path: [...path, 'hooks'], at: 'key', message, hint }]
}

/** Options that config version 16 refuses on events where they have no effect; older versions ignore them. */
export function idleOptions({ name, path, value }: Block): Report[] {
  const event = String(path[path.indexOf('hooks') + 1])
  if (name === 'HookMatcherConfig') {
    const idle = value.preempt_yolo === true && NOT_PREEMPTING.includes(event)
    return idle
      ? [
          {
            path: [...path, 'preempt_yolo'],
            at: 'key',
            message: `"preempt_yolo" has no effect on "${event}".`,
            hint: 'It goes with "pre_tool_use".',
          },
        ]
      : []
  }
  const idle = value.on_error === 'block' && OBSERVING.includes(event)
  return idle
    ? [
        {
          path: [...path, 'on_error'],
          at: 'value',
          message: `A failing hook cannot block "${event}".`,
          hint: 'Write "warn" or "ignore".',
        },
      ]
    : []
}
