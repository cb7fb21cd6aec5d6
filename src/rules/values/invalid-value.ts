import { blocksOf } from '../../decode/blocks.js'
import { byBlock } from '../../decode/by-block.js'
import { replaceWith } from '../../finding.js'
import { strings } from '../../generated/structure.js'
import { closest, isOnlyNear } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

const listedIn = byBlock<{ readonly allowed: readonly string[]; readonly refused: boolean }>(strings)

export default defineRule({
  severity: 'error',
  description: 'A value is not one of the allowed values, or does not have the required format.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder', 'rule'],
  check({ config, report }) {
    for (const { name, path, value } of blocksOf(config.data, config.version)) {
      for (const [key, { allowed, refused }] of listedIn.get(name) ?? []) {
        const written = value[key]
        if (!refused || typeof written !== 'string' || written === '' || allowed.includes(written)) continue
        const same = allowed.find((candidate) => normalized(candidate) === normalized(written))
        const near = same ?? closest(written, allowed)
        const place = { path: [...path, key] }
        report({
          ...place,
          at: 'value',
          message: `"${excerpt(written)}" is not a valid value for "${key}".`,
          hint: near ? `Did you mean "${near}"?` : `Write ${oneOf(allowed)}.`,
          fix: replaceWith(place, near, {
            safe: same !== undefined || (near !== undefined && isOnlyNear(written, near, allowed)),
          }),
        })
      }
    }
  },
})

/** Without what does not change the meaning: case, separators and outer white space. */
function normalized(text: string): string {
  return text.trim().toLowerCase().replace(/[-_ ]/g, '')
}
