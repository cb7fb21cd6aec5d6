import { optionOf, builtModels, settingOf, type BuiltModel } from '../../analysis/built-models.js'
import type { Config } from '../../analysis/config.js'
import { endpointOf } from '../../analysis/endpoint.js'
import { modelIds, modelInfo, providersOffering, type ModelInfo } from '../../catalog/models.js'
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
      const { context, output = Infinity } = knownLimits(config, model)
      const window = size ? tokens(size.value) : context
      const hint = 'Write the number of tokens of the longest answer that you need.'
      if (window !== undefined && max.value >= window)
        report({
          path: max.path,
          message: `"max_tokens" (${max.value}) is not less than the context window of ${window} tokens.`,
          hint,
          related: size && [setHere('context_size', size.path)],
        })
      else if (!size && max.value >= SUSPECT && max.value > output)
        report({
          path: max.path,
          message: `"max_tokens" (${max.value}) limits the answer, but the model answers with at most ${output} tokens.`,
          hint,
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

/** The vendors of whose models the catalog states reliably how long an answer can be. */
const VENDORS = ['openai', 'anthropic', 'google']

/** The limits that the catalog of the endpoint states. */
function knownLimits(config: Config, { client, value }: BuiltModel): Pick<ModelInfo, 'context' | 'output'> {
  const catalog = endpointOf(config, value)?.catalog ?? ''
  const { context, output } = modelInfo(catalog, client.model) ?? {}
  return { context, output: VENDORS.includes(catalog) ? output : undefined }
}

/** Whether no provider offers the ID with a larger window; one does offer it, unless this is a server of one's own. */
function isUnlisted(config: Config, { client, value }: BuiltModel, max: number): boolean {
  const id = client.model
  const isOwnServer = modelIds(endpointOf(config, value)?.catalog ?? '').length === 0
  const windows = [id, id.slice(id.lastIndexOf('/') + 1)].flatMap((name) =>
    providersOffering(name).map((provider) => modelInfo(provider, name)?.context ?? Infinity),
  )
  return !id.includes('$') && (isOwnServer || windows.length > 0) && windows.every((window) => window <= max)
}
