/** One character that replaces another. */
export interface Edit {
  readonly at: number
  readonly character: string
}

/** The source with other characters at some places. */
export function withEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { at, character } of [...edits].sort((a, b) => a.at - b.at)) {
    if (at < done) continue
    parts.push(source.slice(done, at), character)
    done = at + 1
  }
  return parts.join('') + source.slice(done)
}

/** Whether the last brace before or at an offset opens; the offsets of all calls together are read once, if they ascend. */
export function bracesOf(source: string): (offset: number) => boolean {
  let read = 0
  let open = false
  return (offset) => {
    if (offset < read) [read, open] = [0, false]
    for (; read <= offset && read < source.length; read++)
      if (source[read] === '{' || source[read] === '}') open = source[read] === '{'
    return open
  }
}
