import { itemsOf, valuesOf, type Described } from '../schema.js'
import { listedValues } from './listed.js'

/** A new key with the start of its value. */
export interface KeyForm {
  /** One line: not every client without snippets can insert several. */
  readonly text: string
  /** With the line break and the indentation that a mapping or a list needs. */
  readonly snippet?: string
}

/** Where a key is written. */
interface Place {
  readonly key: string
  /** Where the key starts in its line. */
  readonly column: number
  readonly flow: boolean
  readonly version: number
}

/** What to insert for a key whose values have these forms. A key that accepts one line gets one line. */
export function formOf(values: readonly Described[], { key, column, flow, version }: Place): KeyForm {
  const [first] = values
  const scalar = values.some(({ node }) => node.type !== 'array' && node.type !== 'object')
  if (flow || !first || scalar) {
    const choices = values.flatMap((value) => choicesOf(value, version))
    const inline = choices.length > 0 && values.length === 1
    return {
      text: `${key}: `,
      snippet: inline ? `${key}: \${1|${choices.join(',')}|}` : undefined,
    }
  }
  const below = `${key}:\n${' '.repeat(column + 2)}`
  return { text: `${key}:`, snippet: first.node.type === 'array' ? `${below}- ${firstKeyOf(first)}` : below }
}

/** The only key that every item of a list needs, which is usually its type. */
function firstKeyOf(list: Described): string {
  const [item, ...others] = itemsOf(list)
  const [key, ...more] = item?.node.required ?? []
  if (!item || key === undefined || more.length > 0 || others.length > 0) return ''
  return valuesOf(item, key).every(({ node }) => node.type === 'string') ? `${key}: ` : ''
}

/** The values to choose from, the default last: who writes a key means another value. */
function choicesOf(place: Described, version: number): string[] {
  const choices = listedValues(place, version).map(({ text }) => text)
  if (choices.length < 2 || !choices.every((one) => /^[\w-]+$/.test(one))) return []
  const fallback = String(place.node.default)
  return [...choices.filter((one) => one !== fallback), ...choices.filter((one) => one === fallback)]
}
