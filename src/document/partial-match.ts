import { entriesOf, entryAt } from './entries.js'
import { textOf } from './scalar.js'
import { taggedValue } from './tags.js'
import { dereference, type ScalarNode, type YamlNode } from './tree.js'

/** Levels that are compared; aliases can chain more than the stack holds. */
const MAX_NESTING = 500

/** Type and value of a scalar: `5` and `"5"` differ. */
export function scalarKey(node: ScalarNode): string {
  const value = taggedValue(node)
  return `${value.type} ${textOf(value)}`
}

/**
 * Whether a value is the same as another one, or a mapping has the keys of another one with such values.
 * @param budget how many more values are compared; when it is used up, they count as different
 */
export function contains(node: YamlNode, part: YamlNode, budget: { left: number }, level = 0): boolean {
  const value = dereference(node)
  const wanted = dereference(part)
  if (!value || !wanted || level > MAX_NESTING || budget.left-- <= 0) return false
  const has = (inner: YamlNode | undefined, innerPart: YamlNode): boolean =>
    inner !== undefined && contains(inner, innerPart, budget, level + 1)
  if (value.kind === 'map' && wanted.kind === 'map')
    return entriesOf(wanted).entries.every((entry) => has(entryAt(value, entry.key)?.value, entry.value))
  if (value.kind === 'seq' && wanted.kind === 'seq')
    return (
      value.items.length === wanted.items.length &&
      wanted.items.every((item, index) => has(value.items[index], item))
    )
  return value.kind === 'scalar' && wanted.kind === 'scalar' && scalarKey(value) === scalarKey(wanted)
}
