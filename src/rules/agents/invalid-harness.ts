import { behaves } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { asMap } from '../../analysis/config.js'
import type { Report } from '../../finding.js'
import { closest, excerpt, oneOf } from '../../suggest.js'
import { defineRule } from '../define.js'

const TYPES = ['claude-code', 'codex', 'pi', 'opencode']
const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max']

export default defineRule({
  severity: 'error',
  description: 'The `harness` of an agent has a part that docker-agent refuses.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const { version, agents } = config
    for (const agent of agents) {
      const harness = asMap(agent.value.harness)
      if (!harness) continue
      const path = [...agent.path, 'harness']
      for (const problem of [...typeProblems(harness, path), ...optionProblems(harness, path)])
        report(problem)
      if (behaves('harness-compacts-itself', version) && agent.value.compaction_model) {
        report({
          path: [...agent.path, 'compaction_model'],
          at: 'key',
          message: '"compaction_model" cannot be used on an agent with a harness.',
          hint: 'Remove it: the harness does its own compaction.',
          related: [{ path, at: 'key', message: 'The harness is set here.' }],
        })
      }
    }
  },
})

type Harness = Readonly<Record<string, unknown>>

function typeProblems({ type }: Harness, path: Path): Report[] {
  if (type === undefined || type === '')
    return [
      {
        path,
        at: 'key',
        missing: ['type'],
        message: 'The harness has no type.',
        hint: `Add "type": ${oneOf(TYPES)}.`,
      },
    ]
  if (TYPES.includes(type as string)) return []
  const near = closest(type as string, TYPES)
  return [
    {
      path: [...path, 'type'],
      at: 'value',
      message: `"${excerpt(type as string)}" is no harness.`,
      hint: near ? `Did you mean "${near}"?` : `Write ${oneOf(TYPES)}.`,
    },
  ]
}

function optionProblems({ type, effort, agent, thinking }: Harness, path: Path): Report[] {
  if (!TYPES.includes(type as string)) return []
  const only = (key: string, owner: string): Report => ({
    path: [...path, key],
    at: 'key',
    message: `"${key}" cannot be used with the harness "${type as string}".`,
    hint: `It goes with type "${owner}" only.`,
    related: [{ path: [...path, 'type'], message: 'The type is set here.' }],
  })
  const problems: Report[] = []
  if (effort && type !== 'claude-code') problems.push(only('effort', 'claude-code'))
  else if (effort && !EFFORTS.includes(effort as string))
    problems.push({
      path: [...path, 'effort'],
      at: 'value',
      message: `"${excerpt(effort as string)}" is no effort.`,
      hint: `Write ${oneOf(EFFORTS)}.`,
    })
  if (agent && type !== 'opencode') problems.push(only('agent', 'opencode'))
  if (thinking === true && type !== 'opencode') problems.push(only('thinking', 'opencode'))
  return problems
}
