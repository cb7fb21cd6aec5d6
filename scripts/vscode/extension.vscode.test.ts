import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fix } from '../../src/index.js'
import { ROOT } from '../e2e/set-up.js'
import { packExtension } from '../vscode.js'
import { CODE_SERVER_SET_UP_MS, startCodeServer, type CodeServer } from './code-server.js'
import { openWorkbench, type Workbench } from './workbench.js'

/** More than the editor's own patience. */
const MINUTES = 300_000
const EXAMPLE = path.join(ROOT, 'fixtures/example/six-faults.yaml')

/** All that the example needs, so that only its faults are left. */
const VARIABLES = {
  CF_AIG_TOKEN: 'x',
  CLOUDFLARE_ACCOUNT_ID: '0'.repeat(32),
  CLOUDFLARE_API_TOKEN: 'x',
  CLOUDFLARE_GATEWAY_ID: 'x',
  OPENAI_API_KEY: 'x',
}

/** Changes the settings of the workspace. */
function set(settings: object): void {
  writeFileSync(path.join(home, 'project/.vscode/settings.json'), JSON.stringify(settings))
}

const home = mkdtempSync(path.join(tmpdir(), 'agent-lint-vscode-'))
const file = path.join(home, 'project/six-faults.yaml')
let server: CodeServer | undefined
let editor: Workbench
beforeAll(async () => {
  mkdirSync(path.join(home, 'project/.vscode'), { recursive: true })
  set({})
  cpSync(EXAMPLE, file)
  server = await startCodeServer(await packExtension(), home, VARIABLES)
  editor = await openWorkbench(server.page(path.dirname(file)))
}, CODE_SERVER_SET_UP_MS)
afterAll(async () => {
  await editor.close()
  server?.stop()
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}, MINUTES)

test(
  'the Problems panel lists the six faults',
  async () => {
    await editor.open('six-faults.yaml')
    expect(await editor.problems(6)).toEqual([
      '7 Error: Unknown key "instrution" in an agent.',
      '8 Error: Unknown agent "biling".',
      '10 Error: The MCP toolset has no source.',
      '16 Error: "max_iterations" must be an integer, not the string "many".',
      '20 Warning: Model ID "@cf/meta/llama-3.1-8b-instruct" has no provider prefix for the gateway to route by.',
      '23 Warning: Header "cf-aig-authorization" is sent with "${CF_AIG_TOKEN}" unexpanded, so an authenticated gateway answers 401.',
    ])
    expect(await editor.notifications()).toEqual([])
  },
  MINUTES,
)

test(
  'a fix is chosen from the menu of quick fixes',
  async () => {
    expect(await editor.quickFixes(8, 20)).toEqual([
      'Write "billing"',
      'Ignore unknown-agent in this line',
      'Ignore unknown-agent in this file',
      'Explain unknown-agent',
    ])
    await editor.screenshot(`${ROOT}docs/images/vscode.png`)
    await editor.choose('Write "billing"')
    expect(await editor.problems(5)).not.toContain('8 Error: Unknown agent "biling".')
    await editor.save()
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8').replace('[biling]', '[billing]'))
  },
  MINUTES,
)

test(
  'names are completed, and a model is described',
  async () => {
    expect(await editor.completions(8, 18)).toContain('billing')
    expect(await editor.hover(5, 14)).toContain('gateway.ai.cloudflare.com')
  },
  MINUTES,
)

test(
  'commands make all safe fixes and start the server again',
  async () => {
    const { text, diagnostics } = fix(readFileSync(EXAMPLE, 'utf8'), { env: VARIABLES })
    await editor.command('agent-lint: Fix all')
    const left = await editor.problems(diagnostics.length)
    await editor.save()
    expect(readFileSync(file, 'utf8')).toBe(text)
    await editor.command('agent-lint: Restart server')
    await editor.problems(0)
    expect(await editor.problems(diagnostics.length)).toEqual(left)
    expect(await editor.notifications()).toEqual([])
  },
  MINUTES,
)

test(
  'settings apply at once',
  async () => {
    const before = await editor.problems(3)
    set({ 'agentLint.rules': { 'gateway-auth-header': 'off' } })
    expect(await editor.problems(2)).toEqual(before.filter((problem) => !problem.includes('Header')))
    set({ 'agentLint.enable': false })
    expect(await editor.problems(0)).toEqual([])
    expect(await editor.notifications()).toEqual([])
  },
  MINUTES,
)
