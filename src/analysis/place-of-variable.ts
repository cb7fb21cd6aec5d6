import type { RequiredVariable } from '../api.js'
import { placeOf, type TextPlace } from '../finding.js'
import { groupBy } from './group-by.js'
import type { Reference } from './references/reference.js'

/** Tells the place of the model reference that first needs a variable. */
export function placesOfVariables(
  references: readonly Reference[],
): (variable: RequiredVariable) => TextPlace {
  const byPath = groupBy(references, ({ path }) => path)
  return ({ name, path }) => {
    const user = byPath.get(path)?.find(({ client }) => client?.needs.some((need) => need.name === name))
    return placeOf(user ?? { path })
  }
}
