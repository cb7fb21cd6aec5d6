import { routedIds } from '../../analysis/references/written-ids.js'
import { idInOtherCase } from '../../catalog/id-case.js'
import { catalogSource, modelIds, modelInfo, providersOffering } from '../../catalog/models.js'
import { placeOf, replaceWith } from '../../finding.js'
import { closest } from '../../suggest.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

/** Providers whose chat models the catalog lists completely; others serve deployments, local models, or more than it lists (xai). */
const COMPLETE: readonly string[] = ['anthropic', 'openai', 'google', 'mistral', 'deepseek']

/** IDs that no catalog can list or that it lists only in part: fine-tunes, aliases, dated releases, and models that do not chat. */
const UNLISTED =
  /[$:/@]|-latest$|-preview\b|-exp\b|\d{4}-?\d{2}-?\d{2}$|-\d{3,4}$|embed|image|audio|tts|whisper|dall-e|realtime|transcribe|moderation|search|veo|lyria|\blive\b|ocr/i

export default defineRule({
  severity: 'info',
  description: 'The model catalog does not list a model ID of a provider whose models it lists completely.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const written of routedIds(config)) {
      const { id, provider, endpoint } = written
      if (endpoint.catalog !== provider || !COMPLETE.includes(provider) || config.providers.has(provider))
        continue
      if (modelInfo(provider, id) || UNLISTED.test(id) || idInOtherCase(provider, id) !== undefined) continue
      const [other] = providersOffering(id)
      const near = other === undefined ? nearestId(provider, id) : undefined
      // Without either, it is more likely a model of the author's own server than a mistake.
      if (other === undefined && near === undefined) continue
      if (near !== undefined && withoutNumbers(near) === withoutNumbers(id)) continue
      report({
        ...placeOf(written),
        message: `The model catalog of ${catalogSource.date} does not list "${excerpt(id)}" for the provider "${provider}".`,
        hint:
          other === undefined
            ? `Did you mean "${near}"? The model may also be newer than the catalog.`
            : `It is a model of "${other}".`,
        fix: replaceWith(written, near, { safe: false }),
      })
    }
  },
})

/** Two IDs that differ only in numbers are versions of one model, of which the catalog may lack the newest. */
function withoutNumbers(id: string): string {
  return id.replace(/\d+/g, '')
}

/** The listed ID of which this one is the beginning, or else the most similar one. */
function nearestId(provider: string, id: string): string | undefined {
  const ids = modelIds(provider)
  return (
    ids.find((other) => other.startsWith(`${id}-`)) ??
    closest(id, ids, Math.min(3, Math.floor(id.length / 4)))
  )
}
