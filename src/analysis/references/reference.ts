import type { Environment, ModelUse } from '../../api.js'
import type { Path, Span } from '../../diagnostic.js'
import type { ModelConfig } from '../../generated/config.js'
import type { Client } from '../client.js'
import type { Config, Loose, Named } from '../config.js'
import type { Need } from '../needs.js'
import type { splitAlloy } from './forms.js'

/** Why a reference does not lead to a model. */
export type ReferenceFailure =
  | 'not-found' // neither the name of an entry nor provider/model
  | 'empty' // no model is named
  | 'cycle' // a list of models that contains itself
  | 'alloy' // a list of models where docker-agent needs one model
  | 'auto' // `auto` where docker-agent needs a fixed model
  | 'router' // a router as the target of a router
  | 'selector' // a selector or a list of models as the candidate of a selector
  | 'client' // the client cannot be built; see `client.failure`
  | 'unavailable' // a selector without a candidate whose variables are set

/** One use of a model, followed to its end. */
export interface Reference {
  readonly agent: string
  readonly use: ModelUse
  /** One item of a list, a name, or provider/model. */
  readonly text: string
  /** Where it is in the document. */
  readonly path: Path
  readonly within?: Span
  /** The entry under `models` that it resolves to. */
  readonly model?: Named<ModelConfig>
  /** The settings that the client is built from. */
  readonly settings?: Loose<ModelConfig>
  readonly client?: Client
  readonly failure?: ReferenceFailure
  /** When docker-agent resolves the reference: at the start, when it is used, or never. */
  readonly stage: 'start' | 'use' | 'never'
  /** What each candidate of an unavailable selector lacks. */
  readonly candidates?: readonly (readonly Need[])[]
  /** The place of the candidate that a selector chose. */
  readonly chosen?: Path
}

/** All model references of a file. */
export interface Resolution {
  /** What agents, toolsets, skills and hooks use. */
  readonly references: readonly Reference[]
  /** What else names a model: candidates of selectors, routing rules, and settings of unused entries. */
  readonly others: readonly Reference[]
  /** Names under `models` that some reference leads to. */
  readonly reached: ReadonlySet<string>
}

/** What references are followed in, and what is collected on the way. */
export interface Context {
  readonly config: Config
  readonly env: Environment | false
  /** Names under `models` that some reference leads to. */
  readonly reached: Set<string>
  /** The candidates of all selectors that were followed, each at its own place. */
  readonly candidates: Reference[]
  /** How many more items of named lists, selectors and routers are followed: lists of lists multiply. */
  readonly budget: { left: number }
  /** The clients of settings, with and without the check before the start: thousands of agents may share one model. */
  readonly clients: Readonly<Record<'checked' | 'unchecked', Map<Loose<ModelConfig>, Client>>>
  /** The items of lists of models in one string: thousands of agents may share one list. */
  readonly lists: Map<string, ReturnType<typeof splitAlloy>>
  /** The selectors whose candidates are being followed: a candidate can lead back to its selector through a router. */
  readonly open: Set<string>
}

/** Who refers to a model, and where. */
export type Origin = Pick<Reference, 'agent' | 'use' | 'path' | 'within' | 'stage'> & {
  /** For the target of a router: what the router is used for. */
  readonly router?: Reference['use']
}
