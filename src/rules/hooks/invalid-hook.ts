import { hookProblems, idleOptions, matcherProblems } from '../../analysis/hook-problems.js'
import { blocksOf } from '../../decode/blocks.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'invalid-hook',
    severity: 'error',
    description: 'A hook lacks a part that docker-agent asks for, or has a type that does not exist.',
    rationale:
      'Every hook needs a `type`: `command` (with the `command` line), `builtin` (with the name of the built-in as `command`) or `model` (with `model` and `prompt`). A matcher without hooks is refused as well. Versions 3 to 7 know only `command`; version 16 adds `evaluator`, and refuses `on_error: block` and `preempt_yolo: true` on events where they can have no effect: before, they are ignored. docker-agent checks nothing else about a hook when it loads a file: an unknown built-in or a matcher that is no regular expression shows only when the event comes.',
    fixable: true,
    since: '0.1.0',
  },
  check({ model, report }) {
    const { version, data } = model.config
    const strict = version >= 16 && data.version !== undefined
    for (const block of blocksOf(data, version)) {
      if (block.name === 'HookDefinition') for (const problem of hookProblems(block, version)) report(problem)
      if (block.name === 'HookMatcherConfig') for (const problem of matcherProblems(block)) report(problem)
      if (!block.name.startsWith('Hook')) continue
      for (const problem of idleOptions(block)) report({ ...problem, severity: strict ? 'error' : 'warning' })
    }
  },
})
