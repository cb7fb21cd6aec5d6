import type { Analysis } from '../../analysis/analysis.js'
import { asMap } from '../../analysis/config.js'
import { evaluatorsOf } from '../../analysis/evaluators.js'
import { nameReferences } from '../../analysis/references/names.js'
import { closest } from '../../suggest.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'info',
  description:
    'Nothing uses an entry under `models`, `providers`, `mcps`, `commands`, `skills`, `toolsets`, `budgets` or `rag`.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check(context) {
    const { config, complete, report } = context
    // Without agents, every definition is unused; the missing agents are the mistake.
    if (!complete || config.agents.length === 0) return
    const used = usedNames(context)
    for (const [section, word] of Object.entries(WORDS)) {
      const defined = Object.keys(asMap(config.data[section as Section]) ?? {})
      const names = used.get(section) ?? new Set()
      const known = new Set(defined)
      // A misspelled name is reported where it is; the entry that it means is not unused.
      const meant = new Set(
        [...names].flatMap((name) => (known.has(name) ? [] : (closest(name, defined) ?? []))),
      )
      for (const name of defined) {
        if (names.has(name) || meant.has(name)) continue
        report({
          path: [section, name],
          at: 'key',
          unused: true,
          message: `Nothing uses the ${word} "${excerpt(name)}".`,
          hint: 'Remove it, or refer to it.',
        })
      }
    }
  },
})

const WORDS = {
  models: 'model',
  providers: 'provider',
  mcps: 'MCP server',
  commands: 'command group',
  skills: 'skill group',
  toolsets: 'toolset',
  budgets: 'budget',
  rag: 'RAG source',
} as const

type Section = keyof typeof WORDS

/** Section → the names of it that appear anywhere as references, whether they exist or not. */
function usedNames({ config, references, reached }: Analysis): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>()
  const use = (section: Section, name: unknown): void => {
    if (typeof name !== 'string' || name === '') return
    used.set(section, (used.get(section) ?? new Set()).add(name))
  }
  // Thousands of agents may share one model.
  const seen = new Set<unknown>()
  const useModel = (text: unknown): void => {
    if (typeof text !== 'string' || seen.has(text)) return
    seen.add(text)
    for (const item of text.split(',').map((part) => part.trim())) {
      use('models', item)
      if (item.includes('/')) use('providers', item.slice(0, item.indexOf('/')))
    }
  }
  for (const { section, name } of nameReferences(config)) if (section !== 'evaluators') use(section, name)
  for (const name of reached) use('models', name)
  for (const { text, settings } of references) {
    useModel(text)
    use('providers', settings?.provider)
  }
  for (const { value } of config.agents) {
    useModel(value.compaction_model)
    modelsOfSkills(value.skills).forEach(useModel)
  }
  for (const skills of Object.values(config.data.skills ?? {})) modelsOfSkills(skills).forEach(useModel)
  for (const { value } of config.models.values()) {
    use('providers', value.provider)
    modelsOfModel(value).forEach(useModel)
  }
  for (const { value } of config.providers.values()) useModel(value.compaction_model)
  for (const { value, provider } of evaluatorsOf(config)) {
    useModel(value.model)
    use('providers', provider?.text)
  }
  return used
}

function modelsOfModel(value: object): unknown[] {
  const { model, title_model, compaction_model, routing, first_available } = value as Record<string, unknown>
  const rules = (Array.isArray(routing) ? (routing as unknown[]) : []).map((rule) => asMap(rule)?.model)
  const candidates = Array.isArray(first_available) ? (first_available as unknown[]) : []
  return [asMap(value)?.provider ? undefined : model, title_model, compaction_model, ...rules, ...candidates]
}

function modelsOfSkills(skills: unknown): unknown[] {
  return (Array.isArray(skills) ? (skills as unknown[]) : []).map((skill) => asMap(skill)?.model)
}
