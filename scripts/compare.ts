/**
 * Measures which checker finds which of six faults: `npm run compare [-- --write]`. Prints a table in Markdown, or writes it
 * into README.md. Every checker but agent-lint gets agent-lint's own schema. Installs the checkers on first use, and needs
 * a compiled `dist/cli.cjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { openEditor } from './e2e/language-server.js'
import { NODE_PROGRAMS, PEERS, peers, ROOT, run } from './e2e/set-up.js'
import { withSection } from './section.js'

const FILE = 'fixtures/example/six-faults.yaml'
const SCHEMA = 'schema/docker-agent.schema.json'

/** A fault of the file: its line, and the place that a validator of JSON names for it. */
interface Fault {
  readonly kind: string
  readonly line: number
  readonly pointer: string
}

const FAULTS: readonly Fault[] = [
  { kind: 'misspelled key', line: 7, pointer: '/agents/root' },
  { kind: 'agent that is not defined', line: 8, pointer: '/agents/root/sub_agents/0' },
  { kind: 'MCP toolset without a server', line: 10, pointer: '/agents/root/toolsets/0' },
  { kind: 'string instead of a number', line: 16, pointer: '/agents/billing/max_iterations' },
  { kind: 'Cloudflare model ID without its provider', line: 20, pointer: '/models/gateway/model' },
  {
    kind: 'Cloudflare token that is never expanded',
    line: 23,
    pointer: '/models/gateway/provider_opts/http_headers/cf-aig-authorization',
  },
]

/** One message of a checker, with the place that it gives. */
interface Message {
  readonly line?: number
  readonly pointer?: string
}

interface Column {
  readonly checker: string
  readonly messages: readonly Message[]
}

/** The JSON in a program's output. Throws an Error with the output where there is none, so that a crash does not look like silence. */
function jsonOf(args: readonly string[]): unknown {
  const { stdout, output } = run(process.execPath, args, ROOT)
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`${args.join(' ')} printed no JSON:\n${output}`)
  }
}

function agentLint(): Column {
  const { files } = jsonOf(['dist/cli.cjs', '--env', 'off', '--format', 'json', FILE]) as {
    files: { diagnostics: { range: { start: { line: number } } }[] }[]
  }
  const messages = files.flatMap(({ diagnostics }) =>
    diagnostics.map(({ range }) => ({ line: range.start.line })),
  )
  return { checker: 'agent-lint', messages }
}

async function languageServer(): Promise<Column> {
  const schema = pathToFileURL(path.join(ROOT, SCHEMA)).href
  const editor = await openEditor({ schemas: { [schema]: [FILE] } })
  const file = path.join(ROOT, FILE)
  const diagnostics = await editor.diagnostics(readFileSync(file, 'utf8'), file)
  await editor.close()
  return {
    checker: `yaml-language-server ${NODE_PROGRAMS['yaml-language-server']}`,
    messages: diagnostics.map(({ range }) => ({ line: range.start.line + 1 })),
  }
}

interface AjvError {
  readonly instancePath: string
}

const pointersOf = (errors: readonly AjvError[]): Message[] =>
  errors.map(({ instancePath }) => ({ pointer: instancePath }))

function v8r(): Column {
  const program = path.join(peers(), 'v8r/src/index.js')
  const { results } = jsonOf([program, '--schema', SCHEMA, '--output-format', 'json', FILE]) as {
    results: { errors: AjvError[] }[]
  }
  return { checker: `v8r ${PEERS.v8r}`, messages: pointersOf(results.flatMap(({ errors }) => errors)) }
}

function ajvCli(): Column {
  const program = path.join(peers(), 'ajv-cli/dist/index.js')
  const options = ['--strict=false', '--validate-formats=false', '--all-errors', '--errors=json']
  const { output } = run(process.execPath, [program, 'validate', '-s', SCHEMA, '-d', FILE, ...options], ROOT)
  // A line of text precedes the JSON.
  const errors = JSON.parse(output.slice(output.indexOf('['))) as AjvError[]
  return { checker: `ajv-cli ${PEERS['ajv-cli']}`, messages: pointersOf(errors) }
}

function table(columns: readonly Column[]): string {
  const count = ({ messages }: Column, { line, pointer }: Fault): string => {
    const found = messages.filter((message) => message.line === line || message.pointer === pointer)
    return found.length === 0 ? '–' : String(found.length)
  }
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(['fault', ...columns.map(({ checker }) => checker)]),
    row(['---', ...columns.map(() => '---')]),
    ...FAULTS.map((fault) => row([fault.kind, ...columns.map((column) => count(column, fault))])),
    row([
      'position',
      ...columns.map(({ messages }) => (messages[0]?.line === undefined ? 'path' : 'line, column')),
    ]),
  ].join('\n')
}

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const measured = table([agentLint(), await languageServer(), v8r(), ajvCli()])
if (values.write) {
  const readme = path.join(ROOT, 'README.md')
  writeFileSync(
    readme,
    withSection(readFileSync(readme, 'utf8'), 'comparison', 'scripts/compare.ts', measured),
  )
} else console.log(measured)
