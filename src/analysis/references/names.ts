import { behaves } from '../../decode/versions.js'
import type { AgentConfig, SkillsConfig } from '../../generated/config.js'
import type { Path } from '../../diagnostic.js'
import type { Loose, Named, ToolsetEntry } from '../config.js'
import { hooksOf } from '../hooks/events.js'
import { perFile } from '../per-file.js'

/** Sections whose entries are used by name. */
export type Section = 'toolsets' | 'commands' | 'skills' | 'budgets' | 'mcps' | 'rag' | 'evaluators'

/** A place where an entry of a section is named. */
export interface NameReference {
  readonly section: Section
  readonly name: string
  readonly path: Path
  /** docker-agent looks the name up when it loads the file. */
  readonly fatal: boolean
}

/** Every place in a file where an entry of a section is named, except models, providers, and agents. */
export const nameReferences = perFile((config): readonly NameReference[] => {
  const usedToolsets = new Set(config.agents.flatMap(({ value }) => value.use_toolsets ?? []))
  const usedSkills = new Set(config.agents.flatMap(({ value }) => value.use_skills ?? []))
  const groups = Object.entries(config.data.skills ?? {}).flatMap(([group, skills]) =>
    skillToolsets(skills, ['skills', group], usedSkills.has(group)),
  )
  const refs = config.toolsets.flatMap((toolset) =>
    toolsetRef(toolset, config.version, toolset.where === 'agent' || usedToolsets.has(toolset.owner)),
  )
  const judges = hooksOf(config).flatMap(({ path, value: { type, evaluator: name } }): NameReference[] =>
    type === 'evaluator' && name
      ? [{ section: 'evaluators', name, path: [...path, 'evaluator'], fatal: true }]
      : [],
  )
  return [...config.agents.flatMap(ofAgent), ...groups, ...refs, ...judges]
})

function ofAgent({ path, value }: Named<AgentConfig>): NameReference[] {
  const each = (
    section: Section,
    names: readonly (string | undefined)[] | undefined,
    key: string,
  ): NameReference[] =>
    (names ?? []).flatMap((name, index) =>
      name === undefined ? [] : [{ section, name, path: [...path, key, index], fatal: true }],
    )
  return [
    ...each('toolsets', value.use_toolsets, 'use_toolsets'),
    ...each('commands', value.use_commands, 'use_commands'),
    ...each('skills', value.use_skills, 'use_skills'),
    ...each('budgets', value.budgets, 'budgets'),
    // A list of names up to version 6.
    ...each('rag', (value as { readonly rag?: readonly (string | undefined)[] }).rag, 'rag'),
    ...skillToolsets(value.skills, [...path, 'skills'], true),
  ]
}

function skillToolsets(skills: Loose<SkillsConfig> | undefined, path: Path, fatal: boolean): NameReference[] {
  return (Array.isArray(skills) ? skills : []).flatMap((skill, index) =>
    (typeof skill === 'object' ? (skill.toolsets ?? []) : []).flatMap((name, item): NameReference[] =>
      name === undefined
        ? []
        : [{ section: 'toolsets', name, path: [...path, index, 'toolsets', item], fatal }],
    ),
  )
}

/** Before config version 6, docker-agent looks up the `ref` of an MCP server only when it contains `docker:`; `invalid-ref` reports the others. */
function toolsetRef(
  { where, type, path, value: { ref } }: ToolsetEntry,
  version: number,
  fatal: boolean,
): NameReference[] {
  if (!ref || where === 'mcps') return []
  const place = { name: ref, path: [...path, 'ref'], fatal }
  if (type === 'rag') return [{ ...place, section: 'rag' }]
  return type === 'mcp' &&
    !ref.startsWith('docker:') &&
    (behaves('ref-names-a-server', version) || ref.includes('docker:'))
    ? [{ ...place, section: 'mcps' }]
    : []
}
