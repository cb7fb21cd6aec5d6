/**
 * States that a property holds.
 * @throws Error that names it if it does not
 */
export function demand(holds: boolean, property: string): void {
  if (!holds) throw new Error(`Broken property: ${property}`)
}
