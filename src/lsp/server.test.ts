import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { ClientCapabilities, CodeAction, Diagnostic } from 'vscode-languageserver'
import { compileCommandLine } from '../../scripts/compile.js'
import { startClient, type ClientOptions, type LspClient } from '../../scripts/e2e/lsp-client.js'

let home = ''
let folder = ''
const clients: LspClient[] = []
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'agent-lint-lsp-'))
  await compileCommandLine(home)
}, 60_000)
afterAll(() => rmSync(home, { recursive: true }))
afterEach(() => {
  for (const { child } of clients.splice(0)) child.kill()
  if (folder !== '') rmSync(folder, { recursive: true })
  folder = ''
})

const MISTAKEN = `agents:
  root:
    model: dmr/ai/smollm2
    description: Ünïcödé 😀
    instruction: Help.
    sub_agents: [writer] # 😀 é
    tolsets: []
  writer:
    model: openai/gpt-4o
    description: d
    instruction: Write.
`

const CODE_ACTIONS: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
}

async function start(options: Partial<ClientOptions> = {}): Promise<LspClient> {
  folder ||= mkdtempSync(path.join(tmpdir(), 'agent-lint-lsp-folder-'))
  const client = await startClient({
    command: process.execPath,
    args: [path.join(home, 'cli.cjs'), 'lsp', '--stdio'],
    cwd: folder,
    env: {
      CI: undefined,
      GITHUB_ACTIONS: undefined,
      OPENAI_API_KEY: undefined,
      HOME: folder,
      DEBUG: undefined,
    },
    folder: pathToFileURL(folder).href,
    ...options,
  })
  clients.push(client)
  return client
}

const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href
const at = (line: number, character: number) => ({ line, character })
const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code)
const brief = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, severity, range: { start, end } }) =>
    [code, severity, start.line, start.character, end.line, end.character].join(' '),
  )

