import { buildClient } from '../../analysis/client.js'
import type { Config } from '../../analysis/config.js'
import { isAlloy, splitInline } from '../../analysis/references/forms.js'
import { trimSpace } from '../../go/trim-space.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A candidate of `first_available` comes after one that is always available.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, value } of config.models.values()) {
      const candidates = (value.first_available ?? []).map((text) => trimSpace(text ?? ''))
      const always = candidates.findIndex((text) => isAlwaysAvailable(text, config))
      const next = candidates[always + 1]
      if (always < 0 || !next) continue
      const own = [...path, 'first_available']
      const winner = excerpt(candidates[always] ?? '')
      report({
        path: [...own, always + 1],
        message: `docker-agent never tries "${excerpt(next)}", because "${winner}" before it is always available.`,
        hint: `Move "${winner}" to the end of the list.`,
        related: [{ path: [...own, always], message: 'This candidate is always available.' }],
      })
    }
  },
})

/** A candidate is available when its variables are set: one that needs none always is. */
function isAlwaysAvailable(text: string, config: Config): boolean {
  const entry = config.models.get(text)
  if (entry && (isAlloy(entry) || entry.value.routing?.length || entry.value.first_available)) return false
  const settings = entry?.value ?? splitInline(text)
  if (!settings?.provider || !settings.model) return false
  // With a models gateway every candidate is available, which says nothing about the file.
  const direct = { ...config, modelsGateway: undefined }
  const { failure, needs } = buildClient(direct, settings, { preflight: true })
  return !failure && needs.length === 0
}
