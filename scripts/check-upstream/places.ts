import type { Difference } from './compare.js'
import { jsonLines, lineAt, type JsonLines } from './json-lines.js'

/** A line of ours to change, and what to do there. */
export interface Place {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly what: string
}

/** Our files, by their path in the project. */
export type Sources = Readonly<Record<(typeof SOURCES)[number], string>>

/** The files that state what the published schema states. */
export const SOURCES = [
  'schema/docker-agent.schema.json',
  'src/data/versions.json',
  'src/data/toolsets.json',
  'src/data/hook-events.json',
  'src/data/docker-agent.json',
  'src/data/providers.json',
] as const

/** Finds the line of a path in one of our files; of the part of the path that is there. */
export type FindPlace = (file: (typeof SOURCES)[number], path: readonly string[], what: string) => Place

/** Answers many questions; the lines of a file are read with the first one. */
export function placeFinder(sources: Sources): FindPlace {
  const files = new Map<string, JsonLines>()
  return (file, path, what) => {
    const lines = files.get(file) ?? jsonLines(sources[file])
    files.set(file, lines)
    return { file, what, line: lineAt(lines, path) }
  }
}

/** Every place to change for a difference; the schema comes first. */
export function placesOf(difference: Difference, find: FindPlace): Place[] {
  const { at, part, sign, pointer } = difference
  const isToolset = at === 'Toolset' || at.startsWith('Toolset.')
  const schema = find('schema/docker-agent.schema.json', pointer, inSchema(difference))
  const toolsets = (key: string, what: string): Place[] =>
    isToolset ? [find('src/data/toolsets.json', [key], what)] : []
  if (part === 'key') return [schema, ...keyPlaces(difference, find, isToolset)]
  if (at === 'Config.version' && part === 'value') return [schema, ...versionPlaces(find)]
  if (at === 'Toolset.type' && part === 'value')
    return [schema, ...toolsets('types', sign === '+' ? 'add the type and its versions' : 'end its versions')]
  if (part === 'value' || part === 'type') {
    const table = part === 'value' ? 'values' : 'retyped'
    return [
      schema,
      find('src/data/versions.json', [table, at], 'state since which version, if older ones differ'),
    ]
  }
  if (part === 'required' || part === 'condition')
    return [schema, ...toolsets('requires', 'state which types require it, and since when')]
  return [schema]
}

function inSchema({ part, sign, detail }: Difference): string {
  if (part === 'key') return sign === '+' ? 'add the key with its description' : 'remove the key'
  if (part === 'limit') return `set ${detail.split(' ')[0] ?? ''}`
  if (part === 'condition') return 'state the condition, or add it to scripts/check-upstream/known.json'
  return `${sign === '+' ? 'add' : 'remove'} ${part === 'required' ? 'the required key' : `the ${part}`}`
}

function keyPlaces({ at, sign }: Difference, find: FindPlace, isToolset: boolean): Place[] {
  const [block = '', key = ''] = at.split('.')
  const isNew = sign === '+'
  const versions = isNew
    ? [find('src/data/versions.json', ['keys', block], 'add the versions that have the key')]
    : [
        find('src/data/versions.json', ['keys', block, key], 'end its versions'),
        find('src/data/versions.json', ['legacy', 'keys'], `keep its type for older versions`),
      ]
  if (block === 'HooksConfig')
    return [...versions, find('src/data/hook-events.json', ['events', key], 'state what the event accepts')]
  if (!isToolset) return versions
  return [
    find(
      'schema/docker-agent.schema.json',
      ['definitions', 'ToolsetKey', 'pattern'],
      `${isNew ? 'add' : 'remove'} the key`,
    ),
    ...versions,
    find('src/data/toolsets.json', ['attributes', key], 'state which types accept it'),
  ]
}

function versionPlaces(find: FindPlace): Place[] {
  return [
    find(
      'src/data/docker-agent.json',
      ['configVersion'],
      'set the newest version, and the release that was checked',
    ),
  ]
}
