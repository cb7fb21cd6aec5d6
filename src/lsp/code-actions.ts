import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver'
import type { Diagnostic } from '../diagnostic.js'
import { clientEdits, workspaceEdit, type CheckedDocument, type Replacement } from './checked-document.js'
import type { Client } from './client.js'
import { toClient } from './diagnostics.js'
import { fixAllEdits } from './fix-all.js'
import { ignoreFile, ignoreLine } from './ignore-edits.js'

/** The kind of the action that fixes the whole document; clients can run it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.agentLint`

/** The command that opens the page of a rule. Its argument is the ID. */
export const EXPLAIN = 'agentLint.explain'

/** What a client asks for. */
export interface ActionRequest {
  readonly range: Range
  /** The kinds of actions; default: all. */
  readonly only?: readonly string[]
}

/** What the actions depend on besides the document. */
export interface ActionContext {
  readonly client: Pick<Client, 'documentChanges' | 'resolvesEdits'>
  readonly isIgnorable: (ruleId: string) => boolean
}

/**
 * The actions for a part of a document. First the fixes of its diagnostics, the safe ones at the top; then one for all safe
 * fixes of the document; then comments that hide a diagnostic, and the pages of rules.
 */
export function codeActions(
  document: CheckedDocument,
  { range, only }: ActionRequest,
  context: ActionContext,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    only?.every((asked) => kind !== asked && !kind.startsWith(`${asked}.`)) !== true
  const here = wants(CodeActionKind.QuickFix) ? within(document, range) : []
  const fixes = here
    .filter(({ fix }) => fix && fix.edits.length > 0)
    .sort((a, b) => Number(b.fix?.safe) - Number(a.fix?.safe))
  return [
    ...fixes.flatMap((diagnostic) => fixAction(document, diagnostic, context)),
    ...(wants(FIX_ALL) && hasSafeFix(document) ? fixAllAction(document, context) : []),
    ...here.flatMap((diagnostic) => ignoreActions(document, diagnostic, context)),
    ...onePerRule(here).map((diagnostic) => explainAction(document, diagnostic)),
  ]
}

/** Adds the edit to an action that was offered without it. */
export function withEdit(
  document: CheckedDocument,
  action: CodeAction,
  { client }: ActionContext,
): CodeAction {
  return {
    ...action,
    edit: workspaceEdit(document, clientEdits(document, fixAllEdits(document)), client.documentChanges),
  }
}

function within({ diagnostics, positions }: CheckedDocument, range: Range): Diagnostic[] {
  const [from, to] = [positions.offsetAt(range.start), positions.offsetAt(range.end)]
  return diagnostics.filter(({ range: { start, end } }) => start.offset <= to && end.offset >= from)
}

function onePerRule(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [diagnostic.ruleId, diagnostic])).values()]
}

function hasSafeFix({ diagnostics }: CheckedDocument): boolean {
  return diagnostics.some(({ fix }) => fix?.safe && fix.edits.length > 0)
}

function fixAction(
  document: CheckedDocument,
  diagnostic: Diagnostic,
  { client }: ActionContext,
): CodeAction[] {
  const { fix } = diagnostic
  if (!fix) return []
  const edits = fix.edits.map(({ range: { start, end }, newText }): Replacement => {
    return { start: start.offset, end: end.offset, newText }
  })
  return [
    {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toClient(diagnostic, document.uri, document.positions)],
      isPreferred: fix.safe,
      edit: workspaceEdit(document, clientEdits(document, edits), client.documentChanges),
    },
  ]
}

function fixAllAction(document: CheckedDocument, context: ActionContext): CodeAction[] {
  const action = {
    title: 'Fix all safe problems',
    kind: FIX_ALL,
    data: { uri: document.uri },
  }
  return [context.client.resolvesEdits ? action : withEdit(document, action, context)]
}

function ignoreActions(
  document: CheckedDocument,
  diagnostic: Diagnostic,
  { client, isIgnorable }: ActionContext,
): CodeAction[] {
  const { ruleId } = diagnostic
  if (document.isSettings || !isIgnorable(ruleId)) return []
  const offer = (title: string, edit: Replacement | undefined): CodeAction[] =>
    edit === undefined
      ? []
      : [
          {
            title,
            kind: CodeActionKind.QuickFix,
            diagnostics: [toClient(diagnostic, document.uri, document.positions)],
            edit: workspaceEdit(document, clientEdits(document, [edit]), client.documentChanges),
          },
        ]
  return [
    ...offer(`Ignore ${ruleId} in this line`, ignoreLine(document.text, diagnostic)),
    ...offer(`Ignore ${ruleId} in this file`, ignoreFile(document.text, diagnostic)),
  ]
}

function explainAction(document: CheckedDocument, diagnostic: Diagnostic): CodeAction {
  const title = `Explain ${diagnostic.ruleId}`
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toClient(diagnostic, document.uri, document.positions)],
    command: { title, command: EXPLAIN, arguments: [diagnostic.ruleId] },
  }
}
