/** Where the lines of a JSON file are: the path of every key and list item → its line, counted from 1. */
export type JsonLines = ReadonlyMap<string, number>

const TOKENS = /"(?:[^"\\]|\\.)*"|[-+.\w]+|[{}[\],:\n]/g

/** Reads the lines of a JSON text that JSON.parse accepts. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>()
  const path: string[] = []
  const next: ('key' | 'value' | number)[] = []
  let line = 1
  for (const [token] of text.matchAll(TOKENS)) {
    const state = next.at(-1)
    if (token === '\n') line += 1
    else if (token === '}' || token === ']') {
      next.pop()
      path.length = next.length
    } else if (token === ',') next[next.length - 1] = typeof state === 'number' ? state + 1 : 'key'
    else if (token === ':') next[next.length - 1] = 'value'
    else {
      if (state !== 'value' && state !== undefined)
        path[next.length - 1] = state === 'key' ? (JSON.parse(token) as string) : String(state)
      if (state !== 'value') lines.set(pathKey(path.slice(0, next.length)), line)
      if (token === '{') next.push('key')
      if (token === '[') next.push(0)
    }
  }
  return lines
}

/** The line of a path, or of the part of it that is there. */
export function lineAt(lines: JsonLines, path: readonly string[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(pathKey(path.slice(0, length)))
    if (line !== undefined) return line
  }
  return 1
}

function pathKey(path: readonly string[]): string {
  return path.join('\n') // no key of ours has a line break
}
