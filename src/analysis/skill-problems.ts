import type { Path } from '../diagnostic.js'
import type { Report } from '../finding.js'
import { excerpt } from '../suggest.js'
import { asMap } from './config.js'
import { parseGoUrl } from '../go/url.js'

type Skill = Readonly<Record<string, unknown>>

/** What docker-agent refuses about a list of skills; `strict` as config version 16 reads names. */
export function skillProblems(skills: readonly unknown[], path: Path, strict: boolean): Report[] {
  const names = new Map<string, Path>()
  return skills.flatMap((item, index) => {
    const at = [...path, index]
    if (typeof item === 'string') return entryProblems(item, at)
    const skill = asMap(item)
    if (!skill) return []
    const name = typeof skill.name === 'string' ? skill.name : ''
    const first = names.get(name)
    if (!first) names.set(name, at)
    return [
      ...inlineProblems(skill, at, strict),
      ...(first && name.trim() !== '' ? [duplicate(name, at, first)] : []),
    ]
  })
}

function entryProblems(entry: string, path: Path): Report[] {
  if (entry.trim() === '')
    return [
      {
        path,
        at: 'value',
        message: 'An entry of "skills" is blank.',
        hint: 'Name a skill, or write "local" or the address of a source.',
      },
    ]
  const url = /^https?:\/\//.test(entry) ? parseGoUrl(entry) : undefined
  return url && 'error' in url
    ? [
        {
          path,
          at: 'value',
          message: `"${excerpt(entry)}" is no valid address of a source of skills: ${url.error}.`,
          hint: 'Correct the address.',
        },
      ]
    : []
}

function duplicate(name: string, path: Path, first: Path): Report {
  return {
    path: [...path, 'name'],
    message: `There is another skill "${excerpt(name)}" in this list.`,
    hint: 'Rename one of the two.',
    related: [{ path: [...first, 'name'], message: 'The first one is here.' }],
  }
}

function inlineProblems(skill: Skill, path: Path, strict: boolean): Report[] {
  const problems = ['name', 'description', 'instructions'].flatMap((key): Report[] => {
    if (((skill[key] ?? '') as string).trim() !== '') return []
    const message = `An inline skill needs "${key}".`
    return skill[key] === undefined
      ? [{ path, missing: [key], message, hint: `Add "${key}".` }]
      : [{ path: [...path, key], message, hint: `"${key}" is blank.` }]
  })
  return [...problems, ...nameProblems(skill, path, strict), ...forkProblems(skill, path)]
}

function nameProblems({ name }: Skill, path: Path, strict: boolean): Report[] {
  if (typeof name !== 'string' || name.trim() === '' || !/\s/.test(name)) return []
  const effect = strict ? 'config version 16 refuses it' : 'the command that runs the skill cannot be typed'
  return [
    {
      path: [...path, 'name'],
      severity: strict ? 'error' : 'warning',
      message: `The skill name "${excerpt(name)}" holds white space: ${effect}.`,
      hint: `Write "${excerpt(name.trim().replace(/\s+/g, '-'))}".`,
    },
  ]
}

function forkProblems(skill: Skill, path: Path): Report[] {
  const context = (skill.context ?? '') as string
  if (context === 'fork') return []
  if (context !== '')
    return [
      {
        path: [...path, 'context'],
        message: `"${excerpt(context)}" is no context of a skill.`,
        hint: 'Write context: fork, or leave it out.',
      },
    ]
  const idle = ['toolsets', 'allowed_tools'].filter(
    (key) => Array.isArray(skill[key]) && skill[key].length > 0,
  )
  return idle.map((key) => ({
    path: [...path, key],
    at: 'key',
    message: `"${key}" goes only with a skill that runs on its own.`,
    hint: 'Add context: fork, or remove it.',
  }))
}
