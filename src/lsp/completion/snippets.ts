import { CompletionItemKind } from 'vscode-languageserver'
import { keysOf, valuesOf, type Described } from '../schema.js'
import type { Candidate } from './candidate.js'
import { listedValues } from './listed.js'

/** The snippets of the schema for a value in a config version, as YAML whose further lines start at a column. */
export function snippetsOf(place: Described, column: number, version: number): Candidate[] {
  return (place.node.defaultSnippets ?? []).flatMap(({ label, description, body }) => {
    if (typeof body !== 'object' || body === null || !exists(place, body, version)) return []
    const snippet = yamlOf(body, ' '.repeat(column)).trimStart()
    return [
      {
        label,
        kind: CompletionItemKind.Snippet,
        detail: description,
        documentation: ['```yaml', plainText(yamlOf(body, '')), '```'].join('\n'),
        insert: plainText(snippet),
        snippet,
        rank: 2,
      },
    ]
  })
}

/** Whether a config version has the keys of a snippet, and its type. */
function exists(place: Described, body: object, version: number): boolean {
  const keys = place.node.properties && keysOf(place, version)
  return Object.entries(body).every(([key, value]) => {
    const types = key === 'type' ? valuesOf(place, key).flatMap((one) => listedValues(one, version)) : []
    return (keys?.includes(key) ?? true) && (types.length === 0 || types.some(({ text }) => text === value))
  })
}

/** A snippet without its tab stops: each is its default, or its first choice. */
export function plainText(snippet: string): string {
  return snippet
    .replaceAll('\\$', DOLLAR)
    .replaceAll('\\}', BRACE)
    .replace(/\$\{\d+:([^}$]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|$]*)(?:,[^|$]*)?\|\}/g, '$1')
    .replaceAll(DOLLAR, '$')
    .replaceAll(BRACE, '}')
}

/** Stand for escaped characters, which end no tab stop. */
const [DOLLAR, BRACE] = ['\uE000', '\uE001'] as const

/** A value as block YAML. The strings of a snippet are YAML already: with quotes where they need them. */
function yamlOf(value: unknown, indent: string): string {
  if (Array.isArray(value))
    return value.map((item) => `${indent}- ${yamlOf(item, `${indent}  `).trimStart()}`).join('\n')
  if (typeof value !== 'object' || value === null) return indent + String(value)
  return Object.entries(value)
    .map(([key, inner]) =>
      typeof inner === 'object' && inner !== null
        ? `${indent}${key}:\n${yamlOf(inner, `${indent}  `)}`
        : `${indent}${key}: ${String(inner)}`,
    )
    .join('\n')
}
