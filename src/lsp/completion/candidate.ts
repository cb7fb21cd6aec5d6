import type { CompletionItemKind } from 'vscode-languageserver'
import type { Span } from '../../diagnostic.js'
import type { OpenDocument } from '../open-document.js'
import type { Cursor } from './cursor.js'

/** Something that can be written at the cursor. */
export interface Candidate {
  /** The key or the value itself; it is quoted where its place needs that. */
  readonly label: string
  readonly kind: CompletionItemKind
  readonly detail?: string
  /** In Markdown. */
  readonly documentation?: string
  /** The YAML to insert, where it is more than the label; then it is not quoted. */
  readonly insert?: string
  /** The same with tab stops, for clients that have snippets. */
  readonly snippet?: string
  /** What is replaced, if it is not the whole token. */
  readonly replaces?: Span
  /** Candidates with a smaller rank come first; default: 5. Those of one rank stay in their order. */
  readonly rank?: number
  readonly deprecated?: boolean
}

/** What the candidates for a value depend on. */
export interface ValueContext {
  readonly document: OpenDocument
  readonly cursor: Cursor
  /** The path of the value, also of an item of a list that is not there yet; in a flavor, the path in the patched file. */
  readonly path: readonly (string | number)[]
  /** The key that the value belongs to: `AgentConfig.sub_agents`. */
  readonly field: string
  /** What is typed of the value before the cursor. */
  readonly typed: string
  /** The string next to the value under another key of the same mapping; undefined where there is none. */
  readonly sibling: (key: string) => string | undefined
  /** The other items of the list that the value is in. */
  readonly listed: ReadonlySet<string>
}
