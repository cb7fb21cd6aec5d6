import type { RequiredVariable } from '../api.js'
import { placeOf, type TextPlace } from '../finding.js'
import type { Reference } from './references/reference.js'

/** The place of the model reference that first needs a variable. */
export function placeOfVariable(
  { name, path }: RequiredVariable,
  references: readonly Reference[],
): TextPlace {
  const user = references.find(
    (reference) => reference.path === path && reference.client?.needs.some((need) => need.name === name),
  )
  return placeOf(user ?? { path })
}
