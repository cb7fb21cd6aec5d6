import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { MAX_FILE_BYTES, readBounded, readDescriptor } from './read-bounded.js'
import { readSource } from './read-source.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'agent-lint-bounded-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const unix = process.platform === 'win32' ? describe.skip : describe

unix('what is no file is neither opened nor waited for', () => {
  test('a named pipe, also behind a link', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync('pipe', join(folder, 'link'))
    for (const name of ['pipe', 'link'])
      expect(readSource(join(folder, name)).fault).toMatchObject({
        ruleId: 'unreadable-file',
        message: 'This is a named pipe, not a file.',
        hint: 'Use the path of a file, or "-" for standard input.',
      })
  })

  test('a device, also behind a link', () => {
    symlinkSync('/dev/zero', join(folder, 'zero'))
    for (const path of ['/dev/zero', join(folder, 'zero')])
      expect(readSource(path).fault?.message).toBe('This is a device, not a file.')
  })

  test('a socket', async () => {
    const path = join(folder, 'socket')
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(path, resolve))
    expect(readSource(path).fault?.message).toBe('This is a socket, not a file.')
    await new Promise((resolve) => server.close(resolve))
  })
})

unix('descriptors', () => {
  test('reading stops at the limit', () => {
    const descriptor = openSync('/dev/zero', 'r')
    expect(readDescriptor(descriptor)).toBe('larger than 2 MiB')
    closeSync(descriptor)
  })

  test('a file of any size up to the limit, whatever was expected', () => {
    const path = join(folder, 'file')
    for (const size of [0, 1, 16 * 1024, 16 * 1024 + 1, 100_000, MAX_FILE_BYTES]) {
      writeFileSync(path, 'x'.repeat(size))
      const descriptor = openSync(path, 'r')
      expect(readDescriptor(descriptor)).toHaveLength(size)
      closeSync(descriptor)
      expect(readBounded(path)).toHaveLength(size)
    }
  })
})
