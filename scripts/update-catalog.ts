/**
 * Rewrites `src/data/models.json` from the catalog of models.dev, and with `--mcp` also `src/data/mcp-servers.json` from a
 * checkout of docker/mcp-registry or a JSON file (`mcp-registry.ts`):
 * `npm run update-catalog -- [URL-or-FILE] [--mcp FOLDER-or-FILE] [--date YYYY-MM-DD] [--source NAME] [--out FOLDER]`.
 * Needs the network unless a file is given; `--mcp-only` leaves the models alone.
 */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import providers from '../src/data/providers.json' with { type: 'json' }
import { formatServers, readRegistry, withRegistry, type ServerData } from './mcp-registry.js'

const DATA = fileURLToPath(new URL('../src/data', import.meta.url))
const SERVERS = path.join(DATA, 'mcp-servers.json')

/** Where the catalog is published. */
export const CATALOG_URL = 'https://models.dev/api.json'

/** Where a catalog came from. */
export interface CatalogMeta {
  readonly source: string
  /** The day it was read, `YYYY-MM-DD`. */
  readonly date: string
}

/** The content of `src/data/models.json`. */
export interface CompactCatalog {
  readonly _meta: CatalogMeta & { readonly encoding: string }
  /** Catalog ID of a provider → its models, sorted by ID, as one string. */
  readonly providers: Readonly<Record<string, string>>
}

const ENCODING =
  'Models are separated by ",". Each is "ID CONTEXT OUTPUT FLAGS": limits in tokens (0: not stated), and flags: r reasoning, c tool calls, ' +
  'a attachments, t accepts a temperature, n accepts no temperature (neither: not stated), "-" no flags.'

/** Capability in the catalog, letter for yes, letter for no. */
const FLAGS = [
  ['reasoning', 'r', ''],
  ['tool_call', 'c', ''],
  ['attachment', 'a', ''],
  ['temperature', 't', 'n'],
] as const

type Json = Readonly<Record<string, unknown>>

/** The IDs under which models.dev lists docker-agent's providers, sorted. */
export function wantedProviders(): string[] {
  const infos: Readonly<Record<string, { readonly knownTo: boolean; readonly catalog?: string }>> =
    providers.providers
  return [...new Set(Object.values(infos).flatMap(({ catalog }) => catalog ?? []))].sort()
}

/**
 * The part of models.dev's `api.json` that agent-lint needs: docker-agent's providers, encoded as `_meta.encoding` says.
 * Equal input gives equal output. Throws an Error that names the place where the catalog has an unexpected shape.
 */
export function compactCatalog(
  api: unknown,
  meta: CatalogMeta,
  wanted: readonly string[] = wantedProviders(),
): CompactCatalog {
  const all = mapAt(api, 'the catalog')
  const present = wanted.filter((id) => Object.hasOwn(all, id)).sort()
  if (present.length === 0)
    throw new Error(
      `the catalog lists none of docker-agent's providers (${wanted.slice(0, 3).join(', ')}, …)`,
    )
  return {
    _meta: { source: meta.source, date: meta.date, encoding: ENCODING },
    providers: Object.fromEntries(present.map((id) => [id, compactProvider(mapAt(all[id], id), id)])),
  }
}

/** Formats the catalog with one provider per line, so that updates are readable as a diff. */
export function formatCatalog({ _meta, providers: encoded }: CompactCatalog): string {
  const lines = Object.entries(encoded).map(
    ([id, models]) => `    ${JSON.stringify(id)}: ${JSON.stringify(models)}`,
  )
  return `{\n  "_meta": ${JSON.stringify(_meta)},\n  "providers": {\n${lines.join(',\n')}\n  }\n}\n`
}

function compactProvider(provider: Json, id: string): string {
  const models = mapAt(provider.models, `${id}.models`)
  return Object.keys(models)
    .sort()
    .map((model) => compactModel(model, mapAt(models[model], `${id}.models["${model}"]`), id))
    .join(',')
}