describe('diagnostics', () => {
  test('have the range, the severity, the rule, its page, and the hint', async () => {
    const client = await start()
    await client.open(uriOf('a.yaml'), MISTAKEN)
    const [typo, variable] = await client.diagnostics(uriOf('a.yaml'), 1)
    expect(typo).toEqual({
      range: { start: at(6, 4), end: at(6, 11) },
      severity: 1,
      code: 'unknown-key',
      codeDescription: { href: expect.stringMatching(/docs\/rules\/unknown-key\.md$/) },
      source: 'agent-lint',
      message: 'Unknown key "tolsets" in an agent.\nDid you mean "toolsets"?',
    })
    expect(variable).toMatchObject({ code: 'missing-env', severity: 3 })
  })

  test('are sent for configurations and settings files only', async () => {
    const client = await start()
    await client.open(uriOf('other.yaml'), 'name: x\nservices: {}\n')
    expect(await client.diagnostics(uriOf('other.yaml'))).toEqual([])
    await client.open(uriOf('readme.md'), MISTAKEN, 'markdown')
    expect(await client.diagnostics(uriOf('readme.md'))).toEqual([])
    await client.open(uriOf('.agent-lint.yaml'), 'rules: { unkown-key: off }\n')
    expect(codes(await client.diagnostics(uriOf('.agent-lint.yaml'), 1))).toEqual(['invalid-settings'])
    await client.open('untitled:Untitled-1', MISTAKEN)
    expect(codes(await client.diagnostics('untitled:Untitled-1', 1))).toContain('unknown-key')
  })

  test('follow the settings file, comments, env files and other files', async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-lsp-folder-'))
    writeFileSync(
      path.join(folder, '.agent-lint.yaml'),
      'env-files: [.env]\nrules: { unknown-key: warning }\n',
    )
    writeFileSync(path.join(folder, '.env'), 'OPENAI_API_KEY=x\n')
    const client = await start()
    await client.open(uriOf('a.yaml'), MISTAKEN)
    expect(brief(await client.diagnostics(uriOf('a.yaml'), 1))).toEqual(['unknown-key 2 6 4 6 11'])
    writeFileSync(path.join(folder, '.agent-lint.yaml'), 'rules: { unknown-key: off }\n')
    const next = client.diagnostics(uriOf('a.yaml'))
    await client.notify('workspace/didChangeWatchedFiles', { changes: [] })
    expect(codes(await next)).toEqual(['missing-env'])
    writeFileSync(path.join(folder, '.agent-lint.yaml'), 'ignore: [a.yaml]\n')
    const saved = client.diagnostics(uriOf('a.yaml'))
    await client.notify('textDocument/didSave', { textDocument: { uri: uriOf('a.yaml') } })
    expect(await saved).toEqual([])
  })

  test('stay while a line is half typed, and come back when it is whole', async () => {
    const client = await start()
    await client.open(uriOf('a.yaml'), MISTAKEN)
    await client.diagnostics(uriOf('a.yaml'), 1)
    await client.change(uriOf('a.yaml'), 2, [{ range: { start: at(10, 17), end: at(10, 23) }, text: '"Wri' }])
    expect(codes(await client.diagnostics(uriOf('a.yaml'), 2))).toEqual([
      'unknown-key',
      'missing-env',
      'syntax',
    ])
    await client.change(uriOf('a.yaml'), 3, [{ range: { start: at(10, 21), end: at(10, 21) }, text: '"' }])
    expect(codes(await client.diagnostics(uriOf('a.yaml'), 3))).toEqual(['unknown-key', 'missing-env'])
  })

  test('end when the document is closed, and start anew when it is opened again', async () => {
    const client = await start()
    await client.open(uriOf('a.yaml'), MISTAKEN)
    await client.diagnostics(uriOf('a.yaml'), 1)
    const closed = client.diagnostics(uriOf('a.yaml'))
    await client.notify('textDocument/didClose', { textDocument: { uri: uriOf('a.yaml') } })
    expect(await closed).toEqual([])
    const reopened = client.diagnostics(uriOf('a.yaml'))
    await client.open(uriOf('a.yaml'), MISTAKEN.replace('tolsets', 'toolsets'))
    expect(codes(await reopened)).toEqual(['missing-env'])
  })

  test('of a text over the limit are one, and a large text is checked', async () => {
    const client = await start()
    await client.open(uriOf('huge.yaml'), `${MISTAKEN}# ${'x'.repeat(2 ** 21)}\n`)
    expect(codes(await client.diagnostics(uriOf('huge.yaml'), 1))).toEqual(['file-too-large'])
    const writers = Array.from({ length: 2500 }, (_, i) =>
      MISTAKEN.slice(MISTAKEN.indexOf('  writer')).replace('writer', `w${i}`),
    )
    const text = MISTAKEN + writers.join('')
    expect(text.split('\n').length).toBeGreaterThan(10_000)
    await client.open(uriOf('large.yaml'), text)
    expect(codes(await client.diagnostics(uriOf('large.yaml'), 1))).toContain('unknown-key')
  }, 60_000)

  test('can be asked for', async () => {
    const client = await start({
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { diagnostics: { refreshSupport: true } },
      },
    })
    await client.open(uriOf('a.yaml'), MISTAKEN)
    const report = await client.request('textDocument/diagnostic', { textDocument: { uri: uriOf('a.yaml') } })
    expect(codes((report as { items: Diagnostic[] }).items)).toEqual(['unknown-key', 'missing-env'])
    expect(client.received.map(({ method }) => method)).not.toContain('textDocument/publishDiagnostics')
  })
})

describe('positions', () => {
  test.each(['utf-16', 'utf-8'] as const)('count in %s, with every kind of line break', async (encoding) => {
    const client = await start({ capabilities: { general: { positionEncodings: [encoding] } } })
    expect(client.initialized.capabilities.positionEncoding).toBe(encoding)
    await client.open(uriOf('a.yaml'), MISTAKEN.replaceAll('\n', '\r\n'))
    expect(brief(await client.diagnostics(uriOf('a.yaml'), 1))).toContain('unknown-key 1 6 4 6 11')
    const afterSmiley = encoding === 'utf-8' ? 31 : 29
    await client.change(uriOf('a.yaml'), 2, [
      // After "😀 é", and then in the text that this leaves.
      { range: { start: at(5, afterSmiley), end: at(5, afterSmiley) }, text: '\r\n    😀: 1' },
      { range: { start: at(6, 4), end: at(6, encoding === 'utf-8' ? 8 : 6) }, text: 'é😀' },
    ])
    const width = encoding === 'utf-8' ? 6 : 3
    const found = brief(await client.diagnostics(uriOf('a.yaml'), 2))
    expect(found).toContain(`unknown-key 1 6 4 6 ${4 + width}`)
    expect(found).toContain('unknown-key 1 7 4 7 11')
  })

  test('of a whole new text', async () => {
    const client = await start()
    await client.open(uriOf('a.yaml'), '')
    await client.change(uriOf('a.yaml'), 2, [{ text: MISTAKEN }])
    expect(codes(await client.diagnostics(uriOf('a.yaml'), 2))).toContain('unknown-key')
  })
})

