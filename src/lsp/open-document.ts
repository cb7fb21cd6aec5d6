import type { ResolvedModel } from '../api.js'
import type { Inspection } from '../lint.js'
import type { Positions } from './positions.js'

/** A docker-agent configuration that is open in the editor, with all that is known about its text. */
export interface OpenDocument {
  readonly uri: string
  /** The absolute path of the file; undefined for a document that is not a file, such as one that was never saved. */
  readonly path?: string
  /** The version of the text, as the client counts it. */
  readonly version: number
  readonly text: string
  readonly inspection: Inspection
  /** Conversion between offsets in `text` and the client's positions. */
  readonly positions: Positions
  /**
   * What the model references come to, fit to be shown: placeholders instead of the values of variables, and secrets masked.
   * `inspection.result.models` has the values.
   */
  readonly shownModels: () => readonly ResolvedModel[]
}
