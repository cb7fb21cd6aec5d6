import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { allTargets, binaryName, checksums, hostTarget } from './binary.js'

test('there are executables for three systems and two processors', () => {
  expect(allTargets.map(binaryName)).toEqual([
    'agent-lint-linux-x64',
    'agent-lint-linux-arm64',
    'agent-lint-darwin-x64',
    'agent-lint-darwin-arm64',
    'agent-lint-windows-x64.exe',
    'agent-lint-windows-arm64.exe',
  ])
})

test('the platform of a machine', () => {
  expect(hostTarget({ platform: 'win32', arch: 'x64' })).toBe('windows-x64')
  expect(hostTarget({ platform: 'darwin', arch: 'arm64' })).toBe('darwin-arm64')
  expect(() => hostTarget({ platform: 'freebsd', arch: 'x64' })).toThrow(
    'There is no executable for freebsd-x64',
  )
})

test('checksums have the form that sha256sum reads', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-checksums-'))
  writeFileSync(path.join(folder, 'a'), 'abc')
  expect(checksums([path.join(folder, 'a')])).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n',
  )
  rmSync(folder, { recursive: true })
})
