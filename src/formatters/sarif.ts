import type { Fix as SarifFix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif'
import { docsUrl, type Fix, type Range, type Severity } from '../diagnostic.js'
import { messageText } from './advice.js'
import { fingerprintsOf } from './fingerprints.js'
import type { FileReport, FormatOptions, Formatter, RuleHelp } from './formatter.js'
import { pathUri } from './uri.js'
import { safeJson, visibleText } from './visible-text.js'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>
const HOME = 'https://github.com/agent-lint/agent-lint'
const ROOT = '%SRCROOT%'

/** SARIF 2.1.0, for code scanning: every diagnostic with its fix, and the rules that occur with their pages. */
export const sarif: Formatter = (reports, options) => {
  const ids = [
    ...new Set(reports.flatMap(({ result }) => result.diagnostics.map(({ ruleId }) => ruleId))),
  ].sort()
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'agent-lint',
            version: options.tool?.version,
            semanticVersion: options.tool?.version,
            informationUri: HOME,
            rules: ids.map((id) => descriptor(id, options.tool?.helpOf(id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: baseIds(options),
        invocations: [{ executionSuccessful: !ids.includes('internal-error') }],
        results: reports.flatMap((report) => resultsOf(report, ids)),
      },
    ],
  }
  return `${safeJson(log)}\n`
}

function baseIds({ root }: FormatOptions): Record<string, { uri: string }> | undefined {
  return root === undefined ? undefined : { [ROOT]: { uri: pathUri(root.endsWith('/') ? root : `${root}/`) } }
}

function descriptor(id: string, help: RuleHelp | undefined): ReportingDescriptor {
  const name = nameOf(id)
  if (help === undefined) return { id, name, helpUri: docsUrl(id) }
  const { description, severity, page, group } = help
  return {
    id,
    name,
    shortDescription: { text: description },
    fullDescription: { text: sectionOf(page, 'What it does') ?? description },
    help: { text: page, markdown: `${page}\n\n[${id}](${docsUrl(id)})` },
    helpUri: docsUrl(id),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group], precision: 'high', 'problem.severity': PROBLEMS[severity] },
  }
}

/** Undefined for an ID of one word: a name that is the same as the ID is refused by validators. */
function nameOf(id: string): string | undefined {
  if (!id.includes('-')) return undefined
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** How GitHub names severities. */
const PROBLEMS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
}

/** GitHub accepts at most 1,024 characters. */
const MAX_DESCRIPTION = 1024

function sectionOf(page: string, heading: string): string | undefined {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))
  return section?.slice(heading.length).trim().replace(/\s+/g, ' ').slice(0, MAX_DESCRIPTION)
}

function resultsOf(report: FileReport, ids: readonly string[]): Result[] {
  const fingerprints = fingerprintsOf(report)
  const { path } = report
  return report.result.diagnostics.map((diagnostic, index) => {
    const { ruleId, severity, range, related, fix } = diagnostic
    return {
      ruleId,
      ruleIndex: ids.indexOf(ruleId),
      level: LEVELS[severity],
      message: { text: withoutLinks(messageText(diagnostic)) },
      locations: [locationOf(path, range)],
      relatedLocations: related?.map((place, id) => ({
        id: id + 1,
        message: { text: withoutLinks(visibleText(place.message)) },
        ...locationOf(path, place.range),
      })),
      partialFingerprints: { 'agentLint/v1': fingerprints[index] ?? '' },
      fixes: fix && [fixOf(path, fix)],
    }
  })
}

/** Section 3.11.6 of SARIF: `[text](target)` in a message is a link, unless the bracket is escaped. */
function withoutLinks(message: string): string {
  return message.replace(/\[(?=[^[\]]*\]\()/g, '\\[')
}

function locationOf(path: string, range: Range): Location {
  return { physicalLocation: { artifactLocation: artifact(path), region: regionOf(range) } }
}

function artifact(path: string): { uri: string; uriBaseId?: string } {
  const uri = pathUri(path)
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT }
}

function regionOf({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function fixOf(path: string, { title, safe, edits }: Fix): SarifFix {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text: newText },
  }))
  return {
    description: { text: visibleText(safe ? title : `${title} (unsafe: review the result)`) },
    artifactChanges: [{ artifactLocation: artifact(path), replacements }],
  }
}
