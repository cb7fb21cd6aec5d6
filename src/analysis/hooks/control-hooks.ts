import type { AgentConfig, HookDefinition } from '../../generated/config.js'
import type { Config, Named } from '../config.js'
import { groupBy } from '../../group-by.js'
import { perFile } from '../per-file.js'
import { hookEvent, hooksOf, type Hooked } from './events.js'

/** The hooks of an agent that select the next agent. */
export function controlHooks(agent: Named<AgentConfig>, config: Config): readonly Hooked<HookDefinition>[] {
  return byAgent(config).get(agent) ?? []
}

const byAgent = perFile((config) =>
  groupBy(
    hooksOf(config).filter(({ event }) => hookEvent(event).routes),
    ({ agent }) => agent,
  ),
)

/** Whether docker-agent takes two hooks for the same: absent and empty settings do not differ. */
export function sameHook(a: Hooked<HookDefinition>, b: Hooked<HookDefinition>): boolean {
  return a.event === b.event && canonical(a.value) === canonical(b.value)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(
          Object.entries(item)
            .filter(([, setting]) => Boolean(setting))
            .sort(([first], [second]) => (first < second ? -1 : 1)),
        )
      : item,
  )
}

/** The agents that the control hooks of an agent can select: its routes and the default for evaluators, else all that are allowed. */
export function routeTargets(agent: Named<AgentConfig>, config: Config): string[] {
  const { allowed_agents: allowed = [], default_agent: fallback } = agent.value.routing ?? {}
  const targets = controlHooks(agent, config).flatMap(({ value: { type, routing_policy } }) =>
    type === 'evaluator' ? [...Object.values(routing_policy?.routes ?? {}), fallback] : allowed,
  )
  return [...new Set(targets)].filter((name): name is string => name !== undefined && name !== agent.name)
}
