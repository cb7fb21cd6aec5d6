/** What `npm run bench` measures: one function per table. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { parseDocument } from 'yaml'
import { agents, configuration } from './bench-configuration.js'
import { measure, timeOf, type Row, type Table } from './bench-measure.js'
import { startClient } from './e2e/lsp-client.js'
import { PEERS, PYTHON_PEERS, ROOT } from './e2e/set-up.js'

/** The programs to measure. Those that are undefined are left out. */
export interface Programs {
  /** Path of `cli.cjs`. */
  readonly cli: string
  /** Path of the standalone executable. */
  readonly binary?: string
  /** The folder `node_modules` with other checkers. */
  readonly modules?: string
  /** The folder with the Python programs. */
  readonly python?: string
}

/** The programs, a folder for inputs, and how often to run the fastest rows. */
export interface Bench extends Programs {
  readonly folder: string
  readonly runs: number
}

const SCHEMA = path.join(ROOT, 'schema', 'docker-agent.schema.json')
const MANY = 1_000

/** Linting one file, as a hook does, compared with an empty Node process. */
export function oneFileTable(bench: Bench): Promise<Table> {
  const { folder, runs } = bench
  const file = written(bench, 'one.yaml', configuration(0))
  const empty = written(bench, 'empty.cjs', '')
  const [kept, fresh, ...binary] = agentLint(bench, [file], runs)
  return measure('One small file', [
    { name: 'empty Node process', once: () => timeOf(process.execPath, [empty], folder), runs },
    // The first runs add to the kept code, also for the other tables.
    ...(kept ? [{ ...kept, goal: 1.15, warmUps: 6 }] : []),
    ...(fresh ? [{ ...fresh, goal: 1.4 }] : []),
    ...binary.map((row) => ({ ...row, goal: 1, limit: 1 })),
    ...checkers(bench, [file], Math.ceil(runs / 4)),
    ...v8r(bench, file, Math.ceil(runs / 4)),
  ])
}

/** Linting many files in one run, compared with a process that only parses them. */
export async function manyFilesTable(bench: Bench): Promise<Table> {
  const { folder } = bench
  mkdirSync(path.join(folder, 'many'))
  const files = Array.from({ length: MANY }, (_, i) => written(bench, `many/${i}.yaml`, configuration(i)))
  const parser = await parseOnly(bench)
  const runs = Math.ceil(bench.runs / 8)
  const [kept, , ...binary] = agentLint(bench, files, runs)
  const lines = configuration(0).split('\n').length - 1
  return measure(`${MANY.toLocaleString('en')} files of ${lines} lines in one run`, [
    {
      name: 'yaml package, parsing only',
      once: () => timeOf(process.execPath, [parser, ...files], folder),
      runs,
    },
    ...(kept ? [{ ...kept, goal: 2 }] : []),
    ...binary,
    ...checkers(bench, files, 1).map((row) => ({ ...row, warmUps: 0 })),
  ])
}

/** Linting one file with many agents, compared with a process that only parses it. */
export async function agentsTable(bench: Bench, count: number): Promise<Table> {
  const file = written(bench, `${count}-agents.yaml`, agents(count))
  const parser = await parseOnly(bench)
  const runs = Math.max(3, Math.ceil(bench.runs / (count < 10_000 ? 4 : 8)))
  const [kept, , ...binary] = agentLint(bench, [file], runs)
  return measure(`${count.toLocaleString('en')} agents in one file`, [
    {
      name: 'yaml package, parsing only',
      once: () => timeOf(process.execPath, [parser, file], bench.folder),
      runs,
    },
    ...(kept ? [{ ...kept, goal: 1.5 }] : []),
    ...binary,
  ])
}

/** What an editor waits for after each character: the file is linted again, in a process that runs already. */
export async function keystrokeTable(bench: Bench): Promise<Table> {
  const library = pathToFileURL(path.join(path.dirname(bench.cli), 'index.js')).href
  const { validate } = (await import(library)) as typeof import('../src/index.js')
  const text = agents(200)
  let typed = 0
  /** Each call sees a text that no call has seen before. */
  const afterTyping = (use: (text: string) => unknown) => (): number => {
    const edited = text.replace('topic of agent-100', `topic ${typed++} of agent-100`)
    const start = performance.now()
    use(edited)
    return performance.now() - start
  }
  const often = { runs: bench.runs * 2, warmUps: 20 }
  const server = await openInServer(bench, text)
  const table = await measure(
    `A keystroke in a file of ${(text.split('\n').length - 1).toLocaleString('en')} lines`,
    [
      {
        name: 'yaml package, parsing only',
        once: afterTyping((edited) => parseDocument(edited).toJS() as unknown),
        ...often,
      },
      { name: 'agent-lint', once: afterTyping((edited) => validate(edited, { env: false })), ...often },
      { name: 'agent-lint, language server', once: server.type, ...often },
    ],
  )
  await server.close()
  return table
}

