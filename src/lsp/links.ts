import type { DocumentLink } from 'vscode-languageserver'
import type { Config } from '../analysis/config.js'
import { pathInText } from '../decode/misspelling.js'
import type { Path, Span } from '../diagnostic.js'
import { locate } from '../document/locate.js'
import { sourceSpan } from '../document/source-span.js'
import { walk, type ScalarNode } from '../document/tree.js'
import { isLocalPath } from '../go/local-path.js'
import { schemaOf } from '../init/modeline.js'
import { withoutSecrets } from '../secrets/mask.js'
import type { OpenDocument } from './open-document.js'

/** Links from the files that docker-agent reads, from strings that are URLs, and from the schema of a modeline. */
export function documentLinks(document: OpenDocument): DocumentLink[] {
  return [...modelineLinks(document), ...urlLinks(document), ...fileLinks(document)].map(
    ({ span, target }) => ({ range: document.positions.rangeOf(span), target }),
  )
}

interface Link {
  readonly span: Span
  readonly target: string
}

function modelineLinks({ text, uri }: OpenDocument): Link[] {
  const schema = schemaOf(text)
  const target = schema === undefined ? undefined : (webAddress(schema) ?? relativeTo(uri, schema))
  if (schema === undefined || target === undefined) return []
  const start = text.indexOf(`$schema=${schema}`) + '$schema='.length
  return [{ span: { start, end: start + schema.length }, target }]
}

/** A URL with a variable or a secret leads nowhere, or should not be opened. */
function urlLinks({ inspection }: OpenDocument): Link[] {
  const { root, text } = inspection.document
  const found: Link[] = []
  if (!root) return found
  walk(root, (node) => {
    const target = node.kind === 'scalar' ? webAddress(node.text) : undefined
    const span = node.kind === 'scalar' && target !== undefined ? contentOf(node, text) : undefined
    if (span && target !== undefined) found.push({ span, target })
  })
  return found
}

function webAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s${}]+$/.test(text) && withoutSecrets(text) === text && URL.canParse(text)
    ? new URL(text).href
    : undefined
}

/** Files that docker-agent would not read have no link; without a look-up, only its rules for paths are known. */
function fileLinks({ inspection, uri, path: file }: OpenDocument): Link[] {
  const { document, decoded, analysis } = inspection
  if (file === undefined) return []
  return filesIn(analysis.config).flatMap(({ name, path, local }) => {
    const place = locate(document.root, pathInText(path, decoded.misspellings))
    const target = relativeTo(uri, name)
    if (!place?.exact || place.value.kind !== 'scalar' || target === undefined) return []
    const kind = analysis.files?.kind(name)
    const isRead = kind === 'file' || (local && !analysis.files && isLocalPath(name))
    const span = isRead ? contentOf(place.value, document.text) : undefined
    return span ? [{ span, target }] : []
  })
}

interface FileName {
  readonly name: string
  readonly path: Path
  /** docker-agent reads it from the folder of the file, and nowhere else. */
  readonly local: boolean
}

/** `instruction_file`, `add_prompt_files`, answers in a cache, documents of RAG sources, and files with tokens. */
function filesIn({ agents, data, models, providers, toolsets }: Config): FileName[] {
  const names = (value: unknown, path: Path, local = true): FileName[] =>
    Array.isArray(value)
      ? (value as unknown[]).flatMap((item, index) => names(item, [...path, index], local))
      : typeof value === 'string' && value !== ''
        ? [{ name: value, path, local }]
        : []
  const sources = [
    ...Object.entries(data.rag ?? {}).map(([name, value]) => ({ value, path: ['rag', name] as Path })),
    ...toolsets.map(({ value, path }) => ({ value: value.rag_config, path: [...path, 'rag_config'] })),
  ]
  return [
    ...agents.flatMap(({ path, value }) => [
      ...names(value.instruction_file, [...path, 'instruction_file']),
      ...names(value.add_prompt_files, [...path, 'add_prompt_files'], false),
      ...names(value.cache?.path, [...path, 'cache', 'path'], false),
    ]),
    ...sources.flatMap(({ path, value }) => [
      ...names(value?.docs, [...path, 'docs'], false),
      ...(value?.strategies ?? []).flatMap((strategy, index) =>
        names(strategy?.docs, [...path, 'strategies', index, 'docs'], false),
      ),
    ]),
    ...[...models.values(), ...providers.values()].flatMap(({ path, value }) =>
      names(value.auth?.workload_identity_federation?.identity_token?.file, [...path, ...TOKEN_FILE], false),
    ),
  ]
}

const TOKEN_FILE = ['auth', 'workload_identity_federation', 'identity_token', 'file']

function contentOf(node: ScalarNode, text: string): Span | undefined {
  return sourceSpan(node, text, { start: 0, end: node.text.length })
}

/** The URI of a path next to a file; undefined where one cannot be made. */
function relativeTo(uri: string, path: string): string | undefined {
  // Half of a surrogate pair cannot be encoded.
  if (!path.isWellFormed()) return undefined
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return URL.canParse(encoded, uri) ? new URL(encoded, uri).href : undefined
}
