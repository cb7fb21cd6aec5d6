import { expect, test } from '@jest/globals'
import { terminalOptions } from './terminal.js'

const pipe = { write: () => true }
const terminal = { ...pipe, isTTY: true, columns: 90 }

test.each([
  ['a terminal', terminal, {}, undefined, true],
  ['a pipe', pipe, {}, undefined, false],
  ['a dumb terminal', terminal, { TERM: 'dumb' }, undefined, false],
  ['NO_COLOR', terminal, { NO_COLOR: '1' }, undefined, false],
  ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, undefined, true],
  ['FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, undefined, true],
  ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, undefined, false],
  ['NO_COLOR before FORCE_COLOR', pipe, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
  ['--color before NO_COLOR', pipe, { NO_COLOR: '1' }, true, true],
  ['--no-color before FORCE_COLOR', terminal, { FORCE_COLOR: '1' }, false, false],
] as const)('color: %s', async (_, output, env, flag, expected) => {
  expect((await terminalOptions(output, { env }, flag)).colors !== undefined).toBe(expected)
})

test('links only if the terminal supports them', async () => {
  expect((await terminalOptions(terminal, { env: { TERM_PROGRAM: 'vscode' } }, undefined)).links).toBe(true)
  expect((await terminalOptions(terminal, { env: { VTE_VERSION: '4999' } }, undefined)).links).toBe(false)
  expect((await terminalOptions(pipe, { env: { TERM_PROGRAM: 'vscode' } }, true)).links).toBe(false)
})

test('limits the width', async () => {
  expect((await terminalOptions(terminal, { env: {} }, undefined)).width).toBe(90)
  expect((await terminalOptions({ ...terminal, columns: 10 }, { env: {} }, undefined)).width).toBe(40)
  expect((await terminalOptions({ ...terminal, columns: 500 }, { env: {} }, undefined)).width).toBe(140)
  expect((await terminalOptions({ ...terminal, columns: 0 }, { env: {} }, undefined)).width).toBe(
    (await terminalOptions(pipe, { env: {} }, undefined)).width,
  )
  expect((await terminalOptions(pipe, { env: {} }, undefined)).width).toBe(100)
})
