import type { Config } from '../analysis/config.js'
import { hooksOf } from '../analysis/hooks/events.js'
import { agentReferences } from '../analysis/references/agents.js'
import { withoutSecrets } from '../secrets/mask.js'
import type { Places } from './places.js'
import type { TeamLink } from './team.js'

/** Every place where an agent leads to another one, in file order. */
export function linksOf(config: Config, places: Places): TeamLink[] {
  const named = agentReferences(config).map(({ from, kind, name, path }) => ({ from, kind, to: name, path }))
  const byDefault = config.agents.flatMap(({ name, value, path }) => {
    const to = value.routing?.default_agent
    return to
      ? [{ from: name, kind: 'routing' as const, to, path: [...path, 'routing', 'default_agent'] }]
      : []
  })
  const byHooks = hooksOf(config).flatMap(({ agent, value, path }) =>
    Object.entries(value.routing_policy?.routes ?? {}).flatMap(([route, to]) =>
      typeof to === 'string'
        ? [
            {
              from: agent.name,
              kind: 'routing' as const,
              to,
              path: [...path, 'routing_policy', 'routes', route],
            },
          ]
        : [],
    ),
  )
  const links = [...named, ...byDefault, ...byHooks].map(({ from, kind, to, path }) => ({
    from: from === '' ? undefined : withoutSecrets(from),
    to: withoutSecrets(to),
    kind,
    ...places.at(path),
  }))
  return links.sort((a, b) => a.position.offset - b.position.offset)
}
