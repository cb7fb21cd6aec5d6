import { expect, test } from '@jest/globals'
import { readEditorSettings } from './client-settings.js'

test('later layers win, and names are also those of the settings file', () => {
  expect(
    readEditorSettings([
      { env: 'off', 'env-files': ['.env'], rules: { 'unknown-key': 'off' } },
      { env: 'warn', settings: false, userConfig: false, 'models-gateway': 'https://gateway.example' },
    ]),
  ).toEqual({
    env: 'warn',
    envFiles: ['.env'],
    rules: { 'unknown-key': 'off' },
    settings: false,
    userConfig: false,
    flavors: [],
    modelsGateway: 'https://gateway.example',
    problems: [],
  })
})

test('what is not there, and what belongs to the editor, says nothing', () => {
  for (const layers of [[], [undefined], [null], [1], ['x'], [[]], [{ env: null, settings: '', trace: {} }]])
    expect(readEditorSettings(layers)).toEqual(readEditorSettings([{}]))
})

test.each([
  [{ env: 'loud' }, 'The setting "env" must be "off", "warn" or "error".'],
  [{ envFiles: '.env' }, 'The setting "envFiles" must be a list of paths.'],
  [{ rules: [] }, 'The setting "rules" must be severities by rule.'],
  [{ settings: true }, 'The setting "settings" must be a path, or false.'],
  [
    { rules: { 'unknown-key': 1 } },
    'In the setting "rules": 1 is not a valid severity for the rule "unknown-key"',
  ],
  [{ modelsGateway: 'x' }, 'In the setting "modelsGateway": "x" is not a valid value'],
  [{ flavor: [] }, 'Unknown setting "flavor". Did you mean "flavors"?'],
  [{ constructor: 1 }, 'Unknown setting "constructor".'],
])('%j is wrong', (layer, sentence) => {
  const { problems, ...rest } = readEditorSettings([layer])
  expect(problems).toEqual([expect.stringContaining(sentence)])
  expect({ ...rest, problems: [] }).toEqual(readEditorSettings([{}]))
})
