import { matcherSelects } from '../../analysis/hooks/selection.js'
import { hooksOf, type Hooked } from '../../analysis/hooks/events.js'
import { toolsOfFile } from '../../analysis/tools.js'
import type { HookDefinition } from '../../generated/config.js'
import { asMap } from '../../analysis/config.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A hook has the type, command and arguments of an earlier hook of its event, so docker-agent drops it.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const hooks = hooksOf(config)
    if (hooks.length < 2) return
    const selects = matcherSelects(toolsOfFile(config))
    const claimed = new Map<string, Hooked<HookDefinition>>()
    for (const hook of hooks) {
      const { agent, event, path, value } = hook
      const { type, command = '', args = [] } = value
      if (type === undefined || type === 'evaluator' || (type !== 'model' && command === '')) continue
      const { matcher, preempts } = selectionOf(hook)
      const key = JSON.stringify([agent.name, event, type, command, args, preempts])
      const calls = selects(matcher).map((call) => JSON.stringify([key, call]))
      const first = calls.map((call) => claimed.get(call)).find(Boolean)
      for (const call of calls) if (!claimed.has(call)) claimed.set(call, hook)
      if (!first || effectOf(first.value) === effectOf(value)) continue
      report({
        path,
        message:
          type === 'model'
            ? `docker-agent runs one model hook per "${event}", so this one is dropped.`
            : `An earlier hook of "${event}" has the same command, so this one is dropped.`,
        hint:
          type === 'model'
            ? 'Write both prompts in one hook.'
            : 'Make the commands differ, or merge the hooks.',
        related: [{ path: first.path, message: 'This hook runs instead.' }],
      })
    }
  },
})

/** Hooks with `preempt_yolo: true` run apart from the others. */
function selectionOf({ agent, event, path }: Hooked<HookDefinition>): { matcher: string; preempts: boolean } {
  const index = path[agent.path.length + 2]
  const list = asMap(agent.value.hooks)?.[event]
  const entry = Array.isArray(list) && typeof index === 'number' ? (list as unknown[])[index] : undefined
  const { matcher, preempt_yolo: preempts } = asMap(entry) ?? {}
  return { matcher: typeof matcher === 'string' ? matcher : '', preempts: preempts === true }
}

/** What a hook does, apart from what docker-agent compares; its name is only for messages. */
function effectOf({ name: _, ...rest }: Hooked<HookDefinition>['value']): string {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)))
}
