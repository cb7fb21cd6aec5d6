import { namePattern } from '../../go/name-pattern.js'
import { goRegexpError } from '../../go/regexp.js'
import type { Tools } from '../tools.js'

/** So many matchers are compared with so many tools at most. */
export const MANY = 300

/** Whether a matcher means every tool. */
export function selectsAll(matcher: string): boolean {
  return matcher === '' || matcher === '*'
}

/**
 * Whether a matcher can match a tool: docker-agent compares it with whole names, as a regular expression, and case matters.
 * True as well where that cannot be told.
 */
export function canSelect(matcher: string, { known, prefixes }: Tools): boolean {
  if (selectsAll(matcher) || goRegexpError(matcher) !== undefined) return true
  if (known.length > MANY || prefixes.length > MANY) return true
  const pattern = namePattern(matcher)
  const starts = isForeign(matcher) ? prefixes.filter(Boolean) : prefixes
  return !pattern || known.some(({ name }) => pattern.matches(name)) || starts.some(pattern.reaches)
}

/** Other programs call the tools of every MCP server `mcp__<server>__<tool>`; a server does not name its tools so. */
function isForeign(matcher: string): boolean {
  return matcher.split('|').every((part) => /^\^?mcp__/.test(part))
}

/**
 * Which calls a matcher selects: tools by name, and the matcher itself, which stands for tools that only a server knows. Two
 * matchers that share one select a common call.
 */
export function matcherSelects({ known }: Tools): (matcher: string) => string[] {
  const names = known.map(({ name }) => name)
  const found = new Map<string, string[]>()
  return (matcher) => {
    const before = found.get(matcher)
    if (before) return before
    const judged = found.size < MANY && known.length <= MANY
    const pattern = !judged ? undefined : selectsAll(matcher) ? { matches: () => true } : namePattern(matcher)
    const calls = [`=${matcher === '*' ? '' : matcher}`, ...names.filter((name) => pattern?.matches(name))]
    found.set(matcher, calls)
    return calls
  }
}
