import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as ClientDiagnostic } from 'vscode-languageserver'
import type { Diagnostic, Range, Severity } from '../diagnostic.js'
import type { RuleId } from '../generated/rule-ids.js'
import type { Positions } from './positions.js'

/** What clients show as the origin of a diagnostic. */
const SOURCE = 'agent-lint'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** Rules about what has no effect, which clients fade out. */
const UNNECESSARY: ReadonlySet<string> = new Set<RuleId>([
  'duplicate-list-entry',
  'ignored-document',
  'ignored-hook-arguments',
  'ignored-model-setting',
  'ignored-option-value',
  'ignored-structured-output',
  'shadowed-permission',
  'unread-provider-option',
  'unreachable-agent',
  'unreachable-candidate',
  'unsent-api-argument',
  'unsent-model-setting',
  'unused-definition',
  'unused-ignore',
])

/** Rules about what is outdated, which clients strike through. */
const DEPRECATED: ReadonlySet<string> = new Set<RuleId>(['archived-mcp-server', 'removed-key'])

/** A diagnostic as clients show it: the rule is its code, and the hint follows the message. */
export function toClient(diagnostic: Diagnostic, uri: string, positions: Positions): ClientDiagnostic {
  const { ruleId, severity, message, hint, range, related, docs } = diagnostic
  const tags = [
    ...(UNNECESSARY.has(ruleId) ? [DiagnosticTag.Unnecessary] : []),
    ...(DEPRECATED.has(ruleId) ? [DiagnosticTag.Deprecated] : []),
  ]
  return {
    range: clientRange(range, positions),
    severity: SEVERITIES[severity],
    code: ruleId,
    codeDescription: { href: docs },
    source: SOURCE,
    message: hint === undefined ? message : `${message}\n${hint}`,
    ...(tags.length > 0 ? { tags } : {}),
    ...(related && related.length > 0
      ? {
          relatedInformation: related.map((place) => ({
            location: { uri, range: clientRange(place.range, positions) },
            message: place.message,
          })),
        }
      : {}),
  }
}

/** A range of a diagnostic as a client counts it. */
export function clientRange({ start, end }: Range, positions: Positions) {
  return positions.rangeOf({ start: start.offset, end: end.offset })
}
