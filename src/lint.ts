import type { ResolvedModel, ValidateOptions, ValidationResult } from './api.js'
import { compareDiagnostics, type Diagnostic, type Range } from './diagnostic.js'
import { parseYaml, type YamlDocument } from './document/parse.js'
import { placeFinding, placeSyntaxFinding } from './document/place.js'
import { buildModel, type Model } from './analysis/analysis.js'
import { resolvedModel } from './analysis/resolved-model.js'
import type { Finding } from './finding.js'
import { allRules } from './rules/index.js'
import { checkConstraints } from './decode/constraints.js'
import { decode } from './decode/decode.js'
import { versionOf } from './decode/declared-version.js'
import { silenceConsequences } from './consequences.js'

/**
 * Checks the text of one file. Pure: no file system, no process, no clock; environment and file look-ups come in as options
 * (`env` left out counts as `false` here).
 */
export function lint(source: string, options: ValidateOptions = {}): ValidationResult {
  const document = parseYaml(source, options.filePath)
  const { version, findings: aboutVersion } = versionOf(document.root)
  const decoded = decode(document.root, version)
  const model = buildModel(decoded.data, version, !document.broken && decoded.complete, options)
  const ofShape = [...aboutVersion, ...decoded.findings]
  const findings = silenceConsequences(
    ofShape,
    runRules(model),
    model.complete ? checkConstraints(decoded.data) : [],
  )
  return finish(document, findings, model, options)
}

function runRules(model: Model): Finding[] {
  return allRules.flatMap(({ meta, check }) => {
    const findings: Finding[] = []
    check?.({ model, report: (report) => findings.push({ ...report, ruleId: meta.id }) })
    return findings
  })
}

function finish(
  document: YamlDocument,
  findings: readonly Finding[],
  model: Model,
  options: ValidateOptions,
): ValidationResult {
  const readable = findings
    .map((finding) => placeFinding(document, finding))
    .filter(({ range }) => !touches(range, document.brokenLines))
  const placed = [...document.findings.map((finding) => placeSyntaxFinding(document, finding)), ...readable]
  const diagnostics = distinct(
    placed
      .map((diagnostic) => withSeverity(diagnostic, options))
      .filter((diagnostic) => diagnostic !== undefined),
  ).sort(compareDiagnostics)
  return {
    valid: !diagnostics.some((diagnostic) => diagnostic.severity === 'error'),
    diagnostics,
    models: model.references.map((reference): ResolvedModel => resolvedModel(reference)),
    variables: model.variables,
  }
}

/** Text that runs into a line which could not be read is not what its author wrote. */
function touches({ start, end }: Range, lines: ReadonlySet<number>): boolean {
  for (let line = start.line; line <= end.line; line++) if (lines.has(line)) return true
  return false
}

const DEFAULT_SEVERITY = new Map(allRules.map(({ meta }) => [meta.id, meta.severity]))

function withSeverity(
  diagnostic: Omit<Diagnostic, 'severity'> & { severity?: Diagnostic['severity'] },
  options: ValidateOptions,
): Diagnostic | undefined {
  const setting = options.settings?.rules?.[diagnostic.ruleId]
  const severity = setting ?? diagnostic.severity ?? DEFAULT_SEVERITY.get(diagnostic.ruleId)
  if (severity === undefined) throw new Error(`no rule is called "${diagnostic.ruleId}"`)
  return severity === 'off' ? undefined : { ...diagnostic, severity }
}

/** One mistake that is reached on several ways (an alias, a merge) is reported once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [
    ...new Map(
      diagnostics.map((diagnostic) => [
        `${diagnostic.range.start.offset} ${diagnostic.ruleId} ${diagnostic.message}`,
        diagnostic,
      ]),
    ).values(),
  ]
}
