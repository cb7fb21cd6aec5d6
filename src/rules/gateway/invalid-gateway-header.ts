import {
  bearerColon,
  headerBlocks,
  headerPlaceholders,
  headersOf,
  isGatewayAuth,
  type HttpHeader,
} from '../../analysis/headers.js'
import { gatewayHeader, gatewayHeadersDate, intendedHeader } from '../../catalog/gateway-headers.js'
import type { Report } from '../../finding.js'
import { renameKey, replaceWith } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A `cf-aig-` or `cf-` header sent to Cloudflare is misspelled, out of date, or unknown, or has an invalid value.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const block of headerBlocks(config)) {
      if (block.ignoredBy !== undefined || block.services.length === 0) continue
      const headers = headersOf(block)
      for (const header of headers) {
        const found = nameReport(header, headers)
        for (const one of found ? [found] : valueReports(header)) report(one)
      }
    }
  },
})

/** A name that Cloudflare does not read, or will stop reading. */
function nameReport(header: HttpHeader, headers: readonly HttpHeader[]): Report | undefined {
  const { name, path } = header
  const known = gatewayHeader(name)
  if (!/^\s*cf[-_]/i.test(name) || (known && !known.replacedBy)) return undefined
  const right = intendedHeader(name)
  if (right === undefined) return /^\s*cf[-_]aig[-_]/i.test(name) ? unknownName(name, path) : undefined
  const rivals = headers.filter((other) => intendedHeader(other.name) === right)
  const first = rivals.find((other) => gatewayHeader(other.name)?.name === right) ?? rivals[0]
  return {
    path,
    at: 'key',
    message: known
      ? `Header "${name}" is an old name of "${right}".`
      : `Header "${excerpt(name)}" is not known to agent-lint as a header of Cloudflare.`,
    hint:
      first && first !== header
        ? `"${first.name}" is set here too. Remove one of the two headers.`
        : known
          ? `Rename it to "${right}".`
          : `Did you mean "${right}"?`,
    fix: first === header ? renameKey(path, right, known !== undefined) : undefined,
  }
}

function unknownName(name: string, path: Report['path']): Report {
  return {
    path,
    at: 'key',
    message: `Header "${excerpt(name)}" is not known to agent-lint as a header of Cloudflare.`,
    hint: `Check the name. It may be right if Cloudflare added the header after ${gatewayHeadersDate}.`,
  }
}

/** Values that Cloudflare cannot read, whatever their placeholders stand for. */
function valueReports(header: HttpHeader): Report[] {
  const { name, value } = header
  const known = gatewayHeader(name)
  if (!known || typeof value !== 'string') return []
  if (known.secret) return isGatewayAuth(header) ? [] : schemeReports(header, value)
  return known.name === 'cf-aig-metadata' ? metadataReports(header, value) : []
}

function schemeReports({ name, path }: HttpHeader, value: string): Report[] {
  const within = bearerColon(value)
  if (!within) return []
  return [
    {
      path,
      secret: true,
      message: `Header "${name}" has a colon after "Bearer", so Cloudflare answers 401.`,
      hint: 'Remove the colon: the value has the form "Bearer TOKEN".',
      fix: replaceWith({ path, within }, 'Bearer ', { safe: true, title: 'Remove the colon' }),
    },
  ]
}

const MOST_ENTRIES = 5

/** `cf-aig-metadata` is a flat JSON object with at most five entries. */
function metadataReports({ name, path }: HttpHeader, value: string): Report[] {
  const entries = jsonEntries(value)
  if (entries === 'unreadable') return []
  if (entries === 'other')
    return [
      {
        path,
        message: `Header "${name}" is not a JSON object.`,
        hint: `Write an object in single quotes, such as '{"team": "support"}'.`,
      },
    ]
  const nested = entries.filter(([, entry]) => !['string', 'number', 'boolean'].includes(typeof entry))
  const reports: Report[] = nested.map(([key, entry]) => ({
    path,
    message: `Entry "${excerpt(key)}" of the header "${name}" is ${kindOf(entry)}, but Cloudflare accepts only strings, numbers, and booleans.`,
    hint: 'Write the value as a string, or remove the entry.',
  }))
  if (entries.length > MOST_ENTRIES)
    reports.push({
      path,
      message: `Header "${name}" has ${entries.length} entries, but Cloudflare accepts at most five.`,
      hint: 'Remove entries, or join some of them.',
    })
  return reports
}

/** The entries of a JSON object; `unreadable` where a placeholder may make a difference, `other` for any other text. */
function jsonEntries(value: string): [string, unknown][] | 'unreadable' | 'other' {
  try {
    const data: unknown = JSON.parse(value)
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : 'other'
  } catch {
    const mayBeObject = /^\s*[{$]/.test(value) && headerPlaceholders(value).length > 0
    return mayBeObject ? 'unreadable' : 'other'
  }
}

function kindOf(entry: unknown): string {
  return entry === null ? 'null' : Array.isArray(entry) ? 'a list' : 'an object'
}
