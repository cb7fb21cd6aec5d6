import { blocksNamed } from '../../analysis/blocks.js'
import type { Loose } from '../../analysis/config.js'
import { behaves, firstVersionOf, stringsIn } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { replaceWith, setHere, type Report } from '../../finding.js'
import type { HookDefinition, HookMatcherConfig } from '../../generated/config.js'
import { closest, didYouMean } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

/** Events that `on_error: block` cannot block. */
const OBSERVING = [
  'turn_end',
  'on_agent_switch',
  'on_session_resume',
  'on_tool_approval_decision',
  'after_compaction',
]
/** Events with matchers on which `preempt_yolo` has no effect. */
const NOT_PREEMPTING = ['post_tool_use', 'permission_request', 'tool_response_transform']

/** The keys that each type of hook needs, with advice. */
const NEEDS: Readonly<Record<string, Readonly<Partial<Record<keyof HookDefinition, string>>>>> = {
  command: { command: 'Add the command line to run.' },
  builtin: { command: 'Add the name of the built-in, for example command: add_date.' },
  model: {
    model: 'Add the model to ask, for example model: openai/gpt-4o-mini.',
    prompt: 'Add the question for the model.',
  },
  evaluator: { evaluator: 'Add the name of an entry of the top-level "evaluators".' },
}

export default defineRule({
  severity: 'error',
  description: 'A hook or matcher is incomplete, has an unknown type, or has an option that does not fit.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder', 'rule'],
  check({ config, report }) {
    const { version, data } = config
    const strict = behaves('hooks-and-skills-are-strict', version) && data.version !== undefined
    const severity = strict ? 'error' : 'warning'
    for (const { path, value } of blocksNamed('HookDefinition', config)) {
      for (const found of checkHook(value, path, version)) report(found)
      if (value.on_error === 'block' && OBSERVING.includes(eventOf(path)))
        report({
          path: [...path, 'on_error'],
          at: 'value',
          severity,
          message: `A failing hook cannot block "${eventOf(path)}".`,
          hint: 'Write "warn" or "ignore".',
        })
    }
    for (const { path, value } of blocksNamed('HookMatcherConfig', config)) {
      for (const found of checkMatcher(value, path)) report(found)
      if (value.preempt_yolo === true && NOT_PREEMPTING.includes(eventOf(path)))
        report({
          path: [...path, 'preempt_yolo'],
          at: 'key',
          severity,
          message: `"preempt_yolo" has no effect on "${eventOf(path)}".`,
          hint: 'Use it on "pre_tool_use".',
        })
    }
  },
})

function eventOf(path: Path): string {
  return String(path[path.indexOf('hooks') + 1])
}

function checkHook(hook: Loose<HookDefinition>, path: Path, version: number): Report[] {
  const known = stringsIn('HookDefinition.type', version)
  const type: string = hook.type ?? ''
  if (type === '')
    return [
      { path, missing: ['type'], message: 'The hook has no type.', hint: `Add "type": ${oneOf(known)}.` },
    ]
  if (!known.includes(type)) return [unknownType(type, [...path, 'type'], version)]
  const lacking = Object.entries(NEEDS[type] ?? {}).flatMap(([key, hint]): Report[] => {
    const value = hook[key as keyof HookDefinition] ?? ''
    if (value !== '') return []
    const message = `A hook of type "${type}" needs "${key}".`
    return key in hook ? [{ path: [...path, key], message, hint }] : [{ path, missing: [key], message, hint }]
  })
  return [...lacking, ...(type === 'evaluator' ? checkPolicy(hook, path) : checkOtherType(type, hook, path))]
}

function unknownType(type: string, path: Path, version: number): Report {
  const since = firstVersionOf('HookDefinition.type', type)
  if (since !== undefined)
    return {
      path,
      message: `Hook type "${type}" was added in config version ${since}, but the file declares version ${version}.`,
      hint: `Declare version: "${since}" or later.`,
    }
  const known = stringsIn('HookDefinition.type', version)
  const near = closest(type, known)
  return {
    path,
    message: `Unknown hook type "${excerpt(type)}".`,
    hint: didYouMean(type, known) ?? `Write ${oneOf(known)}.`,
    fix: replaceWith({ path }, near, { safe: near === type.toLowerCase() }),
  }
}

/** Keys that belong to evaluators; config versions before 16 do not have them. */
function checkOtherType(type: string, hook: Loose<HookDefinition>, path: Path): Report[] {
  const idle = ['evaluator', 'evaluator_policy', 'routing_policy'].filter((key) => key in hook)
  return idle.map((key) => ({
    path: [...path, key],
    at: 'key',
    message: `"${key}" cannot be used on a hook of type "${type}".`,
    hint: 'Remove it, or use a hook of type "evaluator".',
  }))
}

function checkPolicy({ evaluator_policy, routing_policy }: Loose<HookDefinition>, path: Path): Report[] {
  if (evaluator_policy && routing_policy)
    return [
      {
        path: [...path, 'routing_policy'],
        at: 'key',
        message: '"evaluator_policy" and "routing_policy" cannot be used together.',
        hint: 'Keep one of them.',
        related: [setHere('evaluator_policy', [...path, 'evaluator_policy'])],
      },
    ]
  if (evaluator_policy || routing_policy) return []
  const missing = ['evaluator_policy', 'routing_policy']
  return [
    {
      path,
      missing,
      message: 'A hook of type "evaluator" needs a policy.',
      hint: `Add ${oneOf(missing)}.`,
    },
  ]
}

function checkMatcher({ hooks }: Loose<HookMatcherConfig>, path: Path): Report[] {
  if (Array.isArray(hooks) && hooks.length > 0) return []
  const message = 'The matcher has no hooks.'
  const hint = 'Add them: hooks: [{ type: command, command: … }].'
  return hooks === undefined
    ? [{ path, missing: ['hooks'], message, hint }]
    : [{ path: [...path, 'hooks'], at: 'key', message, hint }]
}