describe('settings of the client', () => {
  test('come with the initialization, and from the configuration, which wins', async () => {
    const client = await start({
      capabilities: { workspace: { configuration: true } },
      initializationOptions: { env: 'off', rules: { 'unknown-key': 'warning' } },
      configuration: () => ({ env: 'error', 'env-files': null }),
    })
    await client.open(uriOf('a.yaml'), MISTAKEN)
    expect(brief(await client.diagnostics(uriOf('a.yaml'), 1)).map((one) => one.slice(0, 13))).toEqual([
      'unknown-key 2',
      'missing-env 1',
    ])
  })

  test('change, and wrong ones are named once', async () => {
    const client = await start({ initializationOptions: { agentLint: { env: 'off' } } })
    await client.open(uriOf('a.yaml'), MISTAKEN)
    expect(codes(await client.diagnostics(uriOf('a.yaml'), 1))).toEqual(['unknown-key'])
    const next = client.diagnostics(uriOf('a.yaml'))
    const settings = { agentLint: { env: 'warning', rules: { 'unkown-key': 'off' }, flavours: [] } }
    await client.notify('workspace/didChangeConfiguration', { settings })
    await next
    await client.notify('workspace/didChangeConfiguration', { settings })
    await client.request('shutdown', undefined)
    const told = client.received.filter(({ method }) => method === 'window/showMessage')
    expect(told.map(({ params }) => (params as { message: string }).message)).toEqual([
      'agent-lint: The setting "env" must be "off", "warn" or "error".',
      'agent-lint: In the setting "rules": Unknown rule or group of rules "unkown-key". Did you mean "unknown-key"?',
      'agent-lint: Unknown setting "flavours". Did you mean "flavors"?',
    ])
  })
})

describe('code actions', () => {
  const ask = async (client: LspClient, line: number, only?: string[]): Promise<CodeAction[]> => {
    const range = { start: at(line, 5), end: at(line, 5) }
    const params = { textDocument: { uri: uriOf('a.yaml') }, range, context: { diagnostics: [], only } }
    return (await client.request('textDocument/codeAction', params)) as CodeAction[]
  }

  test('fix, fix all, ignore and explain', async () => {
    const client = await start({ capabilities: CODE_ACTIONS })
    await client.open(uriOf('a.yaml'), MISTAKEN)
    const actions = await ask(client, 6)
    expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['Rename to "toolsets"', 'quickfix', true],
      ['Fix all safe problems', 'source.fixAll.agentLint', undefined],
      ['Ignore unknown-key in this line', 'quickfix', undefined],
      ['Ignore unknown-key in this file', 'quickfix', undefined],
      ['Explain unknown-key', 'quickfix', undefined],
    ])
    expect(actions[0]?.edit).toEqual({
      changes: {
        [uriOf('a.yaml')]: [{ range: { start: at(6, 4), end: at(6, 11) }, newText: 'toolsets' }],
      },
    })
    expect(codes(actions[0]?.diagnostics ?? [])).toEqual(['unknown-key'])
    expect((await ask(client, 6, ['source.fixAll'])).map(({ title }) => title)).toEqual([
      'Fix all safe problems',
    ])
    expect(await ask(client, 6, ['refactor'])).toEqual([])
    expect((await ask(client, 1)).map(({ title }) => title)).toEqual(['Fix all safe problems'])
  })

  test('carry the version, and the edit of fix all comes when it is asked for', async () => {
    const client = await start({
      capabilities: {
        workspace: { workspaceEdit: { documentChanges: true } },
        textDocument: {
          codeAction: {
            ...CODE_ACTIONS.textDocument?.codeAction,
            dataSupport: true,
            resolveSupport: { properties: ['edit'] },
          },
        },
      },
    })
    await client.open(uriOf('a.yaml'), MISTAKEN)
    const [fixAll] = await ask(client, 6, ['source'])
    expect(fixAll?.edit).toBeUndefined()
    const resolved = (await client.request('codeAction/resolve', fixAll)) as CodeAction
    expect(resolved.edit?.documentChanges).toEqual([
      {
        textDocument: { uri: uriOf('a.yaml'), version: 1 },
        edits: [{ range: { start: at(6, 0), end: at(7, 0) }, newText: '    toolsets: []\n' }],
      },
    ])
  })

  test('explain opens the page', async () => {
    const client = await start({ capabilities: { window: { showDocument: { support: true } } } })
    await client.request('workspace/executeCommand', {
      command: 'agentLint.explain',
      arguments: ['unknown-key'],
    })
    expect(client.received.find(({ method }) => method === 'window/showDocument')?.params).toMatchObject({
      uri: expect.stringContaining('/unknown-key.md'),
      external: true,
    })
    await expect(client.request('workspace/executeCommand', { command: 'x' })).rejects.toThrow(
      'Unknown command "x"',
    )
  })
})

