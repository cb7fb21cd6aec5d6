import { asMap } from '../../analysis/config.js'
import { headerBlocks, headersOf, type HeaderBlock, type HttpHeader } from '../../analysis/headers.js'
import type { Report } from '../../finding.js'
import { replaceWith } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'docker-agent drops a header under `http_headers`: its value is not a string, the headers are not a mapping, or the client sends no extra headers.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const block of headerBlocks(config)) {
      const dropped = blockReport(block)
      const headers = headersOf(block).filter(({ value }) => typeof value !== 'string')
      for (const found of dropped ? [dropped] : headers.map(headerReport)) report(found)
    }
  },
})

/** A block that docker-agent drops as a whole. */
function blockReport({ path, value, ignoredBy }: HeaderBlock): Report | undefined {
  if (ignoredBy !== undefined)
    return {
      path,
      at: 'key',
      message: `The "${ignoredBy}" client sends no extra headers, so docker-agent ignores these.`,
      hint: 'Remove them, or use an OpenAI-compatible endpoint for the model.',
    }
  if (asMap(value)) return undefined
  return {
    path,
    at: 'key',
    message: '"http_headers" is not a mapping of names to strings, so docker-agent drops all of it.',
    hint: 'Write one line per header: name: "value".',
  }
}

function headerReport({ name, value, path }: HttpHeader): Report {
  const canQuote = Number.isSafeInteger(value) || typeof value === 'boolean'
  const title = 'Put the value in quotes'
  return {
    path,
    message: `docker-agent drops the header "${name}", because its value is not a string.`,
    hint: `${title}.`,
    fix: replaceWith({ path }, canQuote ? String(value) : undefined, { safe: false, title, quoted: true }),
  }
}
