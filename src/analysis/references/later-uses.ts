import type { ModelUse } from '../../api.js'
import type { HookDefinition, RAGConfig } from '../../generated/config.js'
import type { Path } from '../../diagnostic.js'
import type { Loose } from '../config.js'
import { groupBy } from '../../group-by.js'
import { hooksOf, type Hooked } from '../hooks/events.js'
import { perFile } from '../per-file.js'

/** A model reference that docker-agent reads only when it is used. */
export interface Use {
  readonly agent: string
  readonly use: ModelUse
  readonly path: Path
  readonly text: unknown
}

/** The model references of toolsets, forked skills, hooks, and RAG, whatever is written there. */
export const laterUses = perFile((config): readonly Use[] => {
  const toolsets = config.toolsets.flatMap(({ owner: agent, path, value }): Use[] => [
    ...(value.model === undefined
      ? []
      : [{ agent, use: 'toolset' as const, path: [...path, 'model'], text: value.model }]),
    ...(value.models ?? []).map((text, index): Use => ({
      agent,
      use: 'toolset',
      path: [...path, 'models', index],
      text,
    })),
    ...(value.rag_config ? ragUses(agent, [...path, 'rag_config'], value.rag_config) : []),
  ])
  const hooks = groupBy(hooksOf(config), ({ agent }) => agent.name)
  const agents = config.agents.flatMap(({ name: agent, path, value }): Use[] => [
    ...(Array.isArray(value.skills) ? value.skills : []).flatMap((skill, index): Use[] =>
      typeof skill === 'object' && skill.context === 'fork'
        ? [{ agent, use: 'skill', path: [...path, 'skills', index, 'model'], text: skill.model }]
        : [],
    ),
    ...hookUses(hooks.get(agent) ?? []),
  ])
  const rag = Object.entries(config.data.rag ?? {}).flatMap(([name, value]) =>
    ragUses(name, ['rag', name], value),
  )
  return [...toolsets, ...agents, ...rag]
})

/** The models of a RAG source. A strategy is a free map, so its values can have any type. */
function ragUses(agent: string, path: Path, rag: Loose<RAGConfig> | null | undefined): Use[] {
  const strategies = (rag?.strategies ?? []).flatMap((strategy, index) =>
    ['embedding_model', 'chat_model'].map((key): Use => ({
      agent,
      use: 'rag',
      path: [...path, 'strategies', index, key],
      text: strategy?.[key],
    })),
  )
  return [
    ...strategies,
    {
      agent,
      use: 'rag',
      path: [...path, 'results', 'reranking', 'model'],
      text: rag?.results?.reranking?.model,
    },
  ]
}

/** The models that hooks of type `model` ask. */
function hookUses(hooks: readonly Hooked<HookDefinition>[]): Use[] {
  return hooks.flatMap(({ agent, path, value }): Use[] =>
    value.type === 'model'
      ? [{ agent: agent.name, use: 'hook', path: [...path, 'model'], text: value.model }]
      : [],
  )
}