describe('the process', () => {
  test('ends with 0 after shutdown, and with 1 without it', async () => {
    expect(await (await start()).close()).toBe(0)
    const rude = await start()
    await rude.notify('exit', undefined)
    expect(await rude.ended).toBe(1)
  })

  test('ends when the client closes the streams, or dies', async () => {
    const closed = await start()
    closed.child.stdin?.end()
    expect(await closed.ended).toBe(1)
    const other = spawn('sleep', ['60'])
    const orphan = await start({ processId: other.pid })
    other.kill()
    expect(await orphan.ended).toBe(1)
  }, 20_000)

  test('survives any message', async () => {
    const client = await start({ capabilities: CODE_ACTIONS })
    const uri = uriOf('a.yaml')
    await client.open(uri, MISTAKEN)
    await client.change(uri, 2, [null, { range: null, text: 1 }] as never)
    await client.change('file:///%', 1, [{ text: '' }])
    await client.notify('textDocument/didOpen', { textDocument: null })
    await client.notify('workspace/didChangeConfiguration', null)
    await client.notify('workspace/didChangeWatchedFiles', null)
    await client.notify('no/such', [1])
    for (const method of ['codeAction', 'definition', 'rename', 'diagnostic', 'hover', 'completion']) {
      await client.request(`textDocument/${method}`, null).catch((error: unknown) => error)
      await client
        .request(`textDocument/${method}`, {
          textDocument: { uri },
          position: at(-1, 1e9),
          range: null,
          context: {},
        })
        .catch((error: unknown) => error)
    }
    await expect(client.request('no/such', {})).rejects.toThrow('Unhandled method')
    for (const text of ['file:///%zz', 'nonsense', 'file://host/share/a.yaml', '']) {
      await client.open(text, MISTAKEN)
      expect(codes(await client.diagnostics(text, 1))).toContain('unknown-key')
    }
    client.child.stdin?.write('Content-Length: 5\r\n\r\n{"a":')
    expect(await client.close()).toBe(0)
  })

  test('answers a request that is taken back with an error, and the others', async () => {
    const client = await start({ capabilities: CODE_ACTIONS })
    await client.open(uriOf('a.yaml'), MISTAKEN)
    const params = { textDocument: { uri: uriOf('a.yaml') }, position: at(5, 18) }
    const cancelled = client.cancelled('textDocument/definition', params)
    const kept = client.request('textDocument/definition', params)
    await expect(cancelled).rejects.toMatchObject({ code: -32800 })
    expect(await kept).toEqual([{ uri: uriOf('a.yaml'), range: { start: at(7, 2), end: at(7, 8) } }])
  })

  test('reads files that are not UTF-8', async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-lsp-folder-'))
    writeFileSync(path.join(folder, '.agent-lint.yaml'), Buffer.from([0x72, 0xff, 0xfe, 0x0a]))
    writeFileSync(path.join(folder, '.env'), Buffer.from([0xff, 0x00, 0x0a]))
    const client = await start({ initializationOptions: { envFiles: ['.env', 'missing.env'] } })
    await client.open(uriOf('a.yaml'), MISTAKEN)
    expect(codes(await client.diagnostics(uriOf('a.yaml'), 1))).toEqual(['unknown-key', 'missing-env'])
  })

  test('accepts no files, and has a help text', async () => {
    await start()
    const cli = path.join(home, 'cli.cjs')
    expect(execFileSync(process.execPath, [cli, 'lsp', '--help'], { encoding: 'utf8' })).toContain(
      'language server',
    )
    expect(() => execFileSync(process.execPath, [cli, 'lsp', 'a.yaml'], { stdio: 'pipe' })).toThrow(
      'accepts no files',
    )
  })
})
