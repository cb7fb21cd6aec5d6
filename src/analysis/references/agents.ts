import type { FileLookup } from '../../api.js'
import type { AgentConfig, Commands } from '../../generated/config.js'
import type { Path } from '../../diagnostic.js'
import type { Loose, Named } from '../config.js'
import { perFile } from '../per-file.js'

/** A place where an agent is named. */
export interface AgentReference {
  readonly from: string
  readonly kind: 'sub-agent' | 'handoff' | 'forced handoff' | 'routing' | 'command'
  readonly name: string
  readonly path: Path
  /** docker-agent looks the name up when it loads the file. */
  readonly fatal: boolean
}

/** Every place in a file where an agent is named. */
export const agentReferences = perFile((config): readonly AgentReference[] => {
  const shared = Object.entries(config.data.commands ?? {}).flatMap(([group, commands]) =>
    commandTargets('', commands, ['commands', group]),
  )
  return [...config.agents.flatMap(ofAgent), ...shared]
})

function ofAgent({ name: from, path, value }: Named<AgentConfig>): AgentReference[] {
  const each = (
    kind: AgentReference['kind'],
    names: readonly (string | undefined)[] | undefined,
    key: readonly string[],
    fatal = true,
  ): AgentReference[] =>
    (names ?? []).flatMap((name, index) =>
      name === undefined ? [] : [{ from, kind, name, path: [...path, ...key, index], fatal }],
    )
  const one = (
    kind: AgentReference['kind'],
    name: string | undefined,
    key: readonly string[],
    fatal = true,
  ): AgentReference[] => (name ? [{ from, kind, name, path: [...path, ...key], fatal }] : [])
  return [
    ...each('sub-agent', value.sub_agents, ['sub_agents']),
    ...each('handoff', value.handoffs, ['handoffs']),
    ...one('forced handoff', value.force_handoff, ['force_handoff']),
    ...each('routing', value.routing?.allowed_agents, ['routing', 'allowed_agents']),
    ...commandTargets(from, value.commands, [...path, 'commands']),
  ]
}

function commandTargets(
  from: string,
  commands: Loose<Commands> | null | undefined,
  path: Path,
): AgentReference[] {
  const groups = Array.isArray(commands)
    ? commands.map((group, index) => ({ group, at: [...path, index] }))
    : [{ group: commands, at: path }]
  return groups.flatMap(({ group, at }) =>
    Object.entries(group ?? {}).flatMap(([name, command]): AgentReference[] =>
      typeof command === 'object' && command.agent
        ? [{ from, kind: 'command', name: command.agent, path: [...at, name, 'agent'], fatal: false }]
        : [],
    ),
  )
}

/**
 * The name that docker-agent gives to an agent outside the file; undefined for a string that does not refer to one. An external
 * reference is a URL or a registry name with a slash, optionally after `name:`.
 */
export function externalAgentName(text: string, files: FileLookup | undefined): string | undefined {
  if (!text.includes('/')) return undefined
  const [, name, rest = ''] = isUrl(text) ? [] : (/^([^:/]+):(.*)$/s.exec(text) ?? [])
  // docker-agent reads the host of `localhost:5000/x` as such a name, too.
  if (name !== undefined && isExternal(rest, files)) return name
  return isExternal(text, files) ? lastPart(text) : undefined
}

function isExternal(text: string, files: FileLookup | undefined): boolean {
  return (
    isUrl(text) ||
    (text.includes('/') &&
      !/\.(ya?ml|hcl)$/.test(text) &&
      isRegistryName(text) &&
      files?.kind(text) !== 'file')
  )
}

function isUrl(text: string): boolean {
  return /^https?:\/\//.test(text)
}

/** `[HOST/]REPOSITORY[:TAG]` or `[HOST/]REPOSITORY[:TAG]@sha256:…`, as loosely as Docker's registry library accepts it. */
function isRegistryName(text: string): boolean {
  const [, tagged = text] = /^([^@]*)@sha256:[0-9a-f]{64}$/.exec(text) ?? []
  const [, untagged = tagged] = /^(.*):[\w.-]{1,128}$/.exec(tagged) ?? []
  const slash = untagged.indexOf('/')
  const hasHost = /[.:]/.test(untagged.slice(0, Math.max(slash, 0)))
  const host = hasHost ? untagged.slice(0, slash) : ''
  const repository = hasHost ? untagged.slice(slash + 1) : untagged
  return /^[a-z0-9_./-]{2,255}$/.test(repository) && /^[\w.-]*(:\d*)?$/.test(host)
}

function lastPart(text: string): string {
  const path = text.replace(/@sha256:.*$/s, '').replace(/[?#].*$/s, '')
  const last = path.slice(path.lastIndexOf('/') + 1)
  return text.startsWith('http') ? last.replace(/\.(ya?ml|hcl)$/, '') : last.replace(/:.*$/s, '')
}
