import type { Analysis } from './analysis/analysis.js'
import { analyze } from './analysis/analysis.js'
import { resolvedModel } from './analysis/resolved-model.js'
import type { Settings, ValidateOptions, ValidationResult } from './api.js'
import { dropConsequences } from './consequences.js'
import { checkConstraints } from './decode/constraints.js'
import { decode } from './decode/decode.js'
import { compareDiagnostics, type Diagnostic, type Range } from './diagnostic.js'
import { parseYaml, type YamlDocument } from './document/parse.js'
import { placeFinding, placeSyntaxFinding, type Placed } from './document/place.js'
import type { Finding } from './finding.js'
import { allRules } from './rules/index.js'

/**
 * Checks the text of one file. Pure: no file system, no process, no clock; environment and file look-ups come in as options
 * (`env` left out counts as `false` here).
 */
export function lint(source: string, options: ValidateOptions = {}): ValidationResult {
  const document = parseYaml(source, options.filePath)
  const decoded = decode(document.root)
  const analysis = analyze(decoded, document.broken, options)
  const schema = analysis.complete ? checkConstraints(decoded.data) : []
  const mistakes = dropConsequences({ shape: decoded.findings, rules: check(analysis), schema })
  const placed = place(document, mistakes)
  const diagnostics = distinct(withSeverity(placed, options.settings)).sort(compareDiagnostics)
  return {
    valid: !diagnostics.some(({ severity }) => severity === 'error'),
    diagnostics,
    models: analysis.references.map(resolvedModel),
    variables: analysis.variables,
  }
}

/** What the rules report. */
function check(analysis: Analysis): Finding[] {
  return allRules.flatMap(({ id, check: run }) => {
    const findings: Finding[] = []
    run?.({ ...analysis, report: (report) => findings.push({ ...report, ruleId: id }) })
    return findings
  })
}

/** Gives every mistake its range. Text that runs into a line which cannot be read is not what its author wrote. */
function place(document: YamlDocument, findings: readonly Finding[]): Placed[] {
  const readable = findings
    .map((finding) => placeFinding(document, finding))
    .filter(({ range }) => !touches(range, document.brokenLines))
  return [...document.findings.map((finding) => placeSyntaxFinding(document, finding)), ...readable]
}

function touches({ start, end }: Range, lines: ReadonlySet<number>): boolean {
  for (let line = start.line; line <= end.line; line++) if (lines.has(line)) return true
  return false
}

const DEFAULT_SEVERITY = new Map(allRules.map(({ id, severity }) => [id, severity]))

/** Settings beat what a rule says of one mistake, which beats the rule's default. */
function withSeverity(placed: readonly Placed[], settings: Settings | undefined): Diagnostic[] {
  return placed.flatMap((diagnostic) => {
    const { ruleId } = diagnostic
    const severity = settings?.rules?.[ruleId] ?? diagnostic.severity ?? DEFAULT_SEVERITY.get(ruleId)
    return severity === undefined || severity === 'off' ? [] : [{ ...diagnostic, severity }]
  })
}

/** One mistake that is reached in several ways (an alias, a merge) is reported once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ range, ruleId, message }: Diagnostic): string => `${range.start.offset} ${ruleId} ${message}`
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()]
}
