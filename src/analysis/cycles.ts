/** The names on the shortest path from a name back to itself, that name first; undefined when there is no such path. */
export function cycleThrough(start: string, next: (name: string) => readonly string[]): string[] | undefined {
  const before = new Map<string, string>()
  const waiting = [start]
  for (const name of waiting) {
    for (const follower of next(name)) {
      if (follower === start) return pathTo(name, before)
      if (before.has(follower)) continue
      before.set(follower, name)
      waiting.push(follower)
    }
  }
  return undefined
}

function pathTo(last: string, before: ReadonlyMap<string, string>): string[] {
  const path = [last]
  for (let name = before.get(last); name !== undefined; name = before.get(name)) path.unshift(name)
  return path
}
