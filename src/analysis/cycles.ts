/** The shortest way from a name back to itself, the name first; undefined when there is none. */
export function cycleThrough(start: string, next: (name: string) => readonly string[]): string[] | undefined {
  const before = new Map<string, string>()
  const waiting = [start]
  for (const name of waiting) {
    for (const follower of next(name)) {
      if (follower === start) return wayTo(name, before)
      if (before.has(follower)) continue
      before.set(follower, name)
      waiting.push(follower)
    }
  }
  return undefined
}

function wayTo(last: string, before: ReadonlyMap<string, string>): string[] {
  const way = [last]
  for (let name = before.get(last); name !== undefined; name = before.get(name)) way.unshift(name)
  return way
}
