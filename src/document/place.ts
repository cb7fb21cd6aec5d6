import { docsUrl, type Diagnostic, type Range } from '../diagnostic.js'
import type { Finding } from '../finding.js'
import { withoutLongWords } from '../wording.js'
import { textFix } from './edits.js'
import { locate, spanOf } from './locate.js'
import type { YamlDocument } from './parse.js'
import { sourceSpan } from './source-span.js'
import type { SyntaxFinding } from './syntax-finding.js'
import { dereference } from './tree.js'

/** A diagnostic before its severity is decided; without one, it has the default of its rule. */
export type Placed = Omit<Diagnostic, 'severity'> & { readonly severity?: Diagnostic['severity'] }

/** Turns a finding at a path into a diagnostic at a range. */
export function placeFinding(document: YamlDocument, finding: Finding): Placed {
  const { ruleId, severity, message, hint, path, related, fix, secret, variables } = finding
  return {
    ruleId,
    severity,
    message: withoutLongWords(message),
    hint,
    path,
    range: rangeOf(document, finding),
    related: related?.map((place) => ({
      message: withoutLongWords(place.message),
      range: rangeOf(document, place),
    })),
    fix: fix && document.root && textFix(document.root, document.text, document.lines, fix),
    data: secret || variables ? { secret, variables } : undefined,
    docs: docsUrl(ruleId),
  }
}

/** Turns a syntax finding at offsets into a diagnostic at a range. */
export function placeSyntaxFinding({ lines }: YamlDocument, finding: SyntaxFinding): Placed {
  const { ruleId, message, hint, start, end, related, fix } = finding
  return {
    ruleId,
    message: withoutLongWords(message),
    hint,
    path: [],
    range: lines.range(start, end),
    related: related?.map((place) => ({
      message: place.message,
      range: lines.range(place.start, place.end),
    })),
    fix: fix && {
      ...fix,
      edits: fix.edits.map((edit) => ({
        range: lines.range(edit.start, edit.end),
        newText: edit.newText,
      })),
    },
    docs: docsUrl(ruleId),
  }
}

function rangeOf(
  document: YamlDocument,
  { path, at, within }: Pick<Finding, 'path' | 'at' | 'within'>,
): Range {
  const place = locate(document.root, path)
  if (!place) return document.lines.range(0, 0)
  const node = at === 'key' && place.key ? place.key : dereference(place.value)
  const span =
    within && place.exact && node?.kind === 'scalar' ? sourceSpan(node, document.text, within) : undefined
  const { start, end } = span ?? spanOf(place, at)
  return document.lines.range(start, end)
}
