import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { replaceText, writeAtomically } from './write-file.js'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agent-lint-write-'))
  file = join(folder, 'agents.yaml')
  writeFileSync(file, 'old')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const content = (): string => readFileSync(file, 'utf8')

test('keeps permissions, follows links and leaves nothing behind', () => {
  const link = join(folder, 'link.yaml')
  chmodSync(file, 0o741)
  const { mode, uid, gid } = statSync(file)
  symlinkSync('agents.yaml', link)
  expect(replaceText(link, 'old', '\ufeffnew\r\n')).toBe(true)
  expect(content()).toBe('\ufeffnew\r\n')
  expect(statSync(file)).toMatchObject({ mode, uid, gid })
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readdirSync(folder)).toEqual(['agents.yaml', 'link.yaml'])
})

test('a file that changed meanwhile is left alone', () => {
  expect(replaceText(file, 'older', 'new')).toBe(false)
  expect(content()).toBe('old')
})

test('hard links stay together', () => {
  const other = join(folder, 'other.yaml')
  linkSync(file, other)
  replaceText(file, 'old', 'new')
  expect(readFileSync(other, 'utf8')).toBe('new')
  expect(statSync(file).nlink).toBe(2)
})

test('the owner stays where root fixes the file of a user', () => {
  const { chownSync } = process.getBuiltinModule('node:fs')
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(file, 1234, 1234)
  const { uid, gid } = statSync(file)
  replaceText(file, 'old', 'new')
  expect(statSync(file)).toMatchObject({ uid, gid })
})

test('creates a file that does not exist, and fails in a folder that does not', () => {
  const fresh = join(folder, 'fresh.txt')
  writeAtomically(fresh, 'text')
  expect(readFileSync(fresh, 'utf8')).toBe('text')
  expect(() => {
    writeAtomically(join(folder, 'none', 'fresh.txt'), 'text')
  }).toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual(['agents.yaml', 'fresh.txt'])
})
