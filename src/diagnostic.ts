import type { RuleId } from './generated/rule-ids.js'

/**
 * `error`: docker-agent rejects the file; `warning`: the file starts, but does not do what its author meant;
 * `info`: advice.
 */
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

/** A replacement for one part of a text. */
export interface TextEdit {
  readonly range: Range
  readonly newText: string
}

/** The keys and indexes that lead from the root of the document to a value. */
export type Path = readonly (string | number)[]

/** Another place that a diagnostic refers to. */
export interface RelatedPlace {
  readonly message: string
  readonly range: Range
}

/** A change that removes the cause of a diagnostic; `safe` when it certainly keeps what the author meant. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly TextEdit[]
}

/** What a program needs to know about a diagnostic besides its message. */
export interface DiagnosticData {
  /** The text in the range may be a secret. */
  readonly secret?: boolean
  /** The environment variables that the diagnostic names as missing; a secret in the place of a name is not repeated. */
  readonly variables?: readonly string[]
}

/** One mistake at one place. */
export interface Diagnostic {
  readonly ruleId: RuleId
  readonly severity: Severity
  /** What is wrong: one sentence, with values in double quotes. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** The place in the document. */
  readonly path: Path
  /** The place in the text. */
  readonly range: Range
  readonly related?: readonly RelatedPlace[]
  readonly fix?: Fix
  readonly data?: DiagnosticData
  /** URL of the rule's page. */
  readonly docs: string
}

/** The order of diagnostics: by start, severity, end, rule and message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const weight = { error: 0, warning: 1, info: 2 }
  return (
    a.range.start.offset - b.range.start.offset ||
    weight[a.severity] - weight[b.severity] ||
    a.range.end.offset - b.range.end.offset ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  )
}

/** By UTF-16 units: the same everywhere, and without the 15 ms that Node needs to load the rules of a language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

const RULE_PAGES = 'https://github.com/agent-lint/agent-lint/blob/main/docs/rules'

/** URL of a rule's page. */
export function docsUrl(ruleId: string): string {
  return `${RULE_PAGES}/${ruleId}.md`
}
