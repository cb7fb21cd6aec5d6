import { headerBlocks } from '../../analysis/headers.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'invalid-header',
    severity: 'warning',
    description:
      'A header under `http_headers` is dropped: its value is not text, the headers are no mapping, or the client sends none.',
    rationale: [
      '`provider_opts` is not checked when a file is loaded. Of `http_headers`, docker-agent sends the entries whose value is text; a number, `true` or null is dropped with a line in the log, and a list or a text in the place of the mapping is dropped as a whole.',
      "Only the clients that speak OpenAI's API send extra headers; those of Anthropic, Google and Amazon Bedrock do not read them.",
    ].join(' '),
    fixable: true,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const block of headerBlocks(model.config)) {
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
