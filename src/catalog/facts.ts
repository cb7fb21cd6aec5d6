/** The facts that change over time without a release of docker-agent: what, as of which date, from where. */
import docker from '../data/docker-agent.json' with { type: 'json' }
import gateway from '../data/gateway.json' with { type: 'json' }
import lookAlikes from '../data/look-alikes.json' with { type: 'json' }
import servers from '../data/mcp-servers.json' with { type: 'json' }
import models from '../data/models.json' with { type: 'json' }
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

/** Every dated data file, with its date and source; where rows have sources of their own, the file names them. */
export function datedFacts(): DatedFacts[] {
  const release = `docker-agent ${docker.release}`
  return [
    facts('schema', docker, release),
    facts('providers', providers._meta, `${release} and its documentation`),
    facts('model catalog', models._meta, ''),
    facts('Cloudflare AI Gateway', gateway._meta, 'developers.cloudflare.com; each row names its page'),
    facts('MCP servers', servers._meta, ''),
    facts('look-alike variables', lookAlikes._meta, 'documentation of other tools; each row names its page'),
  ]
}

function facts(
  what: string,
  meta: { readonly date: string; readonly source?: string },
  source: string,
): DatedFacts {
  return { what, date: meta.date, source: meta.source ?? source }
}
