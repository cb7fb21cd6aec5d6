import { UsageError } from '../api.js'
import { quoted } from '../formatters/visible-text.js'

/** The formats for results. */
export const FORMATS = [
  'pretty',
  'compact',
  'json',
  'github',
  'sarif',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
] as const

/** How to print results. */
export type FormatName = (typeof FORMATS)[number]

/** The formats of `graph`. */
export const DRAWINGS = ['mermaid', 'dot', 'svg', 'json'] as const

/** How to draw a team. */
export type DrawingName = (typeof DRAWINGS)[number]

/** A format, and where it goes. */
export interface OutputTarget<Format = FormatName> {
  readonly format: Format
  /** Default: standard output. */
  readonly file?: string
}

interface Token {
  readonly kind: string
  readonly name?: string
  readonly value?: string | undefined
}

/**
 * The outputs that the command line asks for, in its order: each `--output-file` belongs to the `--format` before it, and `-` is
 * standard output. Throws a `UsageError` for a file without a format, and for two formats at the same place.
 */
export function outputsOf<Format extends string>(tokens: readonly Token[]): OutputTarget<Format>[] {
  const outputs: OutputTarget<Format>[] = []
  let open: Format | undefined
  const close = (file?: string): void => {
    if (open !== undefined) outputs.push({ format: open, file: file === '-' ? undefined : file })
    open = undefined
  }
  for (const { kind, name, value } of tokens) {
    if (kind !== 'option') continue
    if (name === 'format') {
      close()
      open = value as Format
    } else if (name === 'output-file') {
      if (open === undefined) throw new UsageError(WITHOUT_FORMAT)
      close(value)
    }
  }
  close()
  refuseSamePlace(outputs)
  return outputs
}

const WITHOUT_FORMAT =
  'The option "--output-file" belongs to the "--format" before it: use "--format FORMAT --output-file FILE".'

function refuseSamePlace(outputs: readonly OutputTarget<string>[]): void {
  const [first, second] = outputs.filter(({ file }) => file === undefined)
  if (first && second)
    throw new UsageError(
      `Only one format can go to standard output, not both "${first.format}" and "${second.format}". Add "--output-file FILE" after one of them.`,
    )
  const twice = outputs.find(
    ({ file }, index) => file !== undefined && outputs.findIndex((other) => other.file === file) < index,
  )
  if (twice?.file !== undefined)
    throw new UsageError(`Two formats cannot go to the same file ${quoted(twice.file)}.`)
}
