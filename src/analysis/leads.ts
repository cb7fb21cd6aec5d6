import type { Path } from '../diagnostic.js'
import type { Config } from './config.js'
import { hooksOf } from './hooks/events.js'
import { perFile } from './per-file.js'
import { agentReferences, type AgentReference } from './references/agents.js'

/** A place where one agent leads to another. */
export interface Lead {
  /** Empty for a command that all agents share. */
  readonly from: string
  readonly kind: AgentReference['kind']
  readonly to: string
  readonly path: Path
}

/** Every place where an agent leads to another one: references, the default agent of routing, and the routes of hooks. */
export const leadsOf = perFile((config): readonly Lead[] => [
  ...agentReferences(config).map(({ from, kind, name, path }) => ({ from, kind, to: name, path })),
  ...config.agents.flatMap(({ name, value, path }) => {
    const to = value.routing?.default_agent
    return to ? [routing(name, to, [...path, 'routing', 'default_agent'])] : []
  }),
  ...hooksOf(config).flatMap(({ agent, value, path }) =>
    Object.entries(value.routing_policy?.routes ?? {}).flatMap(([route, to]) =>
      typeof to === 'string' ? [routing(agent.name, to, [...path, 'routing_policy', 'routes', route])] : [],
    ),
  ),
])

function routing(from: string, to: string, path: Path): Lead {
  return { from, kind: 'routing', to, path }
}

/** The agent that docker-agent starts: "root", or the first one; an empty string where there is none. */
export function startAgent({ agents }: Config): string {
  return agents.some(({ name }) => name === 'root') ? 'root' : (agents[0]?.name ?? '')
}
