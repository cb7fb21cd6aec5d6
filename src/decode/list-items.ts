import { isDashedKey } from '../document/dash-space.js'
import { plainValue } from '../document/scalar.js'
import type { ScalarNode } from '../document/tree.js'
import { strings } from '../generated/structure.js'
import { excerpt } from '../wording.js'

/** Every type of toolset that docker-agent has had. */
export const TOOLSET_TYPES: readonly string[] = strings['Toolset.type'].allowed

/** The items that a string in place of a list is meant to be: its lines, or its parts between commas. */
export function itemsIn({ text, style }: ScalarNode): string[] {
  return text
    .split(text.trim().includes('\n') ? '\n' : style === 'folded' && !text.includes(',') ? ' ' : ',')
    .map((item) => item.trim().replace(/^[-*] +/, ''))
    .filter((item) => item !== '')
}

/** Items as a list in brackets. */
export function listOf(items: readonly string[]): string {
  return `[${items.map(inBrackets).join(', ')}]`
}

function inBrackets(item: string): string {
  return /^[\w./][\w./@ +-]*$/.test(item) && plainValue(item).type === 'text' ? item : JSON.stringify(item)
}

/** What to write for a string in place of a list. */
export function listHint(node: ScalarNode): string {
  if (isDashedKey(node.text))
    return `Write a space after each "-": "- ${excerpt(node.text.slice(1).split(' ')[0] ?? '')}".`
  const items = itemsIn(node)
  const list = listOf(items)
  const [first] = items
  if (items.length === 1 && first !== undefined)
    return `Write ${excerpt(list, 80)}, or "- ${excerpt(list.slice(1, -1), 80)}" on its own line.`
  return list.length > 80
    ? 'Write each of them on its own line, after "- ".'
    : `Write ${excerpt(list, 80)}, or each of them on its own line, after "- ".`
}