function compactModel(id: string, model: Json, provider: string): string {
  const where = `${provider}.models["${id}"]`
  if (id === '' || /[\s,]/.test(id))
    throw new Error(`${where}: an empty ID, or one with a space or comma, cannot be encoded`)
  const limit = mapAt(model.limit ?? {}, `${where}.limit`)
  const flags = FLAGS.map(([key, yes, no]) => flag(model[key], yes, no, `${where}.${key}`)).join('')
  return `${id} ${tokens(limit.context, `${where}.limit.context`)} ${tokens(limit.output, `${where}.limit.output`)} ${flags || '-'}`
}

function flag(value: unknown, yes: string, no: string, where: string): string {
  if (value === undefined) return ''
  if (typeof value !== 'boolean') throw new Error(`${where} is not a boolean`)
  return value ? yes : no
}

function tokens(value: unknown, where: string): number {
  if (value === undefined || value === null) return 0
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Error(`${where} is not a number of tokens`)
  return value
}

function mapAt(value: unknown, where: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where} is not a mapping`)
  return value as Json
}

/** Reads the catalog from a URL or a file. Throws an Error that says what is wrong with the source. */
export async function readCatalog(source: string): Promise<unknown> {
  const text = /^https?:/.test(source) ? await download(source) : await readFile(source, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${source} is not JSON: ${messageOf(error)}`, { cause: error })
  }
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) }).catch((error: unknown) => {
    throw new Error(
      `Cannot reach ${url}: ${messageOf(error instanceof Error ? (error.cause ?? error) : error)}`,
    )
  })
  if (!response.ok) throw new Error(`${url} answered with HTTP status ${response.status}`)
  return response.text()
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function updateModels(source: string, meta: CatalogMeta, out: string): Promise<void> {
  const compact = compactCatalog(await readCatalog(source), meta)
  const text = formatCatalog(compact)
  await writeFile(out, text)
  const missing = wantedProviders().filter((id) => !Object.hasOwn(compact.providers, id))
  if (missing.length > 0) console.warn(`not in the catalog: ${missing.join(', ')}`)
  const count = Object.values(compact.providers).reduce(
    (sum, models) => sum + (models === '' ? 0 : models.split(',').length),
    0,
  )
  console.log(
    `${out}: ${count} models of ${Object.keys(compact.providers).length} providers, ${Buffer.byteLength(text)} bytes`,
  )
}

async function updateServers(source: string, meta: CatalogMeta, out: string): Promise<void> {
  const servers = withRegistry(
    JSON.parse(await readFile(SERVERS, 'utf8')) as ServerData,
    readRegistry(source),
    meta,
  )
  await writeFile(out, formatServers(servers))
  console.log(
    `${out}: ${servers.registry.length} MCP servers, ${Object.keys(servers.archived).length} archived`,
  )
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      source: { type: 'string' },
      out: { type: 'string' },
      mcp: { type: 'string' },
      'mcp-only': { type: 'boolean' },
    },
  })
  const [source = CATALOG_URL, extra] = positionals
  if (extra !== undefined) throw new Error(`expected one source, got also "${extra}"`)
  if (values['mcp-only'] && values.mcp === undefined) throw new Error('--mcp-only needs --mcp')
  const date = values.date ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`--date "${date}" is not of the form YYYY-MM-DD`)
  const out = (file: string): string => path.join(values.out ?? DATA, file)
  if (!values['mcp-only'])
    await updateModels(source, { source: values.source ?? source, date }, out('models.json'))
  if (values.mcp !== undefined)
    await updateServers(
      values.mcp,
      { source: values.source ?? 'docker/mcp-registry', date },
      out('mcp-servers.json'),
    )
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error: unknown) => {
    console.error(`update-catalog: ${messageOf(error)}`)
    process.exitCode = 1
  })
}
