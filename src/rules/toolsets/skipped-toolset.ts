import { behaves } from '../../decode/versions.js'
import { asMap, type ToolsetEntry } from '../../analysis/config.js'
import { scriptProblems } from '../../analysis/toolsets/script-tools.js'
import type { Report } from '../../finding.js'
import { closest, excerpt, oneOf } from '../../suggest.js'
import { defineRule } from '../define.js'

const WEBHOOKS = [
  'slack',
  'discord',
  'ifttt',
  'telegram',
  'mattermost',
  'rocketchat',
  'googlechat',
  'teams',
  'generic',
]
const SPELLINGS: Readonly<Record<string, string>> = {
  google_chat: 'googlechat',
  gchat: 'googlechat',
  msteams: 'teams',
  microsoftteams: 'teams',
  microsoft_teams: 'teams',
  'rocket.chat': 'rocketchat',
  rocket_chat: 'rocketchat',
}

export default defineRule({
  severity: 'warning',
  description: 'A toolset cannot be built, so docker-agent skips it and the agent goes without its tools.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const { version, toolsets } = config
    for (const entry of toolsets) {
      const known =
        behaves('toolsets-are-checked', version) &&
        entry.where !== 'mcps' &&
        Object.hasOwn(CHECKS, entry.type)
      for (const problem of (known ? CHECKS[entry.type]?.(entry) : undefined) ?? []) report(problem)
    }
  },
})

const CHECKS: Readonly<Record<string, (entry: ToolsetEntry) => Report[]>> = {
  script: ({ value, path }) => {
    const tools = Object.entries(asMap(asMap(value)?.shell) ?? {})
    if (tools.length === 0)
      return [
        absent(
          path,
          'shell',
          'The script toolset has no tools',
          'Add them: shell: { build: { cmd: make, description: … } }.',
        ),
      ]
    return tools.flatMap(([name, tool]) => scriptProblems(tool, [...path, 'shell', name]))
  },
  api: ({ value, path }) => {
    const api = asMap(asMap(value)?.api_config)
    if (!api)
      return [
        absent(
          path,
          'api_config',
          'The api toolset has no "api_config"',
          'Add api_config: { name: …, endpoint: https://… }.',
        ),
      ]
    return api.endpoint
      ? []
      : [
          absent(
            [...path, 'api_config'],
            'endpoint',
            '"api_config" has no "endpoint"',
            'Add the address: endpoint: https://….',
          ),
        ]
  },
  webhook: ({ value, path }) => {
    const hook = asMap(asMap(value)?.webhook_config)
    if (!hook)
      return [
        absent(
          path,
          'webhook_config',
          'The webhook toolset has no "webhook_config"',
          'Add webhook_config: { provider: slack, url: https://… }.',
        ),
      ]
    const at = [...path, 'webhook_config']
    const provider = ((hook.provider ?? '') as string).trim().toLowerCase()
    const known = SPELLINGS[provider] ?? provider
    if (known !== '' && !WEBHOOKS.includes(known))
      return [
        {
          path: [...at, 'provider'],
          message: `"${excerpt(provider)}" is no webhook provider, so docker-agent skips the toolset.`,
          hint: suggestion(provider),
        },
      ]
    if (((hook.url ?? '') as string).trim() === '')
      return [
        absent(at, 'url', '"webhook_config" has no "url"', 'Add the address that messages are posted to.'),
      ]
    return known === 'telegram' && ((hook.chat_id ?? '') as string).trim() === ''
      ? [absent(at, 'chat_id', 'A Telegram webhook has no "chat_id"', 'Add the id of the chat.')]
      : []
  },
}

function absent(path: Report['path'], key: string, what: string, hint: string): Report {
  return { path, missing: [key], message: `${what}, so docker-agent skips the toolset.`, hint }
}

function suggestion(provider: string): string {
  const near = closest(provider, WEBHOOKS)
  return near ? `Did you mean "${near}"?` : `Write ${oneOf(WEBHOOKS)}.`
}
