import { describe, expect, test } from '@jest/globals'
import { parseArguments } from './arguments.js'
import { helpFor } from './help.js'

describe('parseArguments', () => {
  test('fills in defaults', () => {
    expect(parseArguments([])).toMatchObject({
      command: 'lint',
      operands: [],
      format: 'pretty',
      env: 'error',
      envFiles: [],
      fix: 'none',
      quiet: false,
      maxWarnings: undefined,
      color: undefined,
    })
  })

  test('reads every option', () => {
    const argv = [
      'a.yaml',
      '--format=json',
      '-q',
      '--max-warnings',
      '3',
      '--env',
      'off',
      '--env-file',
      'x',
      '--env-file=y',
      '--stdin-filename',
      'z',
      '--skip-unrelated',
      '--fix',
      '-',
    ]
    expect(parseArguments(argv)).toMatchObject({
      operands: ['a.yaml', '-'],
      format: 'json',
      quiet: true,
      maxWarnings: 3,
      env: 'off',
      envFiles: ['x', 'y'],
      stdinFilename: 'z',
      skipUnrelated: true,
      fix: 'safe',
    })
  })

  test('finds the command behind options, and none behind "--"', () => {
    expect(parseArguments(['--no-color', 'resolve', 'a.yaml', '--json'])).toMatchObject({
      command: 'resolve',
      operands: ['a.yaml'],
      json: true,
      color: false,
    })
    expect(parseArguments(['--', 'resolve', '--fix'])).toMatchObject({
      command: 'lint',
      operands: ['resolve', '--fix'],
      fix: 'none',
    })
    expect(parseArguments(['explain', 'syntax', '-h'])).toMatchObject({
      command: 'explain',
      operands: ['syntax'],
      help: true,
    })
  })

  test('takes the last word on color', () => {
    expect(parseArguments(['--color', '--no-color']).color).toBe(false)
    expect(parseArguments(['--no-color', '--color']).color).toBe(true)
  })

  test('lets --unsafe-fixes stand alone', () => {
    expect(parseArguments(['--unsafe-fixes']).fix).toBe('all')
  })

  test.each([
    [['--formt', 'json'], 'There is no option "--formt". Did you mean "--format"?'],
    [['--xyzzy'], 'There is no option "--xyzzy".\nSee "agent-lint --help".'],
    [
      ['--format', 'jsn'],
      '"jsn" is no value of "--format": it is "pretty", "compact" or "json". Did you mean "json"?',
    ],
    [
      ['--env', '--fix'],
      'The option "--env" needs a value: "error", "warn" or "off".\nSee "agent-lint --help".',
    ],
    [['--env-file'], 'The option "--env-file" needs a value.\nSee "agent-lint --help".'],
    [['--quiet=yes'], 'The option "--quiet" takes no value.\nSee "agent-lint --help".'],
    [['--max-warnings', '1.5'], '"1.5" is no value of "--max-warnings": it is a number, 0 or more.'],
    [
      ['resolve', 'a.yaml', '--fix'],
      'The option "--fix" does not belong to "agent-lint resolve".\nSee "agent-lint resolve --help".',
    ],
    [['--json'], 'The option "--json" does not belong to linting.\nSee "agent-lint --help".'],
  ])('refuses %j', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(expect.objectContaining({ name: 'UsageError', message }))
  })
})

test.each(['lint', 'resolve', 'explain'] as const)('the help of %s fits 80 columns', (command) => {
  const lines = helpFor(command).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(lines.some((line) => line.startsWith('Example'))).toBe(true)
})
