import { describe, expect, test } from '@jest/globals'
import { parseArguments } from './arguments.js'
import { helpFor } from './help.js'

describe('parseArguments', () => {
  test('has defaults', () => {
    expect(parseArguments([])).toMatchObject({
      command: 'lint',
      operands: [],
      outputs: [],
      env: undefined,
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
      outputs: [{ format: 'json' }],
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

  test('each --output-file belongs to the --format before it', () => {
    const outputs = (...argv: string[]) => parseArguments(argv).outputs
    expect(outputs('--format', 'sarif', 'a.yaml', '--output-file', 'a.sarif', '--format=pretty')).toEqual([
      { format: 'sarif', file: 'a.sarif' },
      { format: 'pretty' },
    ])
    expect(outputs('--format', 'json', '--format', 'junit', '--output-file', 'b.xml')).toEqual([
      { format: 'json' },
      { format: 'junit', file: 'b.xml' },
    ])
    expect(outputs('--format', 'json', '--output-file', '-')).toEqual([{ format: 'json' }])
  })

  test.each([
    [['--fix'], 'safe', false],
    [['--fix', '--unsafe-fixes'], 'all', false],
    [['--diff'], 'safe', true],
    [['--unsafe-fixes', '--diff'], 'all', true],
    [[], 'none', false],
  ])('%j', (argv, fix, diff) => {
    expect(parseArguments(argv)).toMatchObject({ fix, diff })
  })

  test.each([
    [['--formt', 'json'], 'Unknown option "--formt". Did you mean "--format"?'],
    [
      ['--unsafe-fixes'],
      'The option "--unsafe-fixes" needs "--fix", which applies the fixes, or "--diff", which shows them.',
    ],
    [
      ['--diff', '--format', 'json'],
      'The option "--diff" prints a diff, so "--format" does not apply to it.',
    ],
    [
      ['--output-file', 'x', '--format', 'json'],
      'The option "--output-file" belongs to the "--format" before it: use "--format FORMAT --output-file FILE".',
    ],
    [
      ['--format', 'json', '--format', 'sarif'],
      'Only one format can go to standard output, not both "json" and "sarif". Add "--output-file FILE" after one of them.',
    ],
    [
      ['--format', 'json', '--output-file', 'x', '--format', 'sarif', '--output-file', 'x'],
      'Two formats cannot go to the same file "x".',
    ],
    [['--xyzzy'], 'Unknown option "--xyzzy".\nSee "agent-lint --help".'],
    [
      ['--format', 'jsn'],
      '"jsn" is not a valid value for "--format": expected "pretty", "compact", "json", "github", "sarif", "gitlab", "junit", "checkstyle" or "rdjson". Did you mean "json"?',
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
    [
      ['graph', 'a.yaml', '--format', 'sgv'],
      '"sgv" is not a valid value for "--format": expected "mermaid", "dot", "svg" or "json". Did you mean "svg"?',
    ],
    [
      ['graph', 'a.yaml', '--output-file', 'a.svg'],
      'The option "--output-file" belongs to the "--format" before it: use "--format FORMAT --output-file FILE".',
    ],
    [
      ['graph', 'a.yaml', '--format', 'svg', '--format', 'dot'],
      'Only one format can go to standard output, not both "svg" and "dot". Add "--output-file FILE" after one of them.',
    ],
    [
      ['graph', 'a.yaml', '--fix'],
      'The option "--fix" does not apply to "agent-lint graph".\nSee "agent-lint graph --help".',
    ],
    [['--json'], 'The option "--json" does not apply to linting.\nSee "agent-lint --help".'],
  ])('refuses %j', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(expect.objectContaining({ name: 'UsageError', message }))
  })
})

test.each(['lint', 'resolve', 'graph', 'explain', 'version'] as const)(
  'the help of %s fits 80 columns',
  (command) => {
    const lines = helpFor(command).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(lines.some((line) => line.startsWith('Example'))).toBe(true)
  },
)
