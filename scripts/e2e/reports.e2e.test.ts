/** The reports of a run over all fixtures, read by the programs and parsers that they are for. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Log } from 'sarif'
import type { Diagnostic } from '../../src/diagnostic.js'
import { compileCommandLine } from '../compile.js'
import { readers, ROOT, run, SET_UP_MS } from './set-up.js'

const MINUTE = 60_000
const FORMATS = ['json', 'sarif', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'github'] as const
const HOSTILE_NAME = "a b#1,c:%d'e&f 😀.yaml"
const HOSTILE = [
  'agents:',
  '  root:',
  '    model: dmr/ai/smollm2',
  '    description: "100% ::error::]]> <b>&amp; 😀"',
  '    "instructon]]>::error file=x::😀": hi # 😀',
  '    "<a href=\'x\'>|`%0A{0}[x](1)": "\\x00\\e[31m\\uFFFE"',
  '    toolset: []',
  '',
].join('\r\n')

/** Settings of SARIF Multitool: it does not look whether the addresses of rule pages can be reached. */
const WITHOUT_NETWORK = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
  <Properties Key="SARIF2006.UrisShouldBeReachable.Options">
    <Property Key="RuleEnabled" Value="Disabled" Type="Driver.RuleEnabledState" />
  </Properties>
</Properties>
`

let folder = ''
let modules = ''
beforeAll(async () => {
  modules = readers()
  folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-reports-'))
  await compileCommandLine(path.join(folder, 'dist'))
  mkdirSync(path.join(folder, 'project/rules'), { recursive: true })
  writeFileSync(path.join(folder, 'project', HOSTILE_NAME), HOSTILE)
  for (const id of readdirSync(path.join(ROOT, 'fixtures/rules')))
    cpSync(
      path.join(ROOT, 'fixtures/rules', id, 'invalid.yaml'),
      path.join(folder, `project/rules/${id}.yaml`),
    )
  const outputs = FORMATS.flatMap((format) => ['--format', format, '--output-file', `../${format}`])
  const cli = path.join(folder, 'dist/cli.cjs')
  const ended = run(process.execPath, [cli, '--env', 'off', ...outputs], path.join(folder, 'project'))
  expect(ended).toMatchObject({
    status: 1,
    stdout: '',
    output: expect.stringMatching(/^agent-lint: ✖ .*\n$/),
  })
}, SET_UP_MS)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (format: (typeof FORMATS)[number]): string => readFileSync(path.join(folder, format), 'utf8')

interface Results {
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly Diagnostic[] }[]
}

/** What every report has to contain. */
function found(): { readonly path: string; readonly diagnostic: Diagnostic }[] {
  const { files } = JSON.parse(read('json')) as Results
  return files.flatMap(({ path: name, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ path: name, diagnostic })),
  )
}

test('the run finds something of every kind', () => {
  const all = found()
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter((one) => one.path === HOSTILE_NAME).length).toBeGreaterThan(2)
  for (const severity of ['error', 'warning', 'info'])
    expect(all.some(({ diagnostic }) => diagnostic.severity === severity)).toBe(true)
})

describe('sarif', () => {
  const tool = (): string => {
    const program = createRequire(path.join(modules, 'x'))('@microsoft/sarif-multitool') as string
    chmodSync(program, 0o755)
    return program
  }

  test('fits the official schema', () => {
    const schema = path.join(path.dirname(tool()), 'sarif-2.1.0.json')
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object)
    expect({ valid: isValid(JSON.parse(read('sarif'))), errors: isValid.errors }).toEqual({
      valid: true,
      errors: null,
    })
  })

  test(
    "Microsoft's SARIF Multitool finds no error and no warning, nor do its rules for GitHub",
    () => {
      const log = path.join(folder, 'agent-lint.sarif')
      writeFileSync(log, read('sarif'))
      const config = path.join(folder, 'config.xml')
      writeFileSync(config, WITHOUT_NETWORK)
      const args = [
        'validate',
        log,
        '--config',
        config,
        '--rule-kind',
        'Sarif;Gh',
        '--level',
        'Error;Warning',
      ]
      const { status, output } = run(tool(), [...args, '--output', `${log}.checked`], folder)
      expect(output).toContain('Analysis completed successfully.')
      expect(output.split('\n').filter((line) => /: (error|warning) (SARIF|GH)/.test(line))).toEqual([])
      expect(status).toBe(0)
    },
    2 * MINUTE,
  )

  test('has every diagnostic, with its rule and its file', () => {
    const { results = [], tool: by, originalUriBaseIds } = (JSON.parse(read('sarif')) as Log).runs[0] ?? {}
    const rules = by?.driver.rules ?? []
    const base = originalUriBaseIds?.['%SRCROOT%']?.uri
    const seen = results.map(({ ruleIndex = -1, locations }) => {
      const place = locations?.[0]?.physicalLocation
      return [
        new URL(place?.artifactLocation?.uri ?? '', base).pathname,
        rules[ruleIndex]?.id,
        place?.region?.startLine,
      ]
    })
    const expected = found().map(({ path: name, diagnostic: { ruleId, range } }) => {
      const url = new URL(name.split('/').map(encodeURIComponent).join('/'), base)
      return [url.pathname, ruleId, range.start.line]
    })
    expect(seen).toEqual(expected)
    expect(rules.filter(({ help }) => help?.markdown === undefined)).toEqual([])
    const prints = results.map(({ partialFingerprints }) => Object.values(partialFingerprints ?? {}).join())
    expect(new Set(prints).size).toBe(results.length)
  })
})

test('rdjson fits the format of reviewdog, without other fields', () => {
  const program = path.join(modules, '@umbrelladocs/rdformat-validator/bin/rdformat-validator.js')
  const file = path.join(folder, 'rdjson')
  const args = [program, '--strict', '--no-extra-fields', file]
  const { status, output } = run(process.execPath, args, folder)
  expect({ status, output }).toEqual({ status: 0, output: expect.stringMatching(/valid/i) })
  const { diagnostics } = JSON.parse(read('rdjson')) as { diagnostics: readonly object[] }
  expect(diagnostics).toHaveLength(found().length)
})

test('gitlab has the fields that GitLab needs, and each fingerprint once', () => {
  const issues = JSON.parse(read('gitlab')) as readonly Record<string, unknown>[]
  expect(issues).toHaveLength(found().length)
  for (const issue of issues)
    expect(issue).toEqual({
      description: expect.stringMatching(/./),
      check_name: expect.stringMatching(/^[a-z0-9-]+$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: expect.stringMatching(/^(info|minor|critical)$/),
      location: {
        path: expect.stringMatching(/^[^/.]/),
        lines: { begin: expect.any(Number), end: expect.any(Number) },
      },
    })
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
})

describe('XML', () => {
  interface Element {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
  }

  /** The elements of a document, by a parser that refuses everything that is not well-formed. */
  function elements(text: string): Element[] {
    const { SaxesParser } = createRequire(path.join(modules, 'x'))('saxes') as {
      SaxesParser: new () => {
        on: (event: string, listener: (node: Element) => void) => void
        write: (text: string) => { close: () => void }
      }
    }
    const all: Element[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => all.push({ name, attributes: { ...attributes } }))
    parser.on('error', (error) => {
      throw error as unknown as Error
    })
    parser.write(text).close()
    return all
  }

  test('junit is well-formed; it counts its tests, and their names are unique', () => {
    const all = elements(read('junit'))
    const named = (name: string): Element[] => all.filter((element) => element.name === name)
    const cases = named('testcase').map(({ attributes }) => attributes)
    expect(named('testsuites')[0]?.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(named('failure').length),
      skipped: String(named('skipped').length),
    })
    expect(named('failure').length + named('skipped').length).toBe(found().length)
    expect(new Set(cases.map(({ classname, name }) => `${classname}\n${name}`)).size).toBe(cases.length)
    expect(cases.map(({ file }) => file)).toContain(HOSTILE_NAME)
  })

  test('checkstyle is well-formed and has every diagnostic', () => {
    const all = elements(read('checkstyle'))
    const errors = all.filter(({ name }) => name === 'error').map(({ attributes }) => attributes)
    expect(errors.map(({ line, source }) => [line, source])).toEqual(
      found().map(({ diagnostic: { range, ruleId } }) => [String(range.start.line), `agent-lint.${ruleId}`]),
    )
  })
})

test('github has one command per diagnostic, which says the same when unescaped as a runner does', () => {
  const unescape = (text: string): string =>
    text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const commands = read('github')
    .split('\n')
    .filter((line) => line.startsWith('::'))
    .map((line) => {
      const [, kind = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
      const values = properties.split(',').map((property) => property.split('='))
      const named = values.map(([key = '', value = '']): [string, string] => [key, unescape(value)])
      return { kind, values: Object.fromEntries(named), message }
    })
  expect(commands).toHaveLength(found().length)
  const kinds = commands.map(({ kind }) => ['error', 'warning', 'notice'].indexOf(kind))
  expect(kinds).toEqual([...kinds].sort())
  const expected = found().map(({ path: file, diagnostic: { range, ruleId } }) =>
    [file, range.start.line, ruleId].join(),
  )
  const places = commands.map(({ values: { file, line, title = '' } }) =>
    [file, line, title.split(' ')[1]].join(),
  )
  expect(places.sort()).toEqual(expected.sort())
})
