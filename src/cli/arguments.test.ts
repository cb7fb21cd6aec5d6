import { describe, expect, test } from '@jest/globals'
import { parseArguments } from './arguments.js'
import { helpFor } from './help.js'

describe('parseArguments', () => {
  test('has defaults', () => {
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

  test('finds the command after options, but not after "--"', () => {
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

  test('the last color option wins', () => {
    expect(parseArguments(['--color', '--no-color']).color).toBe(false)
    expect(parseArguments(['--no-color', '--color']).color).toBe(true)
  })

  test('--unsafe-fixes includes --fix', () => {
    expect(parseArguments(['--unsafe-fixes']).fix).toBe('all')
  })

  test.each([
    [['--formt', 'json'], 'Unknown option "--formt". Did you mean "--format"?'],
    [['--xyzzy'], 'Unknown option "--xyzzy".\nSee "agent-lint --help".'],
    [
      ['--format', 'jsn'],
      '"jsn" is not a valid value for "--format": expected "pretty", "compact" or "json". Did you mean "json"?',
    ],
    [
      ['--env', '--fix'],
      'The option "--env" needs a value: "error", "warn" or "off".\nSee "agent-lint --help".',
    ],
    [['--env-file'], 'The option "--env-file" needs a value.\nSee "agent-lint --help".'],
    [['--quiet=yes'], 'The option "--quiet" accepts no value.\nSee "agent-lint --help".'],
    [
      ['--max-warnings', '1.5'],
      '"1.5" is not a valid value for "--max-warnings": expected a whole number, 0 or more.',
    ],
    [
      ['resolve', 'a.yaml', '--fix'],
      'The option "--fix" does not apply to "agent-lint resolve".\nSee "agent-lint resolve --help".',
    ],
    [['--json'], 'The option "--json" does not apply to linting.\nSee "agent-lint --help".'],
  ])('refuses %j', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(expect.objectContaining({ name: 'UsageError', message }))
  })
})

test.each(['lint', 'resolve', 'explain', 'version'] as const)('the help of %s fits 80 columns', (command) => {
  const lines = helpFor(command).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(lines.some((line) => line.startsWith('Example'))).toBe(true)
})
