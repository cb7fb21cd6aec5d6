import { CompletionItemKind } from 'vscode-languageserver'
import { findProvider } from '../../analysis/config.js'
import { allProviderNames } from '../../analysis/providers.js'
import { gatewayPrefixes } from '../../catalog/gateway.js'
import { modelIds, modelInfo } from '../../catalog/models.js'
import { provider } from '../../catalog/providers.js'
import type { Span } from '../../diagnostic.js'
import type { OpenDocument } from '../open-document.js'
import type { Candidate, ValueContext } from './candidate.js'
import { sectionNames } from './section-names.js'

/** The most model IDs to offer for a word without a provider. */
const MOST = 100
const GATEWAY = 'cloudflare-ai-gateway'

/** The models that a reference can name: entries of `models`, then `provider/`, and after a provider its models. */
export function modelCandidates(context: ValueContext, alloy = false): Candidate[] {
  const { document, cursor } = context
  const part = alloy ? partOf(context) : cursor.token
  const typed = document.text.slice(part.start, cursor.line.offset)
  const replaces = part === cursor.token ? undefined : part
  const own = context.path[0] === 'models' ? context.path[1] : undefined
  const named = sectionNames(document, 'models').filter(({ label }) => label !== own)
  return [...named, ...inline(document, typed)].map((candidate) => ({ ...candidate, replaces }))
}

/** The model IDs of a provider. */
export function idCandidates(document: OpenDocument, name: string): Candidate[] {
  const catalog = catalogOf(document, name)
  const prefixes = catalog === GATEWAY ? gatewayPrefixes : []
  return [
    ...modelIds(catalog).map((id) => idCandidate(catalog, id, id)),
    ...prefixes.map((prefix) => ({
      label: `${prefix}/`,
      kind: CompletionItemKind.Module,
      detail: 'gateway prefix',
      rank: 6,
    })),
  ]
}

/** The names of providers: those of the file and of the user first, then docker-agent's own. */
export function providerCandidates(document: OpenDocument, suffix = ''): Candidate[] {
  const { config } = document.inspection.analysis
  return [...new Set(allProviderNames(config))].map((name) => {
    const custom = findProvider(config, name)
    const known = provider(name)
    const token = custom?.value.token_key ?? known?.tokenKey
    return {
      label: name + suffix,
      kind: CompletionItemKind.Module,
      detail: [
        custom ? 'custom provider' : known?.kind === 'alias' ? 'alias' : 'provider',
        ...(token ? [token] : []),
      ].join(', '),
      documentation: custom ? undefined : known?.baseUrl,
      rank: custom ? 4 : known?.now === undefined ? 6 : 7,
      deprecated: known?.now !== undefined,
    }
  })
}

function inline(document: OpenDocument, typed: string): Candidate[] {
  const slash = typed.indexOf('/')
  const providers = providerCandidates(document, '/')
  if (slash > 0) {
    const name = typed.slice(0, slash)
    const ids = idCandidates(document, name)
    return ids.map((candidate) => ({ ...candidate, label: `${name}/${candidate.label}` }))
  }
  return typed.length < 2 ? providers : [...providers, ...withWord(document, typed)]
}

/** Models of the providers that the file uses and of the core providers, whose ID contains a word. */
function withWord({ inspection }: OpenDocument, word: string): Candidate[] {
  const used = inspection.result.models.map(({ provider: name }) => name)
  const lower = word.toLowerCase()
  return [...new Set([...used, 'anthropic', 'openai', 'google'])]
    .filter((name) => provider(name) !== undefined)
    .flatMap((name) =>
      modelIds(name).flatMap((id) =>
        id.toLowerCase().includes(lower) ? [{ ...idCandidate(name, id, `${name}/${id}`), rank: 7 }] : [],
      ),
    )
    .slice(0, MOST)
}

function idCandidate(catalog: string, id: string, label: string): Candidate {
  const info = modelInfo(catalog, id)
  const limits = [
    ...(info?.context === undefined ? [] : [`${tokens(info.context)} context`]),
    ...(info?.output === undefined ? [] : [`${tokens(info.output)} output`]),
  ]
  const able = [...(info?.reasoning ? ['reasoning'] : []), ...(info?.toolCall ? ['tools'] : [])]
  return { label, kind: CompletionItemKind.Constant, detail: [...limits, ...able].join(', ') || undefined }
}

function tokens(count: number): string {
  return count >= 1_000_000 ? `${Math.round(count / 100_000) / 10}M` : `${Math.round(count / 1000)}K`
}

/** The provider whose catalog lists the models of a provider: a custom one offers those of what it is based on. */
function catalogOf({ inspection }: OpenDocument, name: string): string {
  const custom = findProvider(inspection.analysis.config, name)?.value
  if (!custom) return name
  if (custom.base_url?.includes('gateway.ai.cloudflare.com') && custom.base_url.includes('/compat'))
    return GATEWAY
  return custom.provider ?? ''
}

/** The item of a comma-separated list that the cursor is in. */
function partOf({ document, cursor }: ValueContext): Span {
  const { token, line } = cursor
  const before = document.text.slice(token.start, line.offset)
  const comma = before.lastIndexOf(',')
  const after = document.text.slice(line.offset, token.end)
  const next = after.indexOf(',')
  if (comma < 0 && next < 0) return token
  const start = token.start + comma + 1
  const space = /^\s*/.exec(document.text.slice(start, line.offset))?.[0].length ?? 0
  return { start: start + space, end: next < 0 ? token.end : line.offset + next }
}
