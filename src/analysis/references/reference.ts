import type { Environment, ModelUse } from '../../api.js'
import type { Path, Span } from '../../diagnostic.js'
import type { ModelConfig } from '../../generated/config.js'
import type { Client, Need } from '../client.js'
import type { Config, Loose, Named } from '../config.js'

/** Why a reference does not lead to a model. */
export type ReferenceFailure =
  | 'not-found' // no such model, and not provider/model
  | 'empty' // nothing is named at all
  | 'cycle' // alloys that name each other
  | 'alloy' // an alloy where one model is needed
  | 'auto' // `auto` where a fixed model is needed
  | 'router' // a router as the target of a router
  | 'selector' // a selector as candidate of a selector
  | 'client' // the client cannot be built; see client.failure
  | 'unavailable' // no candidate of a selector has its variables set

/** One use of a model by an agent, followed to its end. */
export interface Reference {
  readonly agent: string
  readonly use: ModelUse
  /** As written: one item of an alloy, a name, or provider/model. */
  readonly text: string
  /** Where it is written. */
  readonly path: Path
  readonly within?: Span
  /** The entry under `models` that it comes to. */
  readonly model?: Named<ModelConfig>
  /** The settings that the client is built from. */
  readonly settings?: Loose<ModelConfig>
  readonly client?: Client
  readonly failure?: ReferenceFailure
  /** When docker-agent looks at the reference: a bad one fails the start, or only the use; or nothing ever uses it. */
  readonly stage: 'start' | 'use' | 'never'
  /** Variables of a selector's candidates, none of which is set. */
  readonly candidates?: readonly (readonly Need[])[]
  /** The candidate that a selector chose. */
  readonly chosen?: Path
}

/** All model references of a file. */
export interface Resolution {
  /** What agents, toolsets, skills and hooks use. */
  readonly references: readonly Reference[]
  /** What else names a model: candidates of selectors, routing rules, and settings of entries that nothing uses. */
  readonly others: readonly Reference[]
  /** Names under `models` that some reference leads to. */
  readonly reached: ReadonlySet<string>
}

/** What references are followed in, and what is noted on the way. */
export interface Context {
  readonly config: Config
  readonly env: Environment | false
  /** Names under `models` that some reference leads to. */
  readonly reached: Set<string>
  /** Candidates of the selectors that were met, each at the place where it is written. */
  readonly candidates: Reference[]
  /** Items of lists that may still be followed: lists of lists multiply. */
  readonly budget: { left: number }
}

/** Who refers to a model, and where. */
export type Origin = Pick<Reference, 'agent' | 'use' | 'path' | 'stage'> & {
  readonly within?: Span
  /** What the router is used for, for its targets. */
  readonly router?: Reference['use']
}
