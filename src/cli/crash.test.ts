import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { ValidateOptions, ValidationResult } from '../api.js'
import * as real from '../lint.js'
import type { Io } from './io.js'
import type { Run } from './run-in-memory.js'

const SECRET = 'sk-proj-a8Kd93jfLq02mZx7Wb5TnR4y'
const CLEAN = 'agents:\n  root:\n    model: dmr/ai/smollm2\n    description: d\n    instruction: hi\n'

/** Things that are thrown, by the word in a file that makes the linter throw them. */
const THROWN: Readonly<Record<string, () => unknown>> = {
  'a type error': () => new TypeError(`cannot read "${SECRET}"\n\u001b[31mof undefined`),
  'a full stack': () => new RangeError('Maximum call stack size exceeded'),
  'a DOMException': () => new DOMException('The string is not correctly encoded.', 'InvalidCharacterError'),
  'a string': () => SECRET,
  nothing: () => undefined,
  'an object without prototype': () => Object.create(null) as unknown,
  'an error that throws': () =>
    Object.defineProperty(new Error('x'), 'message', {
      get: () => {
        throw new Error('again')
      },
    }),
}

function crashOn(text: string): void {
  const thrown = Object.entries(THROWN).find(([word]) => text.includes(`# ${word}\n`))
  if (thrown) throw thrown[1]()
}

jest.unstable_mockModule('../lint.js', () => ({
  inspect: (text: string, options: ValidateOptions) => {
    crashOn(text)
    return real.inspect(text, options)
  },
  lint: (text: string, options: ValidateOptions): ValidationResult => {
    crashOn(text)
    return real.lint(text, options)
  },
}))
const { runInMemory } = await import('./run-in-memory.js')
const { describe, validate, validateFile } = await import('../index.js')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'agent-lint-crash-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const agentLint = (argv: readonly string[], env: Io['env'] = {}): Promise<Run> =>
  runInMemory(argv, { cwd: folder, env })

test.each(Object.keys(THROWN))('%s is the diagnostic of its file', async (word) => {
  writeFileSync(join(folder, 'crash.yaml'), `# ${word}\n${CLEAN}`)
  writeFileSync(join(folder, 'other.yaml'), CLEAN.replace('description', 'descripton'))
  for (const env of [{}, { DEBUG: '1' }])
    for (const format of ['pretty', 'compact', 'json']) {
      const { code, out, err } = await agentLint(['crash.yaml', 'other.yaml', '--format', format], env)
      expect(code).toBe(2)
      expect(out).toContain('agent-lint crashed on this file (')
      expect(out).toContain('unknown-key')
      expect(out + err).not.toContain(SECRET)
      expect(out + err).not.toContain('\u001b')
    }
})

test('the stack trace is shown only with DEBUG', async () => {
  writeFileSync(join(folder, 'crash.yaml'), `# a full stack\n${CLEAN}`)
  expect((await agentLint(['crash.yaml'])).err).toBe(
    'agent-lint: "crash.yaml" is not checked. Run agent-lint again with DEBUG=1 to see the stack trace.\n',
  )
  expect((await agentLint(['crash.yaml'], { DEBUG: '1' })).err).toMatch(
    /^agent-lint: RangeError: Maximum call stack size exceeded\n {4}at /,
  )
})

test('with --fix, the other files are fixed and said to be, and the file stays as it is', async () => {
  const crashing = `\ufeff# a type error\n${CLEAN}`
  writeFileSync(join(folder, 'a.yaml'), `\ufeff${CLEAN}`)
  writeFileSync(join(folder, 'b.yaml'), crashing)
  const { code, out } = await agentLint(['a.yaml', 'b.yaml', '--fix'])
  expect(code).toBe(2)
  expect(out).toContain('Fixed 1 problem in a.yaml: byte-order-mark')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(CLEAN)
  expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe(crashing)
})

test('when the report itself fails, the fixed files are named', async () => {
  writeFileSync(join(folder, 'a.yaml'), `\ufeff${CLEAN}`)
  const { code, out, err } = await agentLint(['a.yaml', '--fix', '--env', 'off'], {
    get NO_COLOR(): string {
      throw new Error('broken')
    },
  })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^agent-lint: Fixed "a\.yaml"\.\nagent-lint crashed: Error: broken\n/)
})

test('resolve reports the crash', async () => {
  writeFileSync(join(folder, 'crash.yaml'), `# a DOMException\n${CLEAN}`)
  const { code, err } = await agentLint(['resolve', 'crash.yaml'])
  expect(code).toBe(2)
  expect(err).toMatch(/^agent-lint crashed: InvalidCharacterError: The string is not correctly encoded\.\n/)
})

test.each(Object.keys(THROWN))('the library does not throw: %s', async (word) => {
  const text = `# ${word}\n${CLEAN}`
  writeFileSync(join(folder, 'crash.yaml'), text)
  for (const { valid, diagnostics } of [validate(text), await validateFile(join(folder, 'crash.yaml'))]) {
    expect(valid).toBe(false)
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['internal-error'])
    expect(JSON.stringify(diagnostics)).not.toContain(SECRET)
  }
  expect(describe(text).findings.map(({ ruleId }) => ruleId)).toEqual(['internal-error'])
})

test('the library has the limit of the command line', () => {
  const { diagnostics } = validate('# é\n'.repeat(420_000))
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['file-too-large'])
})
