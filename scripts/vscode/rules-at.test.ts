import { expect, test } from '@jest/globals'
import { rulesAt, type Shown } from '../../editors/vscode/src/rules-at.js'

const problem = (rule: string, line: number, source = 'agent-lint'): Shown => {
  return { source, rule, message: `${rule} in line ${line}`, firstLine: line, lastLine: line }
}
const file = [problem('unknown-key', 1), problem('spelling', 3, 'other'), problem('syntax', 3)]

test('the rules of the line, if it has any', () => {
  expect(rulesAt(file, 3)).toEqual([{ label: 'syntax', detail: 'syntax in line 3' }])
})

test('otherwise all rules of the file, each once with its first problem', () => {
  expect(rulesAt([...file, problem('unknown-key', 9)], 0)).toEqual([
    { label: 'unknown-key', detail: 'unknown-key in line 1' },
    { label: 'syntax', detail: 'syntax in line 3' },
  ])
})
