import type { Loose, ToolsetEntry } from '../../analysis/config.js'
import { checkCommand, EFFECT } from '../../analysis/toolsets/script-command.js'
import toolsets from '../../data/toolsets.json' with { type: 'json' }
import { behaves } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { remove, spelling, type Report } from '../../finding.js'
import type { ScriptShellToolConfig, Toolset } from '../../generated/config.js'
import { didYouMean } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

const SPELLINGS: Readonly<Record<string, readonly string[]>> = toolsets.webhookProviders
const PROVIDERS = Object.keys(SPELLINGS)

export default defineRule({
  severity: 'warning',
  description: 'docker-agent skips a toolset that it cannot build, and the agent runs without its tools.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    if (!behaves('toolsets-are-checked', config.version)) return
    for (const entry of config.toolsets) for (const found of checkToolset(entry)) report(found)
  },
})

function checkToolset({ type, where, value, path }: ToolsetEntry): Report[] {
  if (where === 'mcps') return []
  if (type === 'script') return checkScript(value, path)
  if (type === 'api') return checkApi(value, path)
  return type === 'webhook' ? checkWebhook(value, path) : []
}

function checkScript({ shell = {} }: Loose<Toolset>, path: Path): Report[] {
  const tools = Object.entries(shell)
  if (tools.length > 0)
    return tools.flatMap(([name, tool]) => checkTool(tool ?? {}, [...path, 'shell', name]))
  const hint = 'Add them: shell: { build: { cmd: make, description: … } }.'
  return [absent(path, 'shell', 'The script toolset has no tools', hint)]
}

function checkTool(
  { cmd, args = {}, env = {}, required }: Loose<ScriptShellToolConfig>,
  path: Path,
): Report[] {
  const names = Object.keys(args)
  const variables = Object.keys(env)
  return [
    ...checkCommand(cmd ?? '', [...names, ...variables], path, variables.length > 0),
    ...checkRequired(required ?? [], names, [...path, 'required']),
    ...variables
      .filter((name) => names.includes(name))
      .map((name): Report => ({
        path: [...path, 'env', name],
        at: 'key',
        message: `"${name}" is both an argument and a variable, ${EFFECT}.`,
        hint: 'Rename one of them.',
        related: [{ path: [...path, 'args', name], at: 'key', message: 'The argument is declared here.' }],
      })),
  ]
}

function checkRequired(required: readonly (string | undefined)[], args: string[], path: Path): Report[] {
  return required.flatMap((name, index): Report[] => {
    if (name === undefined || args.includes(name)) return []
    const hint = args.length > 0 ? `Declared arguments: ${oneOf(args, 'and')}.` : 'Declare it under "args".'
    return [
      {
        path: [...path, index],
        at: 'value',
        message: `"${excerpt(name)}" is required but is not an argument of the tool, ${EFFECT}.`,
        hint: didYouMean(name, args) ?? hint,
        fix: spelling({ path: [...path, index] }, name, args, false) ?? remove([...path, index], name),
      },
    ]
  })
}

function checkApi({ api_config: api }: Loose<Toolset>, path: Path): Report[] {
  if (!api) {
    const hint = 'Add api_config: { name: …, endpoint: https://… }.'
    return [absent(path, 'api_config', 'The api toolset has no "api_config"', hint)]
  }
  if (api.endpoint) return []
  const hint = 'Add the URL: endpoint: https://….'
  return [absent([...path, 'api_config'], 'endpoint', '"api_config" has no "endpoint"', hint)]
}

function checkWebhook({ webhook_config: webhook }: Loose<Toolset>, path: Path): Report[] {
  const at = [...path, 'webhook_config']
  if (!webhook) {
    const hint = 'Add webhook_config: { provider: slack, url: https://… }.'
    return [absent(path, 'webhook_config', 'The webhook toolset has no "webhook_config"', hint)]
  }
  const written = (webhook.provider ?? '').trim().toLowerCase()
  const provider = PROVIDERS.find((name) => name === written || SPELLINGS[name]?.includes(written))
  if (written !== '' && provider === undefined)
    return [
      {
        path: [...at, 'provider'],
        message: `"${excerpt(written)}" is not a webhook provider, ${EFFECT}.`,
        hint: didYouMean(written, PROVIDERS) ?? `Write ${oneOf(PROVIDERS)}.`,
        fix: spelling({ path: [...at, 'provider'] }, written, PROVIDERS, false),
      },
    ]
  if ((webhook.url ?? '').trim() === '')
    return [absent(at, 'url', '"webhook_config" has no "url"', 'Add the URL that docker-agent posts to.')]
  return provider === 'telegram' && (webhook.chat_id ?? '').trim() === ''
    ? [absent(at, 'chat_id', 'A Telegram webhook has no "chat_id"', 'Add the ID of the chat.')]
    : []
}

function absent(path: Path, key: string, what: string, hint: string): Report {
  return { path, missing: [key], message: `${what}, ${EFFECT}.`, hint }
}
