/** One error of the generated validator (ajv's form). */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** The error is about this key of the mapping at `instancePath`, not about the mapping. */
  readonly propertyName?: string
}

/** The errors that name a mistake. Of the branches of a choice, only the errors of the one branch whose kind fits are left. */
export function narrow(errors: readonly SchemaError[]): SchemaError[] {
  const dropped = new Set<SchemaError>()
  for (const [choice, inside] of insideChoices(errors)) {
    const branchOf = (error: SchemaError): string =>
      error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? ''
    const misfits = new Set(
      inside
        .filter((error) => error.keyword === 'type' && error.instancePath === choice.instancePath)
        .map(branchOf),
    )
    const fitting = new Set(inside.map(branchOf).filter((branch) => !misfits.has(branch)))
    for (const error of inside) if (misfits.has(branchOf(error)) || fitting.size > 1) dropped.add(error)
  }
  const left = errors.filter((error) => !dropped.has(error))
  const ofWrongKind = new Set(
    left.flatMap(({ keyword, instancePath }) => (keyword === 'type' ? [instancePath] : [])),
  )
  const isOfValue = ({ keyword }: SchemaError): boolean => keyword === 'enum' || keyword === 'const'
  return left.filter((error) => !isOfValue(error) || !ofWrongKind.has(error.instancePath))
}

/** Each choice between branches with the errors inside it, found by their paths: a file can have thousands of both. */
function insideChoices(errors: readonly SchemaError[]): Map<SchemaError, SchemaError[]> {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const byPlace = new Map(choices.map((choice) => [`${choice.schemaPath} ${choice.instancePath}`, choice]))
  const schemas = new Set(choices.map(({ schemaPath }) => schemaPath))
  const found = new Map(choices.map((choice): [SchemaError, SchemaError[]] => [choice, []]))
  for (const error of choices.length > 0 ? errors : []) {
    for (const schema of parentsOf(error.schemaPath).filter((parent) => schemas.has(parent)))
      for (const instance of [error.instancePath, ...parentsOf(error.instancePath)]) {
        const choice = byPlace.get(`${schema} ${instance}`)
        if (choice) found.get(choice)?.push(error)
      }
  }
  return found
}

/** Every pointer that a JSON pointer starts with. */
function parentsOf(pointer: string): string[] {
  const parents: string[] = []
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = end > 0 ? pointer.lastIndexOf('/', end - 1) : -1)
    parents.push(pointer.slice(0, end))
  return parents
}
