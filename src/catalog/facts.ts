/** The facts that change over time: what, as of which date, from where. */
import docker from '../data/docker-agent.json' with { type: 'json' }
import expansion from '../data/expansion.json' with { type: 'json' }
import gateway from '../data/gateway.json' with { type: 'json' }
import lookAlikes from '../data/look-alikes.json' with { type: 'json' }
import servers from '../data/mcp-servers.json' with { type: 'json' }
import models from '../data/models.json' with { type: 'json' }
import options from '../data/provider-opts.json' with { type: 'json' }
import providers from '../data/providers.json' with { type: 'json' }

/** A set of facts and where it is from. */
export interface DatedFacts {
  readonly what: string
  /** The day of the newest check, `YYYY-MM-DD`. */
  readonly date: string
  readonly source: string
}

/** The docker-agent that the facts were checked against. */
export const checkedRelease: {
  readonly release: string
  readonly date: string
  readonly configVersion: number
} = docker

/** Every dated data file, with its date and source. Tables without a date hold for the checked release. */
export function datedFacts(): DatedFacts[] {
  return [
    facts('schema', docker.schema),
    facts('providers', providers._meta),
    facts('provider options', options._meta),
    facts('variable expansion', expansion._meta),
    facts('model catalog', models._meta),
    facts('Cloudflare AI Gateway', gateway._meta),
    facts('MCP servers', servers._meta),
    facts('look-alike variables', lookAlikes._meta),
  ]
}

function facts(what: string, { date, source }: Omit<DatedFacts, 'what'>): DatedFacts {
  return { what, date, source }
}
