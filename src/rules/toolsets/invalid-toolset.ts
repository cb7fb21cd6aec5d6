import type { ToolsetEntry } from '../../analysis/config.js'
import { isToolsetType, misplacedAttributes } from '../../analysis/toolsets/attributes.js'
import { domainPatternError } from '../../analysis/toolsets/domain-pattern.js'
import { checkRemoteServer } from '../../analysis/toolsets/remote-server.js'
import { behaves } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { missingKey, remove, replaceWith, setHere, type PathFix, type Report } from '../../finding.js'
import { goRegexpError } from '../../go/regexp.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

const LISTS = [
  'allow_list',
  'deny_list',
  'allowed_servers',
  'blocked_servers',
  'allowed_domains',
  'blocked_domains',
] as const

export default defineRule({
  severity: 'error',
  description: 'docker-agent rejects the value of a toolset attribute, or a combination of attributes.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const { version, agents, toolsets } = config
    const used = new Set(agents.flatMap((agent) => agent.value.use_toolsets ?? []))
    for (const entry of toolsets) {
      const { type, where, owner, path } = entry
      const misplaced = misplacedAttributes(entry, version).map(({ name }) => name)
      const reports = [
        ...checkLists(entry),
        ...(type === 'mcp' ? checkRemoteServer(entry, version) : []),
        ...checkSandbox(entry, version),
      ]
      for (const found of reports) if (!misplaced.includes(String(found.path[path.length]))) report(found)
      if (isToolsetType(type, version) && where !== 'mcps')
        for (const found of checkToon(entry, where === 'agent' || used.has(owner))) report(found)
    }
  },
})

function checkLists({ value, path }: ToolsetEntry): Report[] {
  const reports = LISTS.flatMap((name) =>
    (value[name] ?? []).flatMap((item, index, list) => {
      const isOnly = list.every((other) => !other?.trim())
      return checkItem(name, item, [...path, name, index], isOnly)
    }),
  )
  if (!value.allowed_domains?.length || !value.blocked_domains?.length) return reports
  return [
    ...reports,
    {
      path: [...path, 'blocked_domains'],
      at: 'key',
      message: '"allowed_domains" and "blocked_domains" cannot be used together.',
      hint: 'Keep one of them.',
      related: [setHere('allowed_domains', [...path, 'allowed_domains'])],
    },
  ]
}

function checkItem(list: string, item: string | undefined, path: Path, isOnly: boolean): Report[] {
  if (item === undefined) return []
  if (item.trim() === '')
    return [
      {
        path,
        at: 'value',
        message: `"${list}" has an empty entry.`,
        hint: 'Fill it in, or remove it.',
        // An empty list allows everything.
        fix: isOnly ? undefined : { ...remove(path, item), title: 'Remove the empty entry' },
      },
    ]
  const error = list.endsWith('_domains') ? domainPatternError(item) : undefined
  if (error === undefined) return []
  return [
    {
      path,
      at: 'value',
      message: `"${excerpt(item)}" is not a valid domain pattern: ${error}.`,
      hint: 'Write a host name, *.example.com for its subdomains, or an address range.',
      fix: hostOf(item.trim(), path),
    },
  ]
}

/** The host of a URL; without a port and a path, the host is all that the URL says. */
function hostOf(item: string, path: Path): PathFix | undefined {
  const [, host = '', rest = ''] =
    /^https?:\/\/((?:\*\.)?[\w-]+(?:\.[\w-]+)+)((?::\d+)?(?:\/\S*)?)$/i.exec(item) ?? []
  return host === '' ? undefined : replaceWith({ path }, host, { safe: rest === '' || rest === '/' })
}

/** Toolsets have the key in config versions 3 to 5. */
function checkSandbox({ type, value, path }: ToolsetEntry, version: number): Report[] {
  const { sandbox } = value as { readonly sandbox?: { readonly paths?: readonly unknown[] } }
  if (!sandbox || type !== 'shell' || !behaves('sandbox-needs-paths', version)) return []
  if (sandbox.paths?.length) return []
  return [missingKey([...path, 'sandbox'], 'paths', '"sandbox" needs at least one path.', 'Add paths: [.].')]
}

/** docker-agent compiles `toon` when it builds an agent that uses the toolset. */
function checkToon({ value, path }: ToolsetEntry, used: boolean): Report[] {
  if (!value.toon) return []
  return value.toon.split(',').flatMap((part): Report[] => {
    const error = goRegexpError(part.trim())
    if (error === undefined) return []
    return [
      {
        path: [...path, 'toon'],
        at: 'value',
        severity: used ? 'error' : 'warning',
        message: `"${excerpt(part.trim())}" in "toon" is not a valid regular expression: ${error}.`,
        hint: 'Write regular expressions for tool names, separated by commas, for example .* for every tool.',
      },
    ]
  })
}
