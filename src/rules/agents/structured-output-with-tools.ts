import type { Config, Named } from '../../analysis/config.js'
import { offeredTools } from '../../analysis/tools.js'
import { kindIn } from '../../decode/versions.js'
import type { AgentConfig } from '../../generated/config.js'
import { insertKeys } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'An agent with toolsets has a `structured_output` that the provider enforces from the first message on.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, references, report }) {
    const ignoring = new Set(
      references
        .filter(({ use, client }) => use === 'model' && client?.apiType === 'amazon-bedrock')
        .map(({ agent }) => agent),
    )
    for (const agent of config.agents) {
      const { path, name, value } = agent
      const { structured_output: output } = value
      if (!output?.schema || output.mode === 'tool' || value.harness || ignoring.has(name)) continue
      if (!hasTools(agent, config)) continue
      const own = [...path, 'structured_output']
      const hasMode = kindIn('StructuredOutput', 'mode', config.version) !== undefined
      report({
        path: own,
        at: 'key',
        message:
          'The model must answer in this format from the first message on, so it tends not to call its tools.',
        hint: hintFor(hasMode),
        fix: hasMode && !output.mode ? insertKeys(own, [['mode', 'tool']]) : undefined,
      })
    }
  },
})

function hasTools({ name, value }: Named<AgentConfig>, config: Config): boolean {
  const shared = new Set(value.use_toolsets ?? [])
  return config.toolsets
    .filter(({ where, owner }) =>
      where === 'agent' ? owner === name : where === 'toolsets' && shared.has(owner),
    )
    .map((entry) => offeredTools(entry, config, value.readonly))
    .some(({ known, prefixes }) => known.length > 0 || prefixes.length > 0)
}

function hintFor(hasMode: boolean): string {
  return hasMode
    ? 'Set "mode: tool", or leave the format to another agent without tools.'
    : 'Leave the format to another agent without tools, or set "mode: tool" (from config version 15 on).'
}
