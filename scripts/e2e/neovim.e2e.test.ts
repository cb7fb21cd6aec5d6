/** The language server in Debian's Neovim, which runs without a screen. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { compileCommandLine } from '../compile.js'
import { must, neovim, ROOT, run, SET_UP_MS } from './set-up.js'

interface Found {
  readonly problem?: string
  readonly cloudflare: readonly { readonly rule: string; readonly line: number; readonly severity: number }[]
  readonly six_faults: Found['cloudflare']
  readonly actions: readonly string[]
  readonly fixed: string
  readonly completions: readonly string[]
  readonly hover: string
  readonly renamed: readonly string[]
}

const SEVERITIES = ['', 'error', 'warning', 'info']

let folder = ''
let cli = ''
let found: Found
beforeAll(async () => {
  const program = neovim()
  folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-neovim-'))
  await compileCommandLine(path.join(folder, 'dist'))
  cli = path.join(folder, 'dist/cli.cjs')
  mkdirSync(path.join(folder, 'home'))
  for (const name of ['cloudflare.yaml', 'six-faults.yaml'])
    cpSync(path.join(ROOT, 'fixtures/example', name), path.join(folder, name))
  const client = path.join(ROOT, 'scripts/e2e/neovim-client.lua')
  const out = path.join(folder, 'found.json')
  must(program, ['--headless', '--clean', '-c', `luafile ${client}`], folder, {
    ...environment(),
    SERVER: JSON.stringify([process.execPath, cli, 'lsp', '--stdio']),
    OUT: out,
  })
  found = JSON.parse(readFileSync(out, 'utf8')) as Found
}, SET_UP_MS)
afterAll(() => rmSync(folder, { recursive: true }))

/** Without the variables of this machine. */
function environment() {
  return {
    HOME: path.join(folder, 'home'),
    XDG_CONFIG_HOME: path.join(folder, 'home'),
    CLOUDFLARE_ACCOUNT_ID: '0123456789abcdef0123456789abcdef',
    CLOUDFLARE_GATEWAY_ID: 'team',
    CLOUDFLARE_API_TOKEN: undefined,
    OPENAI_API_KEY: undefined,
    CI: undefined,
  }
}

/** What the command line reports, without severities of variables, which are information in an editor. */
function reported(name: string): string[] {
  const { stdout } = run(process.execPath, [cli, name, '--format', 'json'], folder, environment())
  const { files } = JSON.parse(stdout) as {
    files: { diagnostics: { ruleId: string; severity: string; range: { start: { line: number } } }[] }[]
  }
  return files.flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, severity, range: { start } }) =>
      [start.line, ruleId === 'missing-env' ? 'info' : severity, ruleId].join(' '),
    ),
  )
}

const shown = (diagnostics: Found['cloudflare']): string[] =>
  diagnostics.map(({ rule, line, severity }) => [line, SEVERITIES[severity], rule].join(' '))

test('it shows all that the command line reports', () => {
  expect(found.problem).toBeUndefined()
  expect(shown(found.six_faults).sort()).toEqual(reported('six-faults.yaml').sort())
  expect(shown(found.cloudflare).sort()).toEqual(reported('cloudflare.yaml').sort())
  const faults = shown(found.six_faults).filter((one) => !one.includes('missing-env'))
  expect(faults).toHaveLength(6)
})

test('it offers fixes, and applies one', () => {
  expect(found.actions[0]).toBe('Rename to "instruction"')
  expect(found.actions).toContain('Explain unknown-key')
  expect(found.fixed).toBe('    instruction: Answer in two sentences.')
})

test('it completes agents', () => {
  expect(found.completions).toContain('billing')
})

test('it shows the URL that a model resolves to', () => {
  expect(found.hover).toContain('https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef/team')
})

test('it renames a model where it is defined and used', () => {
  expect(found.renamed).toEqual(['    model: cloud', '  cloud:'])
})
