import type { Fix, Position, Range, Severity } from '../diagnostic.js'
import { maskSecrets } from '../secrets/mask.js'
import { messageText } from './advice.js'
import type { FileReport, Formatter } from './formatter.js'
import { safeJson } from './visible-text.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** The Reviewdog Diagnostic Format (`rdjson`), which counts columns in bytes of UTF-8. */
export const rdjson: Formatter = (reports) =>
  `${safeJson({
    source: { name: 'agent-lint', url: 'https://github.com/agent-lint/agent-lint' },
    diagnostics: reports.flatMap(diagnosticsOf),
  })}\n`

function diagnosticsOf({ path, source, result }: FileReport): object[] {
  const masked = maskSecrets(source, result)
  return result.diagnostics.map((diagnostic) => {
    const { ruleId, severity, range, fix, docs } = diagnostic
    return {
      message: messageText(diagnostic),
      location: { path, range: bytes(source, range) },
      severity: SEVERITIES[severity],
      code: { value: ruleId, url: docs },
      suggestions: fix && suggestionsOf(source, masked, fix),
    }
  })
}

/** One suggestion with all edits, since each is applied alone; none where it would repeat a secret. */
function suggestionsOf(source: string, masked: string, { edits }: Fix): object[] {
  const sorted = [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset)
  const [first, last] = [sorted[0]?.range.start, sorted.at(-1)?.range.end]
  if (!first || !last) return []
  let text = ''
  let done = first.offset
  for (const { range, newText } of sorted) {
    const kept = source.slice(done, range.start.offset)
    if (kept !== masked.slice(done, range.start.offset)) return []
    text += kept + newText
    done = range.end.offset
  }
  return [{ range: bytes(source, { start: first, end: last }), text }]
}

function bytes(source: string, { start, end }: Range): object {
  return { start: inBytes(source, start), end: inBytes(source, end) }
}

function inBytes(source: string, { line, column, offset }: Position): object {
  const before = source.slice(offset - (column - 1), offset)
  return { line, column: new TextEncoder().encode(before).length + 1 }
}
