import type { Path, Span } from '../diagnostic.js'
import { parseGlob, type Glob } from '../go/glob.js'
import { perFile } from './per-file.js'

/** The lists of permission rules, in the order in which docker-agent consults them. */
export const PERMISSION_LISTS = ['deny', 'allow', 'ask'] as const

/** A condition on an argument: `:name=value`. */
export interface Condition extends Span {
  readonly name: string
  readonly value: string
  readonly glob: Glob
  /** Where its value is in the rule's text. */
  readonly valueSpan: Span
}

/** A rule under `permissions`. */
export interface Permission {
  readonly list: (typeof PERMISSION_LISTS)[number]
  readonly path: Path
  readonly text: string
  /** The text before the first condition: a glob for names of tools. */
  readonly tool: string
  readonly toolGlob: Glob
  /** In the order of the text. Of several with one name, docker-agent keeps the last. */
  readonly conditions: readonly Condition[]
}

/** Every rule under `permissions`, in the order in which docker-agent consults the lists. */
export const permissionsOf = perFile(({ data }): readonly Permission[] =>
  PERMISSION_LISTS.flatMap((list) =>
    (data.permissions?.[list] ?? []).flatMap((text, index) =>
      text ? [{ list, path: ['permissions', list, index], ...parsePermission(text) }] : [],
    ),
  ),
)

/** Splits a rule where docker-agent does: at each `:name=`, so that other colons belong to the tool or to a value. */
export function parsePermission(text: string): Omit<Permission, 'list' | 'path'> {
  const starts = [...text.matchAll(/:(\w+)=/g)]
  const tool = text.slice(0, starts[0]?.index ?? text.length)
  const conditions = starts.map((match, index) => {
    const valueSpan = { start: match.index + match[0].length, end: starts[index + 1]?.index ?? text.length }
    const value = text.slice(valueSpan.start, valueSpan.end)
    const span = { start: match.index, end: valueSpan.end }
    return { name: match[1] ?? '', value, glob: parseGlob(value), valueSpan, ...span }
  })
  return { text, tool, toolGlob: parseGlob(tool), conditions }
}

/** The conditions that have an effect: of several with one name, the last. */
export function effectiveConditions({ conditions }: Pick<Permission, 'conditions'>): Condition[] {
  return [...new Map(conditions.map((condition) => [condition.name, condition])).values()]
}
