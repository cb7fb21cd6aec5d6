import type { Config } from '../../analysis/config.js'
import { splitAlloy, splitInline } from '../../analysis/references/forms.js'
import { isKnownProvider } from '../../catalog/providers.js'
import type { PathFix } from '../../finding.js'
import type { Path } from '../../diagnostic.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'An entry with a list of models in `model` has a `provider`, so docker-agent sends the list as a single model ID.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, value } of config.models.values()) {
      const { provider, model, first_available } = value
      if (!provider || !model || first_available || splitAlloy(model).length < 2) continue
      const alone = Object.keys(value).every((key) => ['provider', 'model', 'description'].includes(key))
      report({
        path: [...path, 'model'],
        message: `docker-agent sends "${excerpt(model)}" as a single model ID, because the entry has a provider.`,
        hint: 'Remove "provider", and write each model as "provider/model" or as the name of an entry.',
        fix: alone ? asList(path, { provider, model }, config) : undefined,
      })
    }
  },
})

function asList(
  path: Path,
  { provider, model }: { readonly provider: string; readonly model: string },
  { models, providers }: Config,
): PathFix {
  const items = splitAlloy(model).map(({ item }) => {
    const named = splitInline(item)?.provider ?? ''
    const complete = models.has(item) || isKnownProvider(named) || providers.has(named)
    return complete ? item : `${provider}/${item}`
  })
  const to = items.join(',')
  return {
    title: `Write "${to}" without a provider`,
    safe: false,
    edits: [
      { kind: 'replace-value', path: [...path, 'model'], to },
      { kind: 'remove', path: [...path, 'provider'] },
    ],
  }
}
