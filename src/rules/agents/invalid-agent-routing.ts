import type { Config, Loose, Named } from '../../analysis/config.js'
import { controlHooks, sameHook } from '../../analysis/hooks/control-hooks.js'
import { eventsWith, type Hooked } from '../../analysis/hooks/events.js'
import { definedHere, missingKey, remove, setHere, spelling, type Report } from '../../finding.js'
import type { AgentConfig, AgentRouting, HookDefinition } from '../../generated/config.js'
import { didYouMean } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

type Agent = Named<AgentConfig>
type Hook = Hooked<HookDefinition>

export default defineRule({
  severity: 'error',
  description: 'The `routing` of an agent does not fit its hooks, or names agents that cannot be selected.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const agent of config.agents) for (const found of checkAgent(agent, config)) report(found)
  },
})

function checkAgent(agent: Agent, config: Config): Report[] {
  const { routing, harness } = agent.value
  const path = [...agent.path, 'routing']
  const hooks = controlHooks(agent, config)
  const [hook] = hooks
  if (!routing) return hook ? [withoutRouting(agent, hook)] : []
  if (!hook) {
    const message = `The agent "${agent.name}" has "routing" but no hook that selects the next agent.`
    const hint = `Add a hook under ${oneOf(eventsWith('routes'))}.`
    const definedAt = eventsWith('routes').map((event) => [...agent.path, 'hooks', event])
    return [{ path, at: 'key', message, hint, definedAt }]
  }
  if (harness) {
    const message = `The agent "${agent.name}" has a harness, so it cannot route.`
    const hint = 'Remove "routing" and its hooks, or remove "harness".'
    return [{ path, at: 'key', message, hint, related: [setHere('harness', [...agent.path, 'harness'])] }]
  }
  return [
    ...checkHooks(agent, hooks),
    ...checkAllowed(agent, routing, config),
    ...checkDefault(agent, routing, hooks, config),
  ]
}

function withoutRouting(agent: Agent, { event, path }: Hook): Report {
  return {
    path: path.slice(0, -1),
    at: 'key',
    message: `A hook on "${event}" needs "routing" on its agent "${agent.name}".`,
    hint: 'Add routing: { allowed_agents: [ … ] } to the agent.',
  }
}

function checkHooks(agent: Agent, hooks: readonly Hook[]): Report[] {
  const reports = hooks.flatMap((hook): Report[] => {
    const first = hooks.find(({ event }) => event === hook.event)
    if (!first || sameHook(first, hook)) return []
    const message = `"${hook.event}" has two different hooks, but only one can select the next agent.`
    return [
      {
        path: hook.path,
        message,
        hint: 'Keep one.',
        related: [{ path: first.path, message: 'The first hook is here.' }],
      },
    ]
  })
  const after = hooks.find(({ event }) => event === 'after_agent_complete')
  if (!after || !agent.value.force_handoff) return reports
  const place = { path: [...agent.path, 'force_handoff'], at: 'key' as const }
  const message = '"force_handoff" cannot be used together with a hook on "after_agent_complete".'
  const hint = 'Keep one of them: both decide which agent comes next.'
  return [...reports, { ...place, message, hint, related: [setHere(after.event, after.path.slice(0, -1))] }]
}

/** Names of agents that do not exist are reported by unknown-agent. */
function checkAllowed(
  agent: Agent,
  { allowed_agents: written }: Loose<AgentRouting>,
  config: Config,
): Report[] {
  const path = [...agent.path, 'routing', 'allowed_agents']
  const names = written ?? []
  if (names.length === 0) {
    const message = `The "routing" of "${agent.name}" allows no agent.`
    const hint = 'List the agents that the hook can select: allowed_agents: [ … ].'
    return [
      written
        ? { path, at: 'key', message, hint }
        : missingKey(path.slice(0, -1), 'allowed_agents', message, hint),
    ]
  }
  return names.flatMap((name = '', index): Report[] => {
    const place = { path: [...path, index], at: 'value' as const }
    const target = config.agents.find((one) => one.name === name)
    const message =
      names.indexOf(name) < index
        ? `Duplicate agent "${excerpt(name)}" in "allowed_agents".`
        : name === agent.name
          ? `The agent "${name}" routes to itself.`
          : target?.value.harness
            ? `The agent "${name}" has a harness, so it cannot be selected.`
            : undefined
    if (message === undefined) return []
    const related = target && name !== agent.name ? [definedHere(name, target.path)] : undefined
    // Without the last entry, the list would allow no agent.
    const fix =
      names.length > 1 ? { ...remove(place.path, name), safe: names.indexOf(name) < index } : undefined
    return [{ ...place, message, hint: 'Remove the entry, or name another agent.', related, fix }]
  })
}

function checkDefault(
  agent: Agent,
  routing: Loose<AgentRouting>,
  hooks: readonly Hook[],
  config: Config,
): Report[] {
  const { allowed_agents: allowed = [], default_agent: name } = routing
  const path = [...agent.path, 'routing']
  if (!name) {
    if (!hooks.some(({ value }) => value.type === 'evaluator')) return []
    const message = `The "routing" of "${agent.name}" has no "default_agent", which an evaluator needs.`
    return [
      missingKey(
        path,
        'default_agent',
        message,
        'Add the agent to select when no choice is probable enough.',
      ),
    ]
  }
  const known = new Set(config.agents.map((one) => one.name))
  const listed = [...new Set(allowed.filter((one) => one !== undefined))]
  // A mistake in the list is reported there.
  if (listed.length === 0 || listed.includes(name) || !listed.every((one) => known.has(one))) return []
  return [
    {
      path: [...path, 'default_agent'],
      at: 'value',
      message: `The default agent "${excerpt(name)}" is not in "allowed_agents".`,
      fix: spelling({ path: [...path, 'default_agent'] }, name, listed),
      hint: didYouMean(name, listed) ?? `Add it to "allowed_agents", or name ${oneOf(listed.slice(0, 5))}.`,
    },
  ]
}
