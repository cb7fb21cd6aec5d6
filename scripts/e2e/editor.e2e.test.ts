import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { validate } from '../../src/index.js'
import { openEditor, type Completion, type Editor, type LspPosition } from './language-server.js'
import { propertiesOf, type SchemaNode } from './schema-properties.js'
import { nodePrograms, ROOT, SET_UP_MS } from './set-up.js'

const SCHEMA = path.join(ROOT, 'schema/docker-agent.schema.json')
const MODELINE = `# yaml-language-server: $schema=${SCHEMA}\n`

let byModeline: Editor
let bySettings: Editor
beforeAll(async () => {
  nodePrograms()
  byModeline = await openEditor()
  bySettings = await openEditor({ schemas: { [pathToFileURL(SCHEMA).href]: ['opened/*.yaml'] } })
}, SET_UP_MS)
afterAll(async () => {
  await byModeline.close()
  await bySettings.close()
})

/** The value of `yaml.schemas` in a JSON block of docs/editors.md. */
function documented(firstKey: string): object {
  const blocks = [
    ...readFileSync(path.join(ROOT, 'docs/editors.md'), 'utf8').matchAll(/^```json\n(.*?)^```/gms),
  ].map(([, block = '']) => JSON.parse(block) as Record<string, unknown>)
  const block = blocks.find((candidate) => firstKey in candidate) as
    | {
        'yaml.schemas'?: object
        lsp?: { 'yaml-language-server': { settings: { yaml: { schemas: object } } } }
      }
    | undefined
  return block?.['yaml.schemas'] ?? block?.lsp?.['yaml-language-server'].settings.yaml.schemas ?? {}
}

function fixture(name: string): { readonly file: string; readonly text: string } {
  const file = path.join(ROOT, 'fixtures', name)
  return { file, text: readFileSync(file, 'utf8') }
}

/** The text under each diagnostic, with its message, in the order of the file. */
async function underlined(editor: Editor, text: string, file?: string): Promise<string[]> {
  const lines = text.split('\n')
  const diagnostics = [...(await editor.diagnostics(text, file))].sort(
    (a, b) => a.range.start.line - b.range.start.line,
  )
  return diagnostics.map(
    ({ range: { start, end }, message }) =>
      `${lines[start.line]?.slice(start.character, end.character) ?? ''}: ${message.replace(/Valid values: .*/, '').trim()}`,
  )
}

