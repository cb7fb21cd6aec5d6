import { closest } from '../suggest.js'
import type { Config } from './config.js'
import { leadsOf, startAgent } from './leads.js'

/** The agents of a file that the start agent does not lead to. */
export interface Unreached {
  /** The agent that docker-agent starts: "root", or the first one. */
  readonly start: string
  /** In file order; an agent that another one of them leads to is left out. */
  readonly agents: readonly UnreachedAgent[]
}

/** An agent that nothing leads to. */
export interface UnreachedAgent {
  readonly name: string
  /** The file seems to mean it as another agent to start: the start agent works alone, or this one leads to its team. */
  readonly maybeStarted: boolean
}

/**
 * Which agents no conversation gets to: sub-agents, handoffs, routing, commands, and the routes of hooks are followed from
 * the start agent on. Shared commands count as used. A name that is probably misspelled leads to the agent that it resembles.
 */
export function unreachedAgents(config: Config): Unreached {
  const names = config.agents.map(({ name }) => name)
  const start = startAgent(config)
  const next = agentGraph(config, names)
  const reached = new Set([start])
  follow([start, ''], next, reached)
  const team = new Set(reached)
  const lost = names.filter((name) => !reached.has(name))
  const entered = new Set(
    lost.flatMap((name) => [...(next.get(name) ?? [])].filter((other) => other !== name)),
  )
  // Circles have no agent that nothing leads to: the first of each stands for it.
  const first = [...lost.filter((name) => !entered.has(name)), ...lost]
  const heads = new Set(
    first.filter((name) => {
      if (reached.has(name)) return false
      reached.add(name)
      follow([name], next, reached)
      return true
    }),
  )
  const agents = lost
    .filter((name) => heads.has(name))
    .map((name) => ({
      name,
      maybeStarted: team.size < 2 || [...(next.get(name) ?? [])].some((other) => team.has(other)),
    }))
  return { start, agents }
}

/** Agent → the agents that it names; an empty string stands for shared commands. */
function agentGraph(config: Config, names: readonly string[]): Map<string, Set<string>> {
  const known = new Set(names)
  const next = new Map<string, Set<string>>()
  const lead = (from: string, to: string): void => {
    const target = known.has(to) ? to : closest(to, names)
    if (target === undefined) return
    const targets = next.get(from) ?? new Set()
    next.set(from, targets.add(target))
  }
  for (const { from, to } of leadsOf(config)) lead(from, to)
  return next
}

function follow(
  from: readonly string[],
  next: ReadonlyMap<string, ReadonlySet<string>>,
  reached: Set<string>,
): void {
  const open = [...from]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const target of next.get(name) ?? []) {
      if (reached.has(target)) continue
      reached.add(target)
      open.push(target)
    }
  }
}
