import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { thirdPartyNotices } from './notices.js'

test('a package of a file is named once, with its license', () => {
  const notices = thirdPartyNotices('.', [
    'src/index.ts',
    'node_modules/yaml/browser/dist/index.js',
    'node_modules/yaml/browser/dist/compose/composer.js',
    'node_modules/@nodelib/fs.stat/out/index.js',
  ])
  expect(notices.match(/^yaml \d/gm)).toHaveLength(1)
  expect(notices).toContain('Copyright Eemeli Aro')
  expect(notices).toMatch(/^@nodelib\/fs\.stat \d/m)
  expect(notices).toMatch(/^@secretlint\/secretlint-rule-preset-recommend \d/m)
})

test('dist/ names every package that is bundled or was a source of data', () => {
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8')
  for (const name of [
    'yaml',
    'chalk',
    'globby',
    'fast-glob',
    'micromatch',
    'ignore',
    '@secretlint/secretlint-rule-preset-recommend',
  ])
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
})

test('a package without a license is an error', () => {
  expect(() => thirdPartyNotices('.', ['fixtures/node_modules/none/index.js'])).toThrow()
})
