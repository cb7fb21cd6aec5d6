import { optionBlocks, type OptionBlock } from '../../analysis/provider-options.js'
import { optionsOf, readersOf } from '../../catalog/provider-options.js'
import { renameKey, remove, type Report } from '../../finding.js'
import { closest } from '../../suggest.js'
import { excerpt, listed } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A key of `provider_opts` is one that the client of the model does not read.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const block of optionBlocks(config)) {
      const known = optionsOf(block.kind, block.provider)
      if (!known) continue
      for (const key of Object.keys(block.options))
        if (!known.includes(key)) report(unreadReport(key, known, block))
    }
  },
})

function unreadReport(key: string, known: readonly string[], { path, kind, options }: OptionBlock): Report {
  const place = { path: [...path, key], at: 'key' as const }
  const readers = readersOf(key)
  if (readers.length > 0)
    return {
      ...place,
      message: `The "${kind}" client ignores "${key}", which is an option of ${listed(readers)}.`,
      hint: 'Remove it.',
      fix: remove(place.path, key),
    }
  const meant =
    known.find((other) => squeezed(other) === squeezed(key)) ??
    known.find((other) => key.endsWith(`_${other}`) || other.endsWith(`_${key}`)) ??
    closest(key, known)
  const free = meant !== undefined && !(meant in options) ? meant : undefined
  return {
    ...place,
    message: `Unknown key "${excerpt(key)}" in "provider_opts": the "${kind}" client ignores it.`,
    hint: free === undefined ? hintFor(known) : `Did you mean "${free}"?`,
    fix: free === undefined ? remove(place.path, key) : renameKey(place.path, free, false),
  }
}

function hintFor(known: readonly string[]): string {
  return known.includes('extra_body')
    ? 'To send it to the server, write it under "extra_body". Otherwise remove it, or check its spelling.'
    : 'Remove it, or check its spelling.'
}

/** A key without its separators, in lower case: `topk` for `top_k`, `top-k` and `topK`. */
function squeezed(key: string): string {
  return key.replace(/[-_ ]/g, '').toLowerCase()
}
