import type { RuleId } from './generated/rule-ids.js'

/** How bad a finding is: `error` = docker-agent refuses the file, `warning` = it starts but not as meant, `info` = advice. */
export type Severity = 'error' | 'warning' | 'info'

/** A place in the text: 1-based line and column, 0-based offset; columns and offsets count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A part of a text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A part of a text; `end` is exclusive. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A replacement of one part of a text. */
export interface TextEdit {
  readonly range: Range
  readonly newText: string
}

/** Keys and indexes from the root of the document to a value. */
export type Path = readonly (string | number)[]

/** A further place that belongs to a diagnostic. */
export interface RelatedPlace {
  readonly message: string
  readonly range: Range
}

/** A change that repairs a diagnostic; `safe` when it keeps what the author meant for certain. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly TextEdit[]
}

/** What a program needs to know of a diagnostic beside its sentence. */
export interface DiagnosticData {
  /** The text in the range may be a secret. */
  readonly secret?: boolean
}

/** One mistake at one place. */
export interface Diagnostic {
  readonly ruleId: RuleId
  readonly severity: Severity
  /** What is wrong: one sentence, values in double quotes. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** Where in the document. */
  readonly path: Path
  /** Where in the text. */
  readonly range: Range
  readonly related?: readonly RelatedPlace[]
  readonly fix?: Fix
  /** What a program needs beside the sentence. */
  readonly data?: DiagnosticData
  /** Address of the rule's page. */
  readonly docs: string
}

/** Order in which diagnostics are reported: by position, then severity, then rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const weight = { error: 0, warning: 1, info: 2 }
  return (
    a.range.start.offset - b.range.start.offset ||
    weight[a.severity] - weight[b.severity] ||
    a.range.end.offset - b.range.end.offset ||
    a.ruleId.localeCompare(b.ruleId) ||
    a.message.localeCompare(b.message)
  )
}

const RULE_PAGES = 'https://github.com/agent-lint/agent-lint/blob/main/docs/rules'

/** Address of a rule's page. */
export function docsUrl(ruleId: string): string {
  return `${RULE_PAGES}/${ruleId}.md`
}
