import type { Diagnostic, Environment, Team } from '../../dist/index.js'

/** A file, and what it is checked against. */
export interface Subject {
  readonly text: string
  readonly env: Environment | false
}

/** What is known about a file. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  readonly team: Team
  /** Values in the text may be secrets. */
  readonly hasSecrets: boolean
}

/** A team as SVG and as Mermaid text. */
export interface Drawing {
  readonly svg: string
  readonly mermaid: string
}

/** What the page asks the worker, by name: the question and the answer. */
export interface Questions {
  readonly check: { readonly question: Subject; readonly answer: Checked }
  readonly draw: { readonly question: Subject; readonly answer: Drawing }
  readonly fix: { readonly question: Subject & { readonly unsafe: boolean }; readonly answer: string }
}

/** The name of a question. */
export type Kind = keyof Questions

/** A message to the worker. */
export type Request = {
  readonly [K in Kind]: { readonly id: number; readonly kind: K; readonly question: Questions[K]['question'] }
}[Kind]

/** A message from the worker. */
export interface Response {
  readonly id: number
  readonly answer?: Questions[Kind]['answer']
  /** Why there is no answer. */
  readonly failure?: string
}
