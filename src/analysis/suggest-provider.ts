import { closest, excerpt, oneOf } from '../suggest.js'
import type { Config } from './config.js'
import { providerByCase, providerNames, providerSynonyms } from '../catalog/providers.js'

/** What to do about a provider that does not exist, and the name to write instead where only one can be meant. */
export interface ProviderAdvice {
  readonly hint: string
  readonly replacement?: string
}

/** The provider, built-in or user-defined, whose name differs from this one in upper and lower case only. */
export function sameProviderOtherCase(config: Config, name: string): string | undefined {
  const lower = name.toLowerCase()
  return (
    [...config.providers.keys()].find((other) => other !== name && other.toLowerCase() === lower) ??
    providerByCase(name)
  )
}

/** Advice for a provider name that nothing has; `id` is the model id beside it, where there is one. */
export function adviseProvider(config: Config, name: string, id = ''): ProviderAdvice {
  if (/^@(cf|hf)$/.test(name)) {
    const model = `${name}/${id}`
    return {
      hint: `Write "cloudflare-workers-ai/${model}", or "cloudflare-ai-gateway/workers-ai/${model}" to go through the gateway.`,
      replacement: `cloudflare-workers-ai/${name}`,
    }
  }
  // How Docker Model Runner's own commands call models.
  if (name === 'ai' || name === 'hf.co')
    return {
      hint: `Models of Docker Model Runner are written "dmr/${name}/${id || 'MODEL'}".`,
      ...(id ? { replacement: `dmr/${name}` } : {}),
    }
  const names = [...config.providers.keys(), ...providerNames()]
  if (name !== name.trim() && names.includes(name.trim()))
    return { hint: 'Remove the blanks: they count as part of the name.', replacement: name.trim() }
  const meant = providerSynonyms(name)
  if (meant.length > 0)
    return {
      hint: `docker-agent's name for it is ${oneOf(meant)}.`,
      ...(meant.length === 1 && meant[0] ? { replacement: meant[0] } : {}),
    }
  const near = closest(name, names)
  if (near) return { hint: `Did you mean "${near}"?`, replacement: near }
  return {
    hint: `Use a built-in provider such as ${oneOf(['openai', 'anthropic', 'google'])}, or define "${excerpt(name)}" under "providers" with its "base_url".`,
  }
}
