import type { YAMLError } from 'yaml'
import { explainError, INDENTATION } from './explain-error.js'
import { continuesPlainText } from './goccy/dialect.js'
import { tabFinding } from './goccy/tab-checks.js'
import type { Repair } from './repairs.js'
import type { SyntaxFinding } from './syntax-finding.js'

/**
 * Explains a mistake by the repair that helped most, or else by the first error of npm's `yaml`. `opened`:
 * offset of the quote or bracket that is open there.
 */
export function explainRepair(
  repair: Repair | undefined,
  error: YAMLError,
  text: string,
  opened: number | undefined,
): SyntaxFinding {
  if (opened !== undefined && (!repair || (opened >= repair.start && opened < repair.end)))
    return explainError(error, text, opened)
  if (!repair) return explainError(error, text, undefined)
  const indentation = lineStart(text, repair.start)
  const tab = text.slice(indentation, repair.start).indexOf('\t')
  if (tab >= 0) return tabFinding(indentation + tab)
  const slip = slipInLine(repair, error, text)
  if (!slip) return explainError(error, text, undefined)
  const [message, hint] = slip
  return {
    ruleId: 'syntax',
    message,
    hint,
    start: repair.start,
    end: Math.max(repair.start + 1, repair.end),
  }
}

/** Reports a merge conflict that starts at an offset. */
export function conflictAt(start: number): SyntaxFinding {
  return {
    ruleId: 'syntax',
    message: 'The file contains a merge conflict.',
    hint: 'Keep one of the two versions, and remove the lines with "<<<<<<<", "=======" and ">>>>>>>".',
    start,
    end: start + 7,
  }
}

type Slip = readonly [message: string, hint: string]

/** Explains the common slips in a line; undefined where the error itself explains the mistake better. */
function slipInLine(repair: Repair, error: YAMLError, text: string): Slip | undefined {
  const line = text.slice(repair.start, repair.end).replace(/^(?:- +)+/, '')
  const onItsLine = error.pos[0] >= lineStart(text, repair.start) && error.pos[0] <= repair.end
  if (repair.kind === 'colon')
    return [`Missing ":" after the key "${/^[\w-]+/.exec(line)?.[0] ?? line}".`, 'Add ":" after the key.']
  const slip = slipInValue(line) ?? slipAtColon(line, error)
  if (slip) return slip
  const nested = /: .*: /.test(`${text.slice(repair.start, repair.end)} `)
  if (repair.kind === 'indentation' || !onItsLine || (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !nested)) {
    const [message, hint] = INDENTATION
    return belowPlainText(repair, text)
      ? [message, `${hint} A string of several lines that contains ": " needs quotes, or "|" before it.`]
      : INDENTATION
  }
  return undefined
}

function slipInValue(line: string): Slip | undefined {
  const value = /^[^\s:]+: +(.*)/.exec(line)?.[1] ?? ''
  if (/^[“”‘’]/.test(value)) return ['A curly quote does not quote a string in YAML.', 'Use straight quotes.']
  if (/^\*\S* \S|^\*\S*\*/.test(value))
    return ['A value that starts with "*" is an alias.', 'Put quotes around the string.']
  return undefined
}

function slipAtColon(line: string, { code }: YAMLError): Slip | undefined {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return undefined
  if (/^[\w-]+:[^\s:]/.test(line))
    return ['Missing space after ":".', `Write "${/^[\w-]+:/.exec(line)?.[0] ?? ''} …".`]
  if (/^[\w-]+ +\S/.test(line) && !/: |:$/.test(line))
    return [
      'Missing ":" in this line.',
      `Write "${/^[\w-]+/.exec(line)?.[0] ?? 'key'}: …", or indent the line further if it continues the string above.`,
    ]
  return undefined
}

function belowPlainText({ start }: Repair, text: string): boolean {
  const column = start - lineStart(text, start)
  const before = text.slice(0, start - column).trimEnd()
  return continuesPlainText(before.slice(lineStart(before, before.length)), column)
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}
