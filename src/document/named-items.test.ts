import { expect, test } from '@jest/globals'
import { namedItems } from './named-items.js'
import { parseYaml } from './parse.js'
import { toData } from './to-data.js'

/** The items of the list that a text is, by name. */
function named(text: string): Record<string, unknown> {
  const { root } = parseYaml(text)
  if (root?.kind !== 'seq') throw new Error('not a list')
  return Object.fromEntries([...namedItems(root)].map(([name, { value }]) => [name, toData(value)]))
}

test.each([
  ['- name: a\n  model: x\n- {name: b}\n', { a: { model: 'x' }, b: {} }],
  ['- a:\n    model: x\n- b: {model: y}\n', { a: { model: 'x' }, b: { model: 'y' } }],
  ['- name: a\n  model: x\n- name: a\n  model: y\n', { a: { model: 'x' } }],
  ['- model: x\n- a\n- name: ""\n- name: [b]\n- a: 1\n', {}],
  ['- &x {name: a, model: m}\n- *x\n', { a: { model: 'm' } }],
])('%j', (text, expected) => {
  expect(named(text)).toEqual(expected)
})
