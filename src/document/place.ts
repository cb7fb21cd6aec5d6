import { docsUrl, type Diagnostic, type Range, type Span } from '../diagnostic.js'
import type { Finding } from '../finding.js'
import { withoutValue } from '../secrets/mask.js'
import { shownMessage } from '../wording.js'
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
  const { ruleId, severity, path, related, fix, secret, variables } = finding
  const range = rangeOf(document, finding)
  const shown = shownAt(document, finding, range)
  return {
    ruleId,
    severity,
    message: shown(finding.message),
    hint: finding.hint && shown(finding.hint),
    path,
    range,
    related: related?.map((place) => ({
      message: shownMessage(place.message),
      range: rangeOf(document, place),
    })),
    fix:
      fix &&
      document.root &&
      textFix(document.root, document.text, document.lines, { ...fix, title: shown(fix.title) }),
    data: secret || variables ? { secret, variables } : undefined,
    docs: docsUrl(ruleId),
  }
}

/** Turns a syntax finding at offsets into a diagnostic at a range. */
export function placeSyntaxFinding(document: YamlDocument, finding: SyntaxFinding): Placed {
  const { lines } = document
  const { ruleId, message, hint, start, end, related, fix } = finding
  return {
    ruleId,
    message: shownMessage(message),
    hint: hint && shownMessage(hint),
    path: [],
    range: shownRange(document, { start, end }),
    related: related?.map((place) => ({
      message: shownMessage(place.message),
      range: shownRange(document, place),
    })),
    fix: fix && {
      ...fix,
      title: shownMessage(fix.title),
      edits: fix.edits.map((edit) => ({
        range: lines.range(edit.start, edit.end),
        newText: edit.newText,
      })),
    },
    docs: docsUrl(ruleId),
  }
}

/** At least so many characters before and after the start of a mistake are searched for a token which the mistake is a part of. */
const NEAR = 200

/** The source around an offset: the same for most mistakes that follow each other, so that it is searched once for them. */
function sourceNear(text: string, offset: number): string {
  const block = Math.floor(offset / NEAR)
  return text.slice(Math.max(0, block - 1) * NEAR, (block + 2) * NEAR)
}

/** Shows texts about a place: without the value of a key such as `x-api-key`, and without tokens and parts of them. */
function shownAt(
  { text }: YamlDocument,
  { path, at }: Finding,
  { start, end }: Range,
): (message: string) => string {
  const near = sourceNear(text, start.offset)
  const name = at === 'key' ? undefined : path.findLast((key) => typeof key === 'string')
  return (message) => {
    if (name === undefined) return shownMessage(message, near)
    const value = text.slice(start.offset, end.offset).replace(/^(["'])(.*)\1$/s, '$2')
    return shownMessage(withoutValue(message, name, value), near)
  }
}

function rangeOf(
  document: YamlDocument,
  { path, at, within }: Pick<Finding, 'path' | 'at' | 'within'>,
): Range {
  const place = locate(document.root, path)
  if (!place) return shownRange(document, { start: 0, end: 0 })
  const node = at === 'key' && place.key ? place.key : dereference(place.value)
  const span =
    within && place.exact && node?.kind === 'scalar' ? sourceSpan(node, document.text, within) : undefined
  return shownRange(document, span ?? spanOf(place, at))
}

/**
 * The range to underline: inside the text and at least one character wide, unless the text is empty. Where nothing is
 * written, it is the next character of the line, or the one before; on an empty line, it is the line break.
 */
function shownRange({ text, lines }: YamlDocument, span: Span): Range {
  const start = Math.min(span.start, text.length)
  const end = Math.min(span.end, text.length)
  if (start < end) return lines.range(start, end)
  const [next = ''] = /^[^\r\n]/u.exec(text.slice(start, start + 2)) ?? []
  if (next !== '') return lines.range(start, start + next.length)
  const [before = ''] = /[^\r\n]$/u.exec(text.slice(Math.max(0, start - 2), start)) ?? []
  if (before !== '') return lines.range(start - before.length, start)
  const [lineBreak = ''] = /^(\r\n|\r|\n)/.exec(text.slice(start, start + 2)) ?? []
  return lineBreak === ''
    ? lines.range(Math.max(0, start - 1), start)
    : lines.range(start, start + lineBreak.length)
}
