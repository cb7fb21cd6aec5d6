import { removeListed } from './already-listed.js'
import type { Analysis } from './analysis/analysis.js'
import { analyze } from './analysis/analysis.js'
import { resolvedModel } from './analysis/resolved-model.js'
import type { RuleId, RuleSetting, ValidateOptions, ValidationResult } from './api.js'
import { dropConsequences } from './consequences.js'
import { checkConstraints } from './decode/constraints.js'
import { decode, type Decoded } from './decode/decode.js'
import { findingInText, pathInText, pathsInText } from './decode/misspelling.js'
import { compareDiagnostics, type Diagnostic, type Path, type Range } from './diagnostic.js'
import { withFlavors } from './document/flavors.js'
import { parseYaml, type YamlDocument } from './document/parse.js'
import { placeFinding, placeSyntaxFinding, type Placed } from './document/place.js'
import { isWholeNumber } from './document/whole-number.js'
import type { Finding } from './finding.js'
import type { RuleContext } from './rules/define.js'
import { allRules } from './rules/index.js'
import { applyIgnores } from './settings/apply-ignores.js'
import { judgeIn } from './settings/is-judged.js'
import { severitiesIn } from './settings/rule-settings.js'

/** A checked file: what it is made of, and what is known about it. */
export interface Inspection {
  readonly document: YamlDocument
  readonly decoded: Decoded
  readonly analysis: Analysis
  readonly result: ValidationResult
}

/**
 * Checks the text of one file. Pure: no file system, no process, no clock. The environment and a look-up of
 * files are options; without `env`, the environment is not checked.
 * @throws UsageError for unknown rules and severities in `settings`
 */
export function lint(source: string, options: ValidateOptions = {}): ValidationResult {
  return inspect(source, options).result
}

/** Checks the text of one file like `lint()`, and returns its parts too, for an editor. */
export function inspect(source: string, options: ValidateOptions = {}): Inspection {
  const severities = severitiesIn(options.settings?.rules)
  const document = withFlavors(parseYaml(source, options.filePath), options.flavors)
  const decoded = decode(document.root)
  const { misspellings } = decoded
  const analysis = analyze(decoded, document.broken, options)
  const wholeNumber = (path: Path): boolean => isWholeNumber(document.root, pathInText(path, misspellings))
  const schema = analysis.complete ? checkConstraints(decoded.data) : []
  const mistakes = decoded.foreign
    ? decoded.findings
    : dropConsequences({
        shape: decoded.findings,
        rules: removeListed(check(analysis, wholeNumber), decoded.data),
        schema,
      })
  const placed = place(
    decoded.foreign ? { ...document, findings: [] } : document,
    mistakes
      .filter(({ repeated }) => repeated !== true)
      .map((finding) => findingInText(finding, misspellings)),
  )
  const diagnostics = finish(document, placed, analysis, severities)
  const moved = pathsInText(misspellings)
  const result = {
    valid: !diagnostics.some(({ severity }) => severity === 'error'),
    diagnostics,
    secrets: placed.flatMap(({ data, range }) => (data?.secret ? [range] : [])),
    models: analysis.references.map((reference) =>
      moved(resolvedModel(reference, analysis.config.modelsGateway)),
    ),
    variables: analysis.variables.map((variable) => moved(variable)),
  }
  return { document, decoded, analysis, result }
}

/** The diagnostics to show: with severities, without those that comments ignore, sorted, and each once. */
function finish(
  document: YamlDocument,
  placed: readonly Placed[],
  { complete, files }: Analysis,
  severities: ReadonlyMap<RuleId, RuleSetting>,
): Diagnostic[] {
  const found = distinct(withSeverity(placed, severities))
  const isJudged = judgeIn({ document, complete, looksUpFiles: files !== undefined, severities })
  const { shown, mistakes } = applyIgnores(document, found, isJudged)
  const inComments = mistakes.map((finding) => placeSyntaxFinding(document, finding))
  return [...shown, ...withSeverity(inComments, severities)].sort(compareDiagnostics)
}

/** The rules with a check of their own. */
const CHECKED = allRules.filter((rule) => rule.check)

/** What the rules report. They share one context, since a file with few mistakes takes less time than a copy for each rule. */
function check(analysis: Analysis, wholeNumber: RuleContext['isWholeNumber']): Finding[] {
  const findings: Finding[] = []
  let ruleId: Finding['ruleId'] | undefined
  const context: RuleContext = {
    ...analysis,
    isWholeNumber: wholeNumber,
    report: (report) => ruleId && findings.push({ ...report, ruleId }),
  }
  for (const { id, check: run } of CHECKED) {
    ruleId = id
    run?.(context)
  }
  return findings
}

/**
 * Adds the ranges. Leaves out findings in lines with a syntax mistake, whose text is not what its author
 * meant, and findings about the text that a dropped value explains.
 */
function place(document: YamlDocument, findings: readonly Finding[]): Placed[] {
  const placed = findings.map((finding) => placeFinding(document, finding))
  const leftOut = new Set(
    placed.flatMap(({ range }, index) => (findings[index]?.leavesOut ? [range.start.offset] : [])),
  )
  const inText = document.findings.filter(
    ({ explainedAt }) => explainedAt === undefined || !leftOut.has(explainedAt),
  )
  return [
    ...inText
      .map((finding) => placeSyntaxFinding(document, finding))
      .map((diagnostic) =>
        diagnostic.ruleId === 'duplicate-key' ? withSoundFix(diagnostic, document.brokenLines) : diagnostic,
      ),
    ...placed
      .filter(({ range }) => !touches(range, document.brokenLines))
      .map((diagnostic) => withSoundFix(diagnostic, document.brokenLines)),
  ]
}

/** Leaves out a fix that edits a line with a syntax mistake: positions in the repaired line are not those in the text. */
function withSoundFix(diagnostic: Placed, brokenLines: ReadonlySet<number>): Placed {
  return diagnostic.fix?.edits.some(({ range }) => touches(range, brokenLines))
    ? { ...diagnostic, fix: undefined }
    : diagnostic
}

function touches({ start, end }: Range, lines: ReadonlySet<number>): boolean {
  for (let line = start.line; line <= end.line; line++) if (lines.has(line)) return true
  return false
}

const DEFAULT_SEVERITY = new Map(allRules.map(({ id, severity }) => [id, severity]))

/** The severity of settings comes before the severity of a finding, and that before the default of its rule. */
function withSeverity(placed: readonly Placed[], severities: ReadonlyMap<RuleId, RuleSetting>): Diagnostic[] {
  return placed.flatMap((diagnostic) => {
    const { ruleId } = diagnostic
    const severity = severities.get(ruleId) ?? diagnostic.severity ?? DEFAULT_SEVERITY.get(ruleId)
    return severity === undefined || severity === 'off' ? [] : [{ ...diagnostic, severity }]
  })
}

/** Reports a mistake once, even if several paths lead to it through aliases and merges. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ range, ruleId, message }: Diagnostic): string => `${range.start.offset} ${ruleId} ${message}`
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()]
}
