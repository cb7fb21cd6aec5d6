import type { Path } from '../../diagnostic.js'
import type { PathFix } from '../../finding.js'
import { listOf } from '../../decode/list-items.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The `command` of a server contains arguments, so docker-agent does not find the program.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { type, value, path } of config.toolsets) {
      const command = (value.command ?? '').trim()
      if ((type !== 'mcp' && type !== 'lsp') || !hasArguments(command)) continue
      const [program = '', ...rest] = command.split(/\s+/)
      const place = value.args?.length ? 'at the start of "args"' : 'under "args"'
      report({
        path: [...path, 'command'],
        at: 'value',
        message: `docker-agent does not find the program "${excerpt(command)}": it reads the whole string as a name.`,
        hint: `Write "${excerpt(program)}" here, and ${rest.length === 1 ? 'the argument' : 'each argument'} ${place}.`,
        // With quotes or other signs of a shell, the parts would be a guess.
        fix:
          value.args === undefined && !/["'\\$`|&;<>]/.test(command) ? split(path, program, rest) : undefined,
      })
    }
  },
})

function split(path: Path, program: string, args: readonly string[]): PathFix {
  return {
    title: 'Move the arguments to "args"',
    safe: false,
    edits: [
      { kind: 'replace-value', path: [...path, 'command'], to: program },
      { kind: 'insert', path, pairs: [['args', listOf(args)]] },
    ],
  }
}

/** A path may contain spaces, so words after a path count only if one is an option; a bare name has no spaces. */
function hasArguments(command: string): boolean {
  const [program = '', ...rest] = command.split(/\s+/)
  if (rest.length === 0) return false
  return rest.some((word) => /^--?\w/.test(word)) || /^[a-z][\w.+-]*$/.test(program)
}