function endOf(text: string): LspPosition {
  const lines = text.split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

/** The text after a completion has been accepted, with the default of every tab stop. */
function accepted(text: string, { insertText = '' }: Completion): string {
  const indent = ' '.repeat(endOf(text).character)
  const plain = insertText.replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1')
  return text + plain.replaceAll('\n', `\n${indent}`) + '\n'
}

describe('diagnostics', () => {
  test('shows the four of six mistakes that a schema finds, each once, on its word', async () => {
    const { text, file } = fixture('schema/six-mistakes.yaml')
    expect(validate(text, { env: false }).diagnostics).toHaveLength(6)
    expect(await underlined(byModeline, text, file)).toEqual([
      'descripton: Property descripton is not allowed.',
      'memroy: Value is not accepted.',
      'commnd: Property commnd is not allowed.',
      'plenty: Incorrect type. Expected "integer".',
    ])
  })

  test('no false alarm for placeholders, a numeric version and hooks without a list', async () => {
    const { text, file } = fixture('schema/no-mistakes.yaml')
    expect(validate(text, { env: false }).diagnostics).toEqual([])
    expect(await underlined(byModeline, text, file)).toEqual([])
  })

  // The schema describes the newest version, and neither comments of agent-lint nor its settings file.
  const others = ['removed-key', 'invalid-ignore', 'unused-ignore', 'invalid-settings']
  const rules = readdirSync(path.join(ROOT, 'fixtures/rules')).filter(
    (rule) => !others.includes(rule) && existsSync(path.join(ROOT, 'fixtures/rules', rule, 'valid.yaml')),
  )
  test.each(rules)('no false alarm for a file that %s accepts', async (rule) => {
    expect(await underlined(bySettings, fixture(`rules/${rule}/valid.yaml`).text)).toEqual([])
  })

  test.each([
    ['VS Code', () => documented('yaml.schemas')],
    ['Zed', () => documented('lsp')],
    [
      'SchemaStore',
      () => ({
        schema: (
          JSON.parse(readFileSync(path.join(ROOT, 'schema/schemastore/catalog-entry.json'), 'utf8')) as {
            fileMatch: unknown
          }
        ).fileMatch,
      }),
    ],
  ])('the schema applies to the file names for %s, and to no others', async (_, schemas) => {
    const editor = await openEditor({
      schemas: { [pathToFileURL(SCHEMA).href]: Object.values(schemas())[0] },
    })
    const claimed = async (file: string): Promise<boolean> =>
      (await editor.diagnostics('agents:\n  root:\n    modle: x\n', path.join(ROOT, file))).length > 0
    const ours = ['team.agent.yaml', 'deep/down/team.agent.yaml', 'deep/cagent.yaml', 'docker-agent.yaml']
    const others = ['agent.yaml', 'agents.yaml', 'deep/agent.yaml', 'compose.yaml', 'my-cagent.yaml']
    const answers: string[] = []
    for (const file of [...ours, ...others]) if (await claimed(file)) answers.push(file)
    await editor.close()
    expect(answers).toEqual(ours)
  })

  test('a schema in the settings has the same effect as one in a modeline', async () => {
    const text = 'agents:\n  root:\n    modle: openai/gpt-5-mini\n'
    const expected = ['modle: Property modle is not allowed.']
    expect(await underlined(bySettings, text)).toEqual(expected)
    expect(await underlined(byModeline, MODELINE + text)).toEqual(expected)
    expect(await underlined(byModeline, text)).toEqual([])
  })
})

describe('completion', () => {
  test.each([
    ['a new model', 'models:\n  ', ['gateway:', '  provider: cloudflare-ai-gateway', '  model: ']],
    ['a named model', 'models:\n  main:\n    ', ['provider: cloudflare-ai-gateway', 'model: ']],
  ])('%s on the Cloudflare gateway in one Tab', async (_, start, written) => {
    const text = `agents:\n  root:\n    model: openai/gpt-5-mini\n    description: Answers.\n${start}`
    const found = (await bySettings.completions(text, endOf(text))).filter(
      ({ label }) => label === 'Cloudflare gateway model',
    )
    expect(found).toHaveLength(1)
    const [item] = found as [Completion]
    expect(item.insertTextFormat).toBe(2)
    expect(item.insertText).toMatch(/model: \$\{\d\|workers-ai,openai,[^}]*\|\}\/\$\{\d:@cf\/[^}]*\}$/)
    expect(item.insertText?.replace(/\$\{\d:(\w+)\}:/, '$1:')).toMatch(new RegExp(`^${written.join('\n')}`))
    expect(await underlined(bySettings, accepted(text, item))).toEqual([])
    const { diagnostics, models } = validate(
      accepted(
        `agents: { root: { model: ${start.includes('main') ? 'main' : 'gateway'}, description: d, instruction: i } }\n${start}`,
        item,
      ),
      { env: false },
    )
    expect(diagnostics).toEqual([])
    expect(models[0]?.model).toMatch(/^workers-ai\/@cf\//)
  })

  test('offers every type of toolset as a whole, before the keys', async () => {
    const text = 'agents:\n  root:\n    toolsets:\n      - '
    const items = await bySettings.completions(text, endOf(text))
    const types = (
      JSON.parse(readFileSync(SCHEMA, 'utf8')) as {
        definitions: { Toolset: { properties: { type: { enum: string[] } } } }
      }
    ).definitions.Toolset.properties.type.enum
    const whole = items.filter(
      ({ insertText = '' }) => insertText.startsWith('type: ') && insertText !== 'type: ',
    )
    const offered = whole.map(({ insertText = '' }) => /^type: (\w+)/.exec(insertText)?.[1])
    expect(types.filter((type) => !offered.includes(type))).toEqual([])
    expect(items.slice(0, whole.length)).toEqual(whole)
  })

  // An example that YAML would read as a number makes the language server insert it as a key, with a choice of values.
  test('a config version is inserted as a string, and as nothing else', async () => {
    const text = 'version: '
    const items = await bySettings.completions(text, endOf(text))
    const inserted = items.map(({ insertText }) => insertText)
    expect(inserted).toContain('"16"')
    expect(inserted.filter((value) => !/^"\d+"$/.test(value ?? ''))).toEqual([])
  })

  test('the key "toolsets" inserts an item that only lacks its type', async () => {
    const text = 'agents:\n  root:\n    tools'
    const items = await bySettings.completions(text, endOf(text))
    expect(items.find(({ label }) => label === 'toolsets')?.insertText?.trim()).toBe('toolsets:\n  - type:')
  })

  test('providers, each with the variables that it needs', async () => {
    const text = 'models:\n  main:\n    provider: '
    const items = await bySettings.completions(text, endOf(text))
    const { documentation = '' } = items.find(({ label }) => label === 'cloudflare-ai-gateway') ?? {}
    expect(typeof documentation === 'string' ? documentation : documentation.value).toContain(
      'CLOUDFLARE_GATEWAY_ID',
    )
    expect(items.length).toBeGreaterThan(25)
  })
})

describe('hover', () => {
  const properties = propertiesOf(JSON.parse(readFileSync(SCHEMA, 'utf8')) as SchemaNode)
  const words = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

  test('shows the purpose of every property', async () => {
    expect(properties.length).toBeGreaterThan(400)
    const silent: string[] = []
    for (const { path: name, texts, document, position } of properties) {
      const shown = words(await bySettings.hover(document, position))
      if (!texts.some((text) => shown.includes(words(text)))) silent.push(name)
    }
    expect(silent).toEqual([])
  }, 60_000)

  test('shows what a value means', async () => {
    const shown = await bySettings.hover('agents:\n  root:\n    toolsets:\n      - type: mcp\n', {
      line: 3,
      character: 15,
    })
    expect(shown).toContain('#### Toolset')
    expect(shown).toMatch(/\* `mcp`: Tools of an MCP server/)
  })
})
