import { explainUnclosed } from './explain-error.js'
import { flowDeeperThan } from './goccy/flatten.js'
import { TOO_DEEP, type SyntaxFinding } from './syntax-finding.js'

/**
 * Levels of collections that npm's `yaml` is asked to read: it calls itself for every level, and some thousand levels end
 * the process. docker-agent reads up to 10,000.
 */
const MAX_LEVELS = 1_000

/** Reports a text that is nested too deeply to be parsed, and the bracket that is never closed in it. */
export function tooDeepToParse(text: string): SyntaxFinding[] {
  const flow = hasBrackets(text) ? flowDeeperThan(text, MAX_LEVELS) : undefined
  const start = dashesDeeperThan(text, MAX_LEVELS) ?? flow?.at
  if (start === undefined) return []
  const [message, hint] = TOO_DEEP
  return [
    { ruleId: 'too-many-values', message, hint, start, end: start + 1 },
    ...(flow?.unclosed === undefined ? [] : [explainUnclosed(text, flow.unclosed)]),
  ]
}

/** Whether a text has enough brackets and braces to be nested too deeply. */
function hasBrackets(text: string): boolean {
  let count = 0
  for (const bracket of ['[', '{'])
    for (let at = text.indexOf(bracket); at >= 0 && count <= MAX_LEVELS; at = text.indexOf(bracket, at + 1))
      count++
  return count > MAX_LEVELS
}

/** Offset of the first "-", "?" or ":" after more than `levels` others at the start of a line. */
function dashesDeeperThan(text: string, levels: number): number | undefined {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let count = 0
    for (let i = start; end - start > levels && i < end && /[-?: \t]/.test(text[i] ?? ''); i++)
      if (/[-?:]/.test(text[i] ?? '') && /[ \t]/.test(text[i + 1] ?? '') && ++count > levels) return i
    start = end + 1
  }
  return undefined
}
