import type { Loose } from '../../analysis/config.js'
import { behaves } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { missingKey, remove, replaceWith, setHere, spelling, type Report } from '../../finding.js'
import type { HarnessConfig } from '../../generated/config.js'
import { strings } from '../../generated/structure.js'
import { didYouMean } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

const TYPES: readonly string[] = strings['HarnessConfig.type'].allowed
const EFFORTS: readonly string[] = strings['HarnessConfig.effort'].allowed

export default defineRule({
  severity: 'error',
  description: 'The `harness` of an agent has no valid type, or an option that the type does not accept.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const agent of config.agents) {
      const { harness, compaction_model, structured_output: output } = agent.value
      if (!harness) continue
      const path = [...agent.path, 'harness']
      const type: string = harness.type ?? ''
      const reports = TYPES.includes(type) ? checkOptions(type, harness, path) : [wrongType(type, path)]
      for (const found of reports) report(found)
      if (behaves('harness-compacts-itself', config.version) && compaction_model) {
        report({
          path: [...agent.path, 'compaction_model'],
          at: 'key',
          message: '"compaction_model" cannot be used on an agent with a harness.',
          hint: 'Remove it: the harness does its own compaction.',
          related: [setHere('harness', path)],
          fix: remove([...agent.path, 'compaction_model'], 'compaction_model'),
        })
      }
      if (output?.mode === 'tool')
        report({
          path: [...agent.path, 'structured_output', 'mode'],
          at: 'value',
          message: 'The mode "tool" cannot be used on an agent with a harness.',
          hint: 'Write mode: native. The harness does not offer the tool to the model.',
          related: [setHere('harness', path)],
          fix: replaceWith({ path: [...agent.path, 'structured_output', 'mode'] }, 'native', { safe: false }),
        })
    }
  },
})

function wrongType(type: string, path: Path): Report {
  if (type === '') return missingKey(path, 'type', 'The harness has no type.', `Add "type": ${oneOf(TYPES)}.`)
  return {
    path: [...path, 'type'],
    at: 'value',
    message: `Unknown harness type "${excerpt(type)}".`,
    hint: didYouMean(type, TYPES) ?? `Write ${oneOf(TYPES)}.`,
    fix: spelling({ path: [...path, 'type'] }, type, TYPES),
  }
}

function checkOptions(type: string, harness: Loose<HarnessConfig>, path: Path): Report[] {
  const only = (key: string, owner: string): Report => ({
    path: [...path, key],
    at: 'key',
    message: `"${key}" cannot be used with harness type "${type}".`,
    hint: `Only type "${owner}" accepts it.`,
    related: [{ path: [...path, 'type'], message: 'The type is set here.' }],
    fix: remove([...path, key], key),
  })
  const { effort, agent, thinking } = harness
  const reports: Report[] = []
  if (effort && type !== 'claude-code') reports.push(only('effort', 'claude-code'))
  else if (effort && !EFFORTS.includes(effort))
    reports.push({
      path: [...path, 'effort'],
      at: 'value',
      message: `"${excerpt(effort)}" is not a valid value for "effort".`,
      hint: didYouMean(effort, EFFORTS) ?? `Write ${oneOf(EFFORTS)}.`,
      fix: spelling({ path: [...path, 'effort'] }, effort, EFFORTS),
    })
  if (agent && type !== 'opencode') reports.push(only('agent', 'opencode'))
  if (thinking && type !== 'opencode') reports.push(only('thinking', 'opencode'))
  return reports
}
