import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { MAX_FILE_BYTES } from './read-bounded.js'
import { readSource, sourceOf } from './read-source.js'
import { validateFile } from './validate-file.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agent-lint-read-'))
})
afterAll(() => rm(folder, { recursive: true }))

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  )
}

describe('sourceOf', () => {
  test('returns UTF-8 unchanged, with its byte-order mark', () => {
    expect(sourceOf(bytes([0xef, 0xbb, 0xbf], 'a: é🎉\r\n'))).toEqual({ text: '\ufeffa: é🎉\r\n' })
    expect(sourceOf(bytes())).toEqual({ text: '' })
  })

  test.each([
    ['a stray byte', bytes('a: 1\nb: 🎉 caf', [0xe9], ' x\n'), '0xE9', 2, 10],
    ['a sequence cut short by the next letter', bytes('a: ', [0xe2, 0x82], 'x'), '0xE2', 1, 4],
    ['a sequence cut short by the end', bytes('a: ', [0xf0, 0x9f, 0x8e]), '0xF0', 1, 4],
    ['a surrogate', bytes('é', [0xed, 0xa0, 0x80]), '0xED', 1, 2],
    ['a continuation byte alone', bytes('ab', [0x80]), '0x80', 1, 3],
    ['an overlong form', bytes([0xc0, 0xaf]), '0xC0', 1, 1],
  ])('points at %s', (_, content, byte, line, column) => {
    const { fault } = sourceOf(content)
    expect(fault?.ruleId).toBe('invalid-encoding')
    expect(fault?.message).toContain(byte)
    expect(fault?.range.start).toMatchObject({ line, column })
  })

  test.each([
    ['UTF-16', bytes([0xff, 0xfe], 'a\0:\0')],
    ['UTF-16', bytes([0xfe, 0xff], '\0a\0:')],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0], 'a\0\0\0')],
  ])('recognizes %s by its mark', (name, content) => {
    expect(sourceOf(content).fault?.message).toBe(
      `The file is encoded in ${name}; docker-agent reads only UTF-8.`,
    )
  })

  test('decodes UTF-16 to show it', () => {
    expect(sourceOf(bytes([0xff, 0xfe], 'a\0:\0')).text).toBe('a:')
  })
})

describe('readSource', () => {
  test('says why a file cannot be read', async () => {
    await symlink('loop', join(folder, 'loop'))
    expect(readSource(join(folder, 'none.yaml')).fault?.message).toBe('The file does not exist.')
    expect(readSource(folder).fault?.message).toBe('This is a directory, not a file.')
    expect(readSource(join(folder, 'loop')).fault?.message).toContain('leads back to itself')
  })

  test('accepts no more than the limit', async () => {
    const file = join(folder, 'large.yaml')
    await writeFile(file, 'x'.repeat(MAX_FILE_BYTES))
    expect(readSource(file).text).toHaveLength(MAX_FILE_BYTES)
    await writeFile(file, 'x'.repeat(MAX_FILE_BYTES + 1))
    expect(readSource(file).fault).toMatchObject({
      ruleId: 'file-too-large',
      message: 'The file is larger than 2 MiB; agent-lint does not check it.',
    })
    await truncate(file, 2 ** 40)
    expect(readSource(file).fault?.ruleId).toBe('file-too-large')
  })
})

describe('validateFile', () => {
  test('reports a file that cannot be read as its one mistake', async () => {
    const result = await validateFile(join(folder, 'none.yaml'))
    expect(result).toMatchObject({ valid: false, models: [], variables: [] })
    expect(result.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['unreadable-file'])
  })

  test('checks the text of a file', async () => {
    await writeFile(
      join(folder, 'agents.yaml'),
      'agents:\n  root:\n    modle: openai/gpt-4o\n    instruction: hi\n',
    )
    const { diagnostics } = await validateFile(join(folder, 'agents.yaml'), { env: false })
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        ruleId: 'unknown-key',
        range: expect.objectContaining({ start: { line: 3, column: 5, offset: 20 } }),
      }),
    )
  })
})
