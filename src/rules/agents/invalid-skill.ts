import type { Loose } from '../../analysis/config.js'
import { behaves } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import type { Report } from '../../finding.js'
import type { InlineSkill, SkillsConfig } from '../../generated/config.js'
import { parseGoUrl } from '../../go/url.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

type Skill = Loose<InlineSkill>

export default defineRule({
  severity: 'error',
  description:
    'A skill is incomplete, has a value that docker-agent rejects, or has the name of another skill.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const { version, data, agents } = config
    const strict = behaves('hooks-and-skills-are-strict', version) && data.version !== undefined
    for (const { path, value } of agents)
      for (const found of checkSkills(value.skills, [...path, 'skills'], strict)) report(found)
    for (const [name, skills] of Object.entries(data.skills ?? {}))
      for (const found of checkSkills(skills, ['skills', name], strict)) report(found)
  },
})

function checkSkills(skills: Loose<SkillsConfig> | undefined, path: Path, strict: boolean): Report[] {
  if (!Array.isArray(skills)) return []
  const places = new Map<string, Path>()
  return skills.flatMap((skill, index) => {
    const at = [...path, index]
    if (typeof skill === 'string') return checkSource(skill, at)
    if (!skill) return []
    const { name = '' } = skill
    const first = places.get(name)
    if (!first) places.set(name, at)
    const again = first && name.trim() !== '' ? [duplicate(name, at, first)] : []
    return [...checkKeys(skill, at), ...checkName(name, at, strict), ...checkFork(skill, at), ...again]
  })
}

function checkSource(source: string, path: Path): Report[] {
  if (source.trim() === '') {
    const hint = 'Write the name of a skill, "local" or the URL of a source.'
    return [{ path, at: 'value', message: '"skills" has an empty entry.', hint }]
  }
  const url = /^https?:\/\//.test(source) ? parseGoUrl(source) : undefined
  if (!url || !('error' in url)) return []
  const message = `"${excerpt(source)}" is not a valid URL: ${url.error}.`
  return [{ path, at: 'value', message, hint: 'Correct the URL of the source.' }]
}

function duplicate(name: string, path: Path, first: Path): Report {
  return {
    path: [...path, 'name'],
    message: `Duplicate skill name "${excerpt(name)}" in this list.`,
    hint: 'Rename one of the skills.',
    related: [{ path: [...first, 'name'], message: 'The first skill of this name is here.' }],
  }
}

function checkKeys(skill: Skill, path: Path): Report[] {
  return (['name', 'description', 'instructions'] as const).flatMap((key): Report[] => {
    const value = skill[key]
    if (value?.trim()) return []
    const message = `An inline skill needs "${key}".`
    return value === undefined
      ? [{ path, missing: [key], message, hint: `Add "${key}".` }]
      : [{ path: [...path, key], message, hint: `"${key}" is empty.` }]
  })
}

function checkName(name: string, path: Path, strict: boolean): Report[] {
  if (name.trim() === '' || !/\s/.test(name)) return []
  const effect = strict ? 'config version 16 rejects it' : 'the command that runs the skill cannot be typed'
  return [
    {
      path: [...path, 'name'],
      severity: strict ? 'error' : 'warning',
      message: `The skill name "${excerpt(name)}" contains white space: ${effect}.`,
      hint: `Write "${excerpt(name.trim().replace(/\s+/g, '-'))}".`,
    },
  ]
}

function checkFork(skill: Skill, path: Path): Report[] {
  const context: string = skill.context ?? ''
  if (context === 'fork') return []
  if (context !== '') {
    const message = `"${excerpt(context)}" is not a valid value for "context" of a skill.`
    return [{ path: [...path, 'context'], message, hint: 'Write context: fork, or remove it.' }]
  }
  const idle = (['toolsets', 'allowed_tools'] as const).filter((key) => skill[key]?.length)
  return idle.map((key) => ({
    path: [...path, key],
    at: 'key',
    message: `"${key}" cannot be used without context: fork.`,
    hint: 'Add context: fork, or remove it.',
  }))
}
