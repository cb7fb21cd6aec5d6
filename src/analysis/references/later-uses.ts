import type { ModelUse } from '../../api.js'
import type { HooksConfig, RAGConfig } from '../../generated/config.js'
import type { Path } from '../../diagnostic.js'
import type { Loose } from '../config.js'
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
  const agents = config.agents.flatMap(({ name: agent, path, value }): Use[] => [
    ...(Array.isArray(value.skills) ? value.skills : []).flatMap((skill, index): Use[] =>
      typeof skill === 'object' && skill.context === 'fork'
        ? [{ agent, use: 'skill', path: [...path, 'skills', index, 'model'], text: skill.model }]
        : [],
    ),
    ...hookUses(agent, [...path, 'hooks'], value.hooks),
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

interface Hook {
  readonly type?: string
  readonly model?: string
  readonly hooks?: readonly (Hook | undefined)[]
}

function hookUses(agent: string, path: Path, hooks: Loose<HooksConfig> | undefined): Use[] {
  const each = (list: readonly (Hook | undefined)[], place: Path): Use[] =>
    list.flatMap((hook, index): Use[] => [
      ...(hook?.type === 'model'
        ? [{ agent, use: 'hook' as const, path: [...place, index, 'model'], text: hook.model }]
        : []),
      ...each(hook?.hooks ?? [], [...place, index, 'hooks']),
    ])
  return Object.entries(hooks ?? {}).flatMap(([event, list]) =>
    each(list as readonly (Hook | undefined)[], [...path, event]),
  )
}
