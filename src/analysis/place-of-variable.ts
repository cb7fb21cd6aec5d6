import type { RequiredVariable } from '../api.js'
import type { Path } from '../diagnostic.js'
import { placeOf, type TextPlace } from '../finding.js'
import { groupBy } from '../group-by.js'
import type { Reference } from './references/reference.js'

/** Tells the place of the model reference that first needs a variable. */
export function placesOfVariables(
  references: readonly Reference[],
): (variable: RequiredVariable) => TextPlace {
  const byPath = groupBy(references, ({ path }) => path)
  const users = new Map<Path, ReadonlyMap<string, Reference>>()
  return ({ name, path }) => {
    const known = users.get(path) ?? firstUsers(byPath.get(path) ?? [])
    users.set(path, known)
    return placeOf(known.get(name) ?? { path })
  }
}

/** Variables → the first reference that needs them. */
function firstUsers(references: readonly Reference[]): ReadonlyMap<string, Reference> {
  const users = new Map<string, Reference>()
  for (const reference of references)
    for (const { name } of reference.client?.needs ?? []) if (!users.has(name)) users.set(name, reference)
  return users
}