/** A file that is open in the language server. `type` adds a character and waits for the diagnostics, which the server sends without a pause to those that ask. */
async function openInServer({ cli, folder }: Bench, text: string) {
  const client = await startClient({
    command: process.execPath,
    args: [cli, 'lsp', '--stdio'],
    cwd: folder,
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
    initializationOptions: { env: 'off', userConfig: false },
  })
  const uri = pathToFileURL(path.join(folder, 'open.yaml')).href
  const lines = text.split('\n')
  const line = lines.findIndex((content) => content.includes('topic of agent-100'))
  const start = { line, character: lines[line]?.indexOf('of agent') ?? 0 }
  let version = 1
  await client.open(uri, text)
  const type = async (): Promise<number> => {
    const begin = performance.now()
    await client.change(uri, (version += 1), [{ range: { start, end: start }, text: 'x' }])
    await client.request('textDocument/diagnostic', { textDocument: { uri } })
    return performance.now() - begin
  }
  return { type, close: () => client.close() }
}

/** agent-lint with compiled code that earlier runs kept, without it, and, if it is built, the standalone executable. */
function agentLint({ cli, binary, folder }: Bench, files: readonly string[], runs: number): Row[] {
  const options = ['--env', 'off', '--no-user-config', ...files]
  const time = (command: string, args: readonly string[], env: Record<string, string>): number =>
    timeOf(command, [...args, ...options], folder, { XDG_CACHE_HOME: path.join(folder, 'cache'), ...env })
  return [
    { name: 'agent-lint', once: () => time(process.execPath, [cli], {}), runs },
    {
      name: 'agent-lint, without kept code',
      once: () => time(process.execPath, [cli], { NODE_DISABLE_COMPILE_CACHE: '1' }),
      runs,
    },
    ...(binary === undefined
      ? []
      : [{ name: 'agent-lint, standalone executable', once: () => time(binary, [], {}), runs }]),
  ]
}

/** Other checkers that accept many files. */
function checkers({ modules, python, folder }: Bench, files: readonly string[], runs: number): Row[] {
  const rows: Row[] = []
  if (modules !== undefined) {
    const data = files.flatMap((file) => ['-d', file])
    const program = path.join(modules, 'ajv-cli', 'dist', 'index.js')
    const args = [program, 'validate', '-s', SCHEMA, ...data, '--strict=false', '--validate-formats=false']
    rows.push({
      name: `ajv-cli ${PEERS['ajv-cli']}`,
      once: () => timeOf(process.execPath, args, folder),
      runs,
    })
  }
  if (python !== undefined) {
    const withSchema = ['--schemafile', SCHEMA, ...files]
    rows.push(
      {
        name: `check-jsonschema ${PYTHON_PEERS['check-jsonschema']}`,
        once: () => timeOf(path.join(python, 'check-jsonschema'), withSchema, folder),
        runs,
      },
      {
        name: `yamllint ${PYTHON_PEERS.yamllint}`,
        once: () => timeOf(path.join(python, 'yamllint'), ['-d', 'relaxed', ...files], folder),
        runs,
      },
    )
  }
  return rows
}

/** v8r takes minutes for many files, and accepts only relative paths. */
function v8r({ modules, folder }: Bench, file: string, runs: number): Row[] {
  if (modules === undefined) return []
  const args = [path.join(modules, 'v8r', 'src', 'index.js'), '--schema', SCHEMA, path.basename(file)]
  return [{ name: `v8r ${PEERS.v8r}`, once: () => timeOf(process.execPath, args, folder), runs }]
}

/** Path of a script that only parses the files in its arguments, bundled like agent-lint. */
async function parseOnly({ folder }: Bench): Promise<string> {
  const outfile = path.join(folder, 'parse.cjs')
  const contents = `import { readFileSync } from 'node:fs'\nimport { parseDocument } from 'yaml'\nfor (const file of process.argv.slice(2)) parseDocument(readFileSync(file, 'utf8')).toJS()`
  await build({
    stdin: { contents, resolveDir: ROOT },
    alias: { yaml: path.join(ROOT, 'node_modules/yaml/browser/dist/index.js') },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  })
  return outfile
}

/** Writes an input and returns its path. */
function written({ folder }: Bench, name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}
