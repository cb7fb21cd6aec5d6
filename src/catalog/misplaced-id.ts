import { modelIds } from './models.js'
import type { Service } from './cloudflare-url.js'
import { prefixFor } from './gateway.js'
import { idInOtherCase } from './id-case.js'

/** A model id that does not have the form that Cloudflare's service takes. */
export interface MisplacedId {
  /** What is wrong, to follow the id in a message. */
  readonly defect: string
  /** The id as it should be, where it is known. */
  readonly right?: string
  /** Nothing else than `right` can be meant. */
  readonly certain: boolean
  /** What to do where `right` is not known. */
  readonly advice: string
}

/** Whether an id lacks the gateway's provider, or is one of the gateway's on the REST API; undefined when its form is fine. */
export function missingPrefix(service: Service, id: string): MisplacedId | undefined {
  if (id.split('/')[0]?.includes('$')) return undefined
  if (service === 'compat') return withoutProvider(id)
  return service === 'rest' ? notForWorkersAi(id) : undefined
}

function withoutProvider(id: string): MisplacedId | undefined {
  const found = prefixFor(id)
  if (id.includes('/') && !found?.certain) return undefined
  const right = found && (idInOtherCase('cloudflare-ai-gateway', found.id) ?? found.id)
  return {
    defect: 'lacks the provider that the gateway routes by.',
    ...(right ? { right } : {}),
    certain: found?.certain ?? false,
    advice: 'Write the provider in front: "openai/…", "workers-ai/@cf/…", "custom-SLUG/…".',
  }
}

function notForWorkersAi(id: string): MisplacedId | undefined {
  if (/^workers-ai\//i.test(id)) {
    const bare = id.slice('workers-ai/'.length)
    const right = idInOtherCase('cloudflare-workers-ai', bare) ?? bare
    return {
      defect: 'has the gateway\'s form; Workers AI knows the id without "workers-ai/".',
      right,
      certain: /^@(cf|hf)\//.test(right),
      advice: '',
    }
  }
  if (/^dynamic\//i.test(id)) {
    return {
      defect: 'is a dynamic route, which only the gateway knows.',
      certain: false,
      advice: 'Use the provider "cloudflare-ai-gateway" for it.',
    }
  }
  if (id.startsWith('@')) return undefined
  const listed = modelIds('cloudflare-workers-ai').filter((other) =>
    other.toLowerCase().endsWith(`/${id.toLowerCase()}`),
  )
  const [only] = listed
  return only !== undefined && listed.length === 1
    ? {
        defect: 'lacks the "@cf/…/" that Workers AI\'s ids begin with.',
        right: only,
        certain: false,
        advice: '',
      }
    : undefined
}
