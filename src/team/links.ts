import type { Config } from '../analysis/config.js'
import { leadsOf } from '../analysis/leads.js'
import { withoutSecrets } from '../secrets/mask.js'
import type { Places } from './places.js'
import type { TeamLink } from './team.js'

/** Every place where an agent leads to another one, in file order. */
export function linksOf(config: Config, places: Places): TeamLink[] {
  const links = leadsOf(config).map(({ from, kind, to, path }) => ({
    from: from === '' ? undefined : withoutSecrets(from),
    to: withoutSecrets(to),
    kind,
    ...places.at(path),
  }))
  return links.sort((a, b) => a.position.offset - b.position.offset)
}
