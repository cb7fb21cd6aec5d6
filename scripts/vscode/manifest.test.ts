import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readEditorSettings } from '../../src/cli/client-settings.js'

interface Manifest {
  readonly version: string
  readonly contributes: {
    readonly yamlValidation: readonly { readonly fileMatch: unknown }[]
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: unknown }>>
    }
  }
}

const manifest = JSON.parse(readFileSync('editors/vscode/package.json', 'utf8')) as Manifest
const properties = Object.entries(manifest.contributes.configuration.properties)

test('the server understands every setting, and the defaults change nothing', () => {
  const sent: Record<string, unknown> = {}
  for (const [name, { default: value }] of properties)
    sent[/^agentLint\.(\w+)/.exec(name)?.[1] ?? name] = value
  expect(readEditorSettings([sent])).toEqual(readEditorSettings([]))
  const missing = Object.keys(readEditorSettings([])).filter((name) => name !== 'problems' && !(name in sent))
  expect(missing).toEqual([])
})

test('the README of the extension lists every setting', () => {
  const readme = readFileSync('editors/vscode/README.md', 'utf8')
  const listed = [...readme.matchAll(/^\| `(agentLint\.[\w.]+)`/gm)].map(([, name]) => name)
  expect(listed.sort()).toEqual(properties.map(([name]) => name).sort())
})

test('configurations have the names that SchemaStore would know', () => {
  const entry = JSON.parse(readFileSync('schema/schemastore/catalog-entry.json', 'utf8'))
  expect(manifest.contributes.yamlValidation[0]?.fileMatch).toEqual(entry.fileMatch)
})

test('has the version of the package', () => {
  expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})
