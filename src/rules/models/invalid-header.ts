import { headerBlocks } from '../../analysis/headers.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A header under `http_headers` is dropped: its value is not text, the headers are no mapping, or the client sends none.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const block of headerBlocks(config)) {
      if (block.deafClient) {
        report({
          path: block.path,
          at: 'key',
          message: `The client for "${block.deafClient}" sends no extra headers; these are ignored.`,
          hint: 'Remove them, or reach the model through an OpenAI-compatible endpoint.',
        })
      } else if (block.malformed) {
        report({
          path: block.path,
          at: 'key',
          message: '"http_headers" is no mapping of names to texts, so all of it is dropped.',
          hint: 'Write one line per header: name: "value".',
        })
      } else {
        for (const { name, value, path } of block.entries) {
          if (typeof value === 'string') continue
          const text = Number.isSafeInteger(value) || typeof value === 'boolean' ? String(value) : undefined
          report({
            path,
            message: `The header "${name}" is dropped, since its value is not text.`,
            hint: 'Put the value in quotes.',
            ...(text === undefined
              ? {}
              : {
                  fix: {
                    title: 'Put the value in quotes',
                    safe: false,
                    edits: [{ kind: 'replace-value', path, to: text, quoted: true }],
                  },
                }),
          })
        }
      }
    }
  },
})
