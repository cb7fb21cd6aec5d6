import type { Loose } from '../../analysis/config.js'
import type { Path } from '../../diagnostic.js'
import { insertKeys, replaceWith, spelling, type Report } from '../../finding.js'
import type { InlineSkill, SkillsConfig } from '../../generated/config.js'
import { parseGoUrl } from '../../go/url.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

type Skill = Loose<InlineSkill>

export default defineRule({
  severity: 'error',
  description:
    'A skill is incomplete, has a value that docker-agent rejects, or has the name of another skill.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, value } of config.agents)
      for (const found of checkSkills(value.skills, [...path, 'skills'])) report(found)
    for (const [name, skills] of Object.entries(config.data.skills ?? {}))
      for (const found of checkSkills(skills, ['skills', name])) report(found)
  },
})

function checkSkills(skills: Loose<SkillsConfig> | undefined, path: Path): Report[] {
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
    return [...checkKeys(skill, at), ...checkName(name, at), ...checkFork(skill, at), ...again]
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

/** docker-agent decodes agents twice, and a tab does not survive that; elsewhere it is refused as other white space is. */
function checkName(name: string, path: Path): Report[] {
  const read = path[0] === 'agents' ? name.replaceAll('\t', '') : name
  if (name.trim() === '' || !/\s/.test(read)) return []
  const place = { path: [...path, 'name'] }
  const to = name.trim().replace(/\s+/g, '-')
  return [
    {
      ...place,
      message: `The skill name "${excerpt(name)}" contains white space.`,
      hint: `The name is also a command: write "${excerpt(to)}".`,
      fix: replaceWith(place, to, { safe: false, title: `Write "${excerpt(to)}"` }),
    },
  ]
}

function checkFork(skill: Skill, path: Path): Report[] {
  const context: string = skill.context ?? ''
  if (context === 'fork') return []
  if (context !== '') {
    const message = `"${excerpt(context)}" is not a valid value for "context" of a skill.`
    const place = { path: [...path, 'context'] }
    const fix = spelling(place, context, ['fork']) ?? replaceWith(place, 'fork', { safe: false })
    return [{ ...place, message, hint: 'Write context: fork, or remove it.', fix }]
  }
  const idle = (['toolsets', 'allowed_tools'] as const).filter((key) => skill[key]?.length)
  return idle.map((key) => ({
    path: [...path, key],
    at: 'key',
    message: `"${key}" cannot be used without context: fork.`,
    hint: 'Add context: fork, or remove it.',
    fix: 'context' in skill ? undefined : insertKeys(path, [['context', 'fork']]),
  }))
}
