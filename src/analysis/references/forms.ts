import type { Span } from '../../diagnostic.js'
import type { ModelConfig } from '../../generated/config.js'
import { trimSpace } from '../../go/trim-space.js'
import type { Named } from '../config.js'

/** Whether an entry under `models` is a list of models: commas in `model` and no `provider`. */
export function isAlloy({ value }: Named<ModelConfig>): boolean {
  return !value.provider && !value.first_available && (value.model ?? '').includes(',')
}

/** The items of a comma-separated list of models, trimmed, with their places; empty items are dropped. */
export function splitAlloy(text: string): { item: string; within: Span }[] {
  if (!text.includes(',')) return itemsOf(text, 0)
  let offset = 0
  return text.split(',').flatMap((part) => {
    const items = itemsOf(part, offset)
    offset += part.length + 1
    return items
  })
}

function itemsOf(part: string, offset: number): { item: string; within: Span }[] {
  const item = trimSpace(part)
  const start = offset + part.indexOf(item)
  return item === '' ? [] : [{ item, within: { start, end: start + item.length } }]
}

/** The two parts of `provider/model`, split at the first slash; undefined for a string of another form. */
export function splitInline(text: string): { provider: string; model: string } | undefined {
  const slash = text.indexOf('/')
  return slash > 0 && slash < text.length - 1
    ? { provider: text.slice(0, slash), model: text.slice(slash + 1) }
    : undefined
}
