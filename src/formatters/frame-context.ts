/**
 * The numbers of the lines that show where a line belongs: the entry that it is part of (the agent, the model, the provider),
 * and the line before it, or its parent if the line before is nested in something else. Decided by indentation, for display
 * only.
 */
export function contextOf(lines: readonly string[], line: number): number[] {
  const parents = parentsOf(lines, line)
  const owner = parents.at(-2) ?? parents.at(-1)
  const previous = lines[line - 2] ?? ''
  const belongs = !isBlank(previous) && depthOf(previous) <= depthOf(lines[line - 1] ?? '')
  return [owner, belongs ? line - 1 : parents[0]].filter((number) => number !== undefined)
}

/** The numbers of the lines that a line is nested in, the nearest first, the top-level key last. */
function parentsOf(lines: readonly string[], line: number): number[] {
  const parents: number[] = []
  let depth = depthOf(lines[line - 1] ?? '')
  for (let number = line - 1; number > 0 && depth > 0; number--) {
    const text = lines[number - 1] ?? ''
    if (isBlank(text) || text.trimStart().startsWith('#')) continue
    const here = depthOf(text)
    if (here >= depth) continue
    parents.push(number)
    depth = here
  }
  return parents
}

/** Indentation. A list item counts as deeper than a key in the same column, because YAML allows a list without indentation under its key. */
function depthOf(line: string): number {
  const content = line.trimStart()
  const indent = (line.length - content.length) * 2
  return /^-(\s|$)/.test(content) ? indent + 1 : indent
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}
