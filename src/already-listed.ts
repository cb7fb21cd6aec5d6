import { remove, replaceWith, type Finding } from './finding.js'
import { samePath, valueAt } from './path.js'
import { excerpt } from './wording.js'

/** Lists in which the same string twice has a meaning. */
const MAY_REPEAT: readonly unknown[] = ['args']

/**
 * Where a fix would write a string that its list already has, or that the fix of an earlier item writes, the item is to be
 * removed instead: the right name is next to the misspelt one. Models separated by commas in one string count as a list.
 * @param data the decoded file
 */
export function removeListed(findings: readonly Finding[], data: unknown): Finding[] {
  const written = new Set<string>()
  const sets = new Map<readonly unknown[], ReadonlySet<unknown>>()
  return findings.map((finding) => {
    const to = replacementOf(finding)
    if (to === undefined) return finding
    const { path, within } = finding
    const text = valueAt(data, path)
    if (typeof text !== 'string') return finding
    const whole = within ? text.slice(0, within.start) + to + text.slice(within.end) : to
    const list = valueAt(data, path.slice(0, -1))
    if (!Array.isArray(list) || list.length < 2 || MAY_REPEAT.includes(path.at(-2)))
      return withoutPart(finding, text, whole)
    const place = JSON.stringify([path.slice(0, -1), whole])
    const listed = sets.get(list) ?? new Set<unknown>(list)
    sets.set(list, listed)
    if (!listed.has(whole) && !written.has(place)) {
      written.add(place)
      return finding
    }
    return { ...finding, hint: removalHint(whole, text), fix: remove(path, text) }
  })
}

/** The string that the fix of a finding writes in its place; undefined where the fix is of another kind. */
function replacementOf({ fix, path }: Finding): string | undefined {
  const [edit, ...others] = fix?.edits ?? []
  return edit?.kind === 'replace-value' && others.length === 0 && samePath(edit.path, path)
    ? edit.to
    : undefined
}

/** Of a longer list of models in one string, the parts are not compared: each of its mistakes would read all of it. */
const LONGEST_LIST = 2_000

/** `fast,fats`, where "fast" is meant twice: the text without the part that the fix changes. */
function withoutPart(finding: Finding, text: string, fixed: string): Finding {
  if (text.length > LONGEST_LIST) return finding
  const before = partsOf(text)
  const after = partsOf(fixed)
  const index = after.findIndex((part, position) => part !== before[position])
  const part = before[index] ?? ''
  const others = before.filter((_, position) => position !== index)
  if (before.length !== after.length || !others.includes(after[index] ?? '')) return finding
  return {
    ...finding,
    hint: removalHint(after[index] ?? '', part),
    fix: replaceWith({ path: finding.path }, others.join(','), {
      safe: false,
      title: `Remove "${excerpt(part)}"`,
    }),
  }
}

function partsOf(text: string): string[] {
  return text.split(',').map((part) => part.trim())
}

function removalHint(listed: string, extra: string): string {
  return `"${excerpt(listed)}" is already listed. Remove "${excerpt(extra)}".`
}
