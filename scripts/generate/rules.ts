import { readdirSync } from 'node:fs'
import path from 'node:path'
import { banner } from './banner.js'

/** A rule by its place: src/rules/GROUP/ID.ts. */
interface RuleModule {
  readonly group: string
  readonly id: string
}

/** The files that are generated from the names in src/rules: path from the project's root → content. */
export function ruleFiles(root: string): ReadonlyMap<string, string> {
  const modules = ruleModules(root)
  return new Map([
    ['src/generated/rule-ids.ts', ruleIdsModule(modules)],
    ['src/rules/index.ts', ruleIndex(modules)],
  ])
}

function ruleModules(root: string): RuleModule[] {
  return readdirSync(path.join(root, 'src/rules'), { recursive: true, encoding: 'utf8' })
    .map((name) => /^([a-z-]+)\/([a-z0-9-]+)\.ts$/.exec(name.replaceAll(path.sep, '/')))
    .flatMap((match) => (match ? [{ group: match[1] ?? '', id: match[2] ?? '' }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function ruleIdsModule(modules: readonly RuleModule[]): string {
  const union = (names: readonly string[]): string => names.map((name) => `  | '${name}'`).join('\n')
  return `${banner('the names in src/rules')}
/** The id of a rule: the kebab-case name of a defect. */
export type RuleId =
${union(modules.map(({ id }) => id))}

/** What a group of rules protects. */
export type RuleGroup =
${union([...new Set(modules.map(({ group }) => group))].sort())}
`
}

function ruleIndex(modules: readonly RuleModule[]): string {
  const variable = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return `${banner('the names in src/rules')}
import type { RuleMeta } from '../api.js'
import type { Rule } from './define.js'
${modules.map(({ group, id }) => `import ${variable(id)} from './${group}/${id}.js'`).join('\n')}

/** Every rule, by id. */
export const allRules: readonly Rule[] = [
${modules.map(({ group, id }) => `  { id: '${id}', group: '${group}', ...${variable(id)} },`).join('\n')}
]

/** What is known about every rule, by id. */
export const rules: readonly RuleMeta[] = allRules.map(({ check: _, ...meta }) => meta)
`
}
