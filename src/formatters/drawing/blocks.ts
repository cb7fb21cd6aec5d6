import type { Size } from './layout.js'

/** A part of the drawing of a known size. */
export interface Block extends Size {
  /** What it is, from its upper left corner. A box may become higher than it is, to be in line with others. */
  readonly draw: (x: number, y: number, height?: number) => readonly string[]
}
