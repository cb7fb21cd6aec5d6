import type { Report } from '../../finding.js'
import { excerpt } from '../../suggest.js'
import { asMap, type ToolsetEntry } from '../config.js'
import { domainError } from '../../go/domain-pattern.js'

const LISTS = [
  'allow_list',
  'deny_list',
  'allowed_servers',
  'blocked_servers',
  'allowed_domains',
  'blocked_domains',
]

/** What docker-agent refuses about the allow and block lists of a toolset: blank entries, domain patterns that cannot work, both lists of domains at once. */
export function listProblems({ value, path }: ToolsetEntry): Report[] {
  const toolset = asMap(value) ?? {}
  const problems = LISTS.flatMap((name) =>
    textsOf(toolset[name]).flatMap((entry, index) => entryProblem(name, entry, [...path, name, index])),
  )
  const both = ['allowed_domains', 'blocked_domains'].every((name) => textsOf(toolset[name]).length > 0)
  if (!both) return problems
  const message = '"allowed_domains" and "blocked_domains" exclude each other.'
  return [
    ...problems,
    {
      path: [...path, 'blocked_domains'],
      at: 'key',
      message,
      hint: 'Keep one of them.',
      related: [{ path: [...path, 'allowed_domains'], at: 'key', message: 'The other list is here.' }],
    },
  ]
}

function entryProblem(name: string, entry: unknown, path: Report['path']): Report[] {
  if (typeof entry !== 'string') return []
  if (entry.trim() === '')
    return [
      { path, at: 'value', message: `An entry of "${name}" is blank.`, hint: 'Fill it in, or remove it.' },
    ]
  const problem = name.endsWith('_domains') ? domainError(entry) : undefined
  return problem
    ? [
        {
          path,
          at: 'value',
          message: `"${excerpt(entry)}" is no domain pattern: ${problem}.`,
          hint: 'Write a host name, *.example.com for its subdomains, or an address range.',
        },
      ]
    : []
}

function textsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
