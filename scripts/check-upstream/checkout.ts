/** Reads what a checkout of docker-agent states beside its schema. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import docker from '../../src/data/docker-agent.json' with { type: 'json' }
import providers from '../../src/data/providers.json' with { type: 'json' }
import type { FindPlace, Place } from './places.js'

/** A fact of the checkout that our data states differently. */
export interface FactDifference {
  readonly message: string
  readonly places: readonly Place[]
}

const SCHEMA = 'agent-schema.json'
const TYPES = 'pkg/config/latest/types.go'
const ALIASES = 'pkg/model/provider/aliases.go'

/** The path of agent-schema.json in a directory: the one with the shortest path; undefined if there is none. */
export function schemaIn(directory: string): string | undefined {
  const queue = [directory]
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    const entries = readdirSync(folder, { withFileTypes: true })
    if (entries.some((entry) => entry.isFile() && entry.name === SCHEMA)) return path.join(folder, SCHEMA)
    for (const entry of entries)
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        queue.push(path.join(folder, entry.name))
  }
  return undefined
}

/** Compares config version and providers of a checkout with our data; files that are not there are skipped. */
export function factDifferences(directory: string, find: FindPlace): FactDifference[] {
  return [...versionFacts(read(directory, TYPES), find), ...providerFacts(read(directory, ALIASES), find)]
}

function read(directory: string, name: string): string {
  const file = path.join(directory, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function versionFacts(source: string, find: FindPlace): FactDifference[] {
  const version = /^const Version = "(\d+)"/m.exec(source)?.[1]
  if (version === undefined || Number(version) === docker.configVersion) return []
  const place = find('src/data/docker-agent.json', ['configVersion'], 'set the newest version')
  return [{ message: `${TYPES}: config version ${version}, ours ${docker.configVersion}`, places: [place] }]
}

/** An alias and the variable of its token; another Go expression than a string is not compared. */
const ALIAS = /^\t"([^"]+)": \{\n((?:\t\t.*\n)*)\t\},/gm

function providerFacts(source: string, find: FindPlace): FactDifference[] {
  const ours: Readonly<
    Record<string, { kind: string; knownTo: boolean; tokenKey?: string; baseUrl?: string }>
  > = providers.providers
  const theirs = new Map([...source.matchAll(ALIAS)].map(([, name = '', body = '']) => [name, body]))
  const differs = (name: string, what: string): FactDifference => ({
    message: `${ALIASES}: provider "${name}": ${what}`,
    places: [find('src/data/providers.json', ['providers', name], 'state what docker-agent builds')],
  })
  const changed = [...theirs].flatMap(([name, body]) => {
    const own = Object.hasOwn(ours, name) ? ours[name] : undefined
    if (!own) return [differs(name, 'new')]
    const token = /TokenEnvVar: *"([^"]*)"/.exec(body)?.[1]
    const url = /BaseURL: *"([^"]*)"/.exec(body)?.[1]
    return [
      ...(token === undefined || token === own.tokenKey ? [] : [differs(name, `token in ${token}`)]),
      ...(url === undefined || url === own.baseUrl ? [] : [differs(name, `base URL ${url}`)]),
    ]
  })
  const gone = Object.entries(ours).filter(
    ([name, { kind, knownTo }]) => kind === 'alias' && knownTo && !theirs.has(name),
  )
  return [...changed, ...(theirs.size > 0 ? gone.map(([name]) => differs(name, 'gone')) : [])]
}
