import { checkEventOptions } from '../../analysis/hooks/event-options.js'
import { eventsWith, hookEvent, hooksOf, matchersOf, type Hooked } from '../../analysis/hooks/events.js'
import type { Loose } from '../../analysis/config.js'
import { firstVersionOf, stringsIn } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { remove, spelling, type Report } from '../../finding.js'
import type { HookDefinition, HookMatcherConfig } from '../../generated/config.js'
import { goRegexpError } from '../../go/regexp.js'
import { didYouMean } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

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
  description:
    'A hook or matcher is incomplete, has an unknown type, or has an option that does not fit its event.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder', 'rule'],
  check({ config, report }) {
    for (const hook of hooksOf(config)) {
      const reports = checkHook(hook.value, hook.path, config.version)
      for (const found of [...reports, ...checkTimeout(hook), ...checkEventOptions(hook)]) report(found)
    }
    for (const matcher of matchersOf(config))
      for (const found of [...checkMatcher(matcher), ...checkPreemption(matcher)]) report(found)
  },
})

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
  return [...lacking, ...(type === 'evaluator' ? [] : checkOtherType(type, hook, path))]
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
  return {
    path,
    message: `Unknown hook type "${excerpt(type)}".`,
    hint: didYouMean(type, known) ?? `Write ${oneOf(known)}.`,
    fix: spelling({ path }, type, known),
  }
}

/** Keys that belong to evaluators; config versions before 16 do not have them. */
function checkOtherType(type: string, hook: Loose<HookDefinition>, path: Path): Report[] {
  const keys = (['evaluator', 'evaluator_policy', 'routing_policy'] as const).filter(
    (key) => (hook[key] ?? '') !== '',
  )
  const [first] = keys
  if (!first) return []
  return [
    {
      path: [...path, first],
      at: 'key',
      message: `${oneOf(keys, 'and')} cannot be used on a hook of type "${type}".`,
      hint: `Remove ${keys.length > 1 ? 'them' : 'it'}, or use a hook of type "evaluator".`,
      fix: keys.length > 1 ? undefined : remove([...path, first], first),
    },
  ]
}

function checkTimeout({ path, value: { timeout } }: Hooked<HookDefinition>): Report[] {
  if (timeout === undefined || timeout >= 0) return []
  const message = `"timeout" must be 0 or more, not ${timeout}.`
  return [{ path: [...path, 'timeout'], at: 'value', message, hint: 'Write the number of seconds.' }]
}

/** docker-agent compares the whole tool name; `*` is not a regular expression but means every tool. */
function checkMatcher({ path, value: { hooks, matcher = '' } }: Hooked<HookMatcherConfig>): Report[] {
  const reports: Report[] = []
  const wrong = matcher === '*' ? undefined : goRegexpError(`^(?:${matcher})$`)
  if (wrong !== undefined)
    reports.push({
      path: [...path, 'matcher'],
      at: 'value',
      message: `"${excerpt(matcher)}" is not a valid regular expression: ${goRegexpError(matcher) ?? wrong}.`,
      hint: 'Write a regular expression in Go syntax, or "*" for every tool.',
    })
  if (Array.isArray(hooks) && hooks.length > 0) return reports
  const message = 'The matcher has no hooks.'
  const hint = 'Add them: hooks: [{ type: command, command: … }].'
  return hooks === undefined
    ? [...reports, { path, missing: ['hooks'], message, hint }]
    : [...reports, { path: [...path, 'hooks'], at: 'key', message, hint }]
}

/** docker-agent refuses the key on other events even if it is false. */
function checkPreemption({ event, path, value }: Hooked<HookMatcherConfig>): Report[] {
  if (value.preempt_yolo === undefined || hookEvent(event).preempts) return []
  return [
    {
      path: [...path, 'preempt_yolo'],
      at: 'key',
      message: `"preempt_yolo" cannot be used on "${event}".`,
      hint: `Use it on ${oneOf(eventsWith('preempts'))}, or remove it.`,
      fix: remove([...path, 'preempt_yolo'], 'preempt_yolo'),
    },
  ]
}
