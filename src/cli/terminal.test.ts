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
] as const)('colour: %s', (_, output, env, flag, expected) => {
  expect(terminalOptions(output, { env }, flag).color).toBe(expected)
})

test('links only where a terminal makes them', () => {
  expect(terminalOptions(terminal, { env: { TERM_PROGRAM: 'vscode' } }, undefined).links).toBe(true)
  expect(terminalOptions(terminal, { env: { VTE_VERSION: '4999' } }, undefined).links).toBe(false)
  expect(terminalOptions(pipe, { env: { TERM_PROGRAM: 'vscode' } }, true).links).toBe(false)
})

test('keeps the width within reason', () => {
  expect(terminalOptions(terminal, { env: {} }, undefined).width).toBe(90)
  expect(terminalOptions({ ...terminal, columns: 10 }, { env: {} }, undefined).width).toBe(40)
  expect(terminalOptions({ ...terminal, columns: 500 }, { env: {} }, undefined).width).toBe(140)
  expect(terminalOptions({ ...terminal, columns: 0 }, { env: {} }, undefined).width).toBe(terminalOptions(pipe, { env: {} }, undefined).width)
  expect(terminalOptions(pipe, { env: {} }, undefined).width).toBe(100)
})
