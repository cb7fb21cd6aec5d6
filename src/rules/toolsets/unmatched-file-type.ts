import { replaceWith } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'An entry of `file_types` is not a file extension, so it matches no file.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { type, value, path } of config.toolsets) {
      if (type !== 'lsp') continue
      for (const [index, item] of (value.file_types ?? []).entries()) {
        if (!item || /^\.?[^.\s*?/\\{}[\],]+$/.test(item)) continue
        const extension = /^[^,|\s]*(\.[\w+-]+)$/.exec(item)?.[1]
        const place = { path: [...path, 'file_types', index] }
        report({
          ...place,
          at: 'value',
          message: `"${excerpt(item)}" is not a file extension, so it matches no file.`,
          hint: extension
            ? `Write "${extension}". docker-agent compares each entry with the extension of a file.`
            : 'Write one extension per entry, such as ".go".',
          fix: replaceWith(place, extension, { safe: false }),
        })
      }
    }
  },
})
