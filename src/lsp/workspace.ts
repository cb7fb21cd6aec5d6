import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic } from '../diagnostic.js'
import { looksLikeConfig } from '../files/looks-like-config.js'
import type { CheckedDocument } from './checked-document.js'
import type { Client } from './client.js'
import type { Checked, Checker } from './host.js'
import { keepDiagnostics, type Readable } from './kept-diagnostics.js'
import type { OpenDocument } from './open-document.js'
import { positionsIn } from './positions.js'

/** The open documents, and what is known about their present texts. Each text is checked once, when somebody asks. */
export interface Workspace {
  /** What to show about a document; undefined for one that is not checked. */
  readonly checked: (uri: string) => Promise<CheckedDocument | undefined>
  /** A configuration; undefined for any other document. */
  readonly document: (uri: string) => Promise<OpenDocument | undefined>
  /** Starts anew with a document that is opened or closed. */
  readonly forget: (uri: string) => void
  /** Settings, variables or other files changed. */
  readonly reload: () => void
}

/** What the workspace is made of. */
export interface WorkspaceParts {
  readonly client: Pick<Client, 'encoding'>
  readonly textOf: (uri: string) => TextDocument | undefined
  readonly checkerFor: (uri: string) => Promise<Checker>
  /** Receives what a check threw. */
  readonly log: (crash: string) => void
}

/** What is known about a text. */
interface Snapshot {
  readonly version: number
  readonly text: string
  readonly checker: Checker
  readonly checked?: CheckedDocument
  readonly document?: OpenDocument
}

interface Entry {
  checker?: Promise<Checker>
  latest?: Snapshot
  readable?: Readable
  /** A document that once looked like a configuration stays one, also while its keys are half typed. */
  isConfig: boolean
}

/** Keeps the documents that the client opens. */
export function openWorkspace({ client, textOf, checkerFor, log }: WorkspaceParts): Workspace {
  const entries = new Map<string, Entry>()
  const entryOf = (uri: string): Entry => {
    const entry = entries.get(uri) ?? { isConfig: false }
    entries.set(uri, entry)
    return entry
  }
  const snapshot = async (uri: string): Promise<Snapshot | undefined> => {
    if (!textOf(uri)) return undefined
    const entry = entryOf(uri)
    const checker = await (entry.checker ??= checkerFor(uri))
    const text = textOf(uri)
    if (!text || entries.get(uri) !== entry) return undefined
    const known = entry.latest
    // Some clients do not count versions.
    const isKnown = known?.version === text.version && known.text === text.getText()
    return isKnown && known.checker === checker ? known : (entry.latest = take(text, entry, checker))
  }
  const take = (text: TextDocument, entry: Entry, checker: Checker): Snapshot => {
    const source = text.getText()
    const known = { version: text.version, text: source, checker }
    entry.isConfig ||= isConfig(text, checker)
    if (!entry.isConfig && !checker.isSettings) return known
    const checked = checker.check(source)
    if (checked.crash !== undefined) log(checked.crash)
    const kept = keepDiagnostics(entry.readable, { text: source, diagnostics: checked.result.diagnostics })
    entry.readable = kept.readable
    return { ...known, ...views(text, source, checked, checker, kept.shown, client) }
  }
  return {
    checked: async (uri) => (await snapshot(uri))?.checked,
    document: async (uri) => (await snapshot(uri))?.document,
    forget: (uri) => void entries.delete(uri),
    reload: () => {
      for (const entry of entries.values()) Object.assign(entry, { checker: undefined, readable: undefined })
    },
  }
}

function views(
  { uri, version }: TextDocument,
  text: string,
  { result, inspection }: Checked,
  checker: Checker,
  shown: readonly Diagnostic[],
  { encoding }: Pick<Client, 'encoding'>,
): Pick<Snapshot, 'checked' | 'document'> {
  const positions = positionsIn(text, encoding)
  const base = { uri, version, text, positions }
  return {
    checked: {
      ...base,
      isSettings: checker.isSettings,
      diagnostics: checker.ignored ? [] : shown,
      lint: (other) => checker.check(other).result,
    },
    document: inspection && {
      ...base,
      path: checker.path,
      inspection,
      shownModels: () => checker.shownModels(text, result),
    },
  }
}

/** Names that only configurations have, so that an empty file gets completions; the same as in schema/schemastore. */
const CONFIG_NAME = /(?:\.agent|[/\\](?:cagent|docker-agent))\.ya?ml$/

function isConfig(text: TextDocument, { path = '' }: Checker): boolean {
  if (text.languageId === 'docker-agent') return true
  if (!/^ya?ml\b/i.test(text.languageId)) return false
  return CONFIG_NAME.test(path) || looksLikeConfig(text.getText(), path)
}
