import { optionOf, builtModels, settingOf, type BuiltModel } from '../../analysis/built-models.js'
import type { Config } from '../../analysis/config.js'
import { endpointOf } from '../../analysis/endpoint.js'
import { modelIds, modelInfo, providersOffering } from '../../catalog/models.js'
import { setHere } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: '`max_tokens` is as large as the context window, so no room is left for the prompt.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const model of builtModels(config)) {
      const max = settingOf(model, 'max_tokens')
      if (!max) continue
      const size = optionOf(model, 'context_size')
      const window = size ? tokens(size.value) : knownWindow(config, model)
      const hint = 'It limits the answer. Write a smaller number.'
      if (window !== undefined && max.value >= window)
        report({
          path: max.path,
          message: `"max_tokens" (${max.value}) is not less than the context window of ${window} tokens.`,
          hint,
          related: size && [setHere('context_size', size.path)],
        })
      else if (window === undefined && !size && max.value >= SUSPECT && isUnlisted(config, model, max.value))
        report({
          path: max.path,
          message: `"max_tokens" (${max.value}) limits the answer, but is as large as a whole context window.`,
          hint: 'Write a smaller number, and the context window in "provider_opts.context_size".',
        })
    }
  },
})

/** The value from which docker-agent takes `max_tokens` for a context window if it does not know the window, in tokens. */
const SUSPECT = 100_000

/** docker-agent reads a positive number, or decimal digits in a string. */
function tokens(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && number > 0 ? Math.trunc(number) : undefined
}

/** The window that the catalog of the endpoint states, in tokens. */
function knownWindow(config: Config, { client, value }: BuiltModel): number | undefined {
  return modelInfo(endpointOf(config, value)?.catalog ?? '', client.model)?.context
}

/** Whether this is a server of one's own, and no provider offers the ID with a larger window. */
function isUnlisted(config: Config, { client, value }: BuiltModel, max: number): boolean {
  const id = client.model
  if (id.includes('$') || modelIds(endpointOf(config, value)?.catalog ?? '').length > 0) return false
  return [id, id.slice(id.lastIndexOf('/') + 1)].every((name) =>
    providersOffering(name).every((provider) => (modelInfo(provider, name)?.context ?? Infinity) <= max),
  )
}
