import { behaves } from '../../decode/versions.js'
import { hookProblems, idleOptions, matcherProblems } from '../../analysis/hook-problems.js'
import { blocksOf } from '../../decode/blocks.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A hook lacks a part that docker-agent asks for, or has a type that does not exist.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder', 'rule'],
  check({ config, report }) {
    const { version, data } = config
    const strict = behaves('hooks-and-skills-are-strict', version) && data.version !== undefined
    for (const block of blocksOf(data, version)) {
      if (block.name === 'HookDefinition') for (const problem of hookProblems(block, version)) report(problem)
      if (block.name === 'HookMatcherConfig') for (const problem of matcherProblems(block)) report(problem)
      if (!block.name.startsWith('Hook')) continue
      for (const problem of idleOptions(block)) report({ ...problem, severity: strict ? 'error' : 'warning' })
    }
  },
})
