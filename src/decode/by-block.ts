/**
 * A table by `Block.key`, grouped by block: rules look up the few keys of a block that the table has, instead of every key of a
 * file.
 */
export function byBlock<Row>(
  table: Readonly<Record<string, Row>>,
): ReadonlyMap<string, readonly (readonly [key: string, row: Row])[]> {
  const blocks = new Map<string, [string, Row][]>()
  for (const [field, row] of Object.entries(table)) {
    const dot = field.indexOf('.')
    const block = field.slice(0, dot)
    const rows = blocks.get(block) ?? []
    rows.push([field.slice(dot + 1), row])
    blocks.set(block, rows)
  }
  return blocks
}
