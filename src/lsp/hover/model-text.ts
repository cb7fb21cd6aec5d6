import type { ResolvedModel } from '../../api.js'
import { buildClient } from '../../analysis/client.js'
import type { ModelSettings } from '../../analysis/client-plan.js'
import type { Loose } from '../../analysis/config.js'
import { isAlloy, splitAlloy, splitInline } from '../../analysis/references/forms.js'
import { catalogSource, modelInfo, type ModelInfo } from '../../catalog/models.js'
import { pathInText } from '../../decode/misspelling.js'
import type { ModelConfig } from '../../generated/config.js'
import { samePath } from '../../path.js'
import { shownMessage } from '../../wording.js'
import type { OpenDocument } from '../open-document.js'
import type { ModelItem } from '../written-names.js'
import { bullets, code, heading, paragraphs, stateOf } from './markdown.js'

type Resolved = Pick<
  ResolvedModel,
  'provider' | 'model' | 'apiType' | 'baseUrl' | 'requestUrl' | 'credential' | 'modelsGateway' | 'problem'
>

/** What a model reference resolves to, in Markdown. For a list of models, the text describes each of them. */
export function modelText(document: OpenDocument, item: ModelItem): string {
  const { config } = document.inspection.analysis
  if (item.text === 'auto') return paragraphs(heading('auto'), 'A model whose API key is set.')
  const entry = config.models.get(item.text)
  const own = resolvedAt(document, item)
  if (!own && entry && isAlloy(entry)) {
    const path = [...entry.path, 'model']
    return paragraphs(
      heading(item.text, 'list of models'),
      ...splitAlloy(entry.value.model ?? '')
        .filter(({ item: text }) => text !== item.text)
        .map(({ item: text }) => oneModel(document, { text, path })),
    )
  }
  return oneModel(document, item)
}

function oneModel(document: OpenDocument, item: ModelItem): string {
  const { config } = document.inspection.analysis
  const entry = config.models.get(item.text)
  const settings = entry?.value ?? splitInline(item.text)
  const resolved = resolvedAt(document, item) ?? (settings && built(document, settings))
  if (!resolved)
    return paragraphs(heading(item.text), 'Not the name of a model, and not of the form provider/model.')
  const title = heading(item.text, entry && kindOf(entry.value))
  if (resolved.problem !== undefined) return paragraphs(title, `${sentence(resolved.problem)}.`)
  return paragraphs(
    title,
    entry?.value.description,
    bullets([
      ['Provider', code(resolved.provider)],
      ['Model', code(resolved.model)],
      ['API', code(resolved.apiType)],
      ...addresses(resolved),
      ['Token', tokenState(document, item, resolved)],
      ...catalogFacts(document, settings, resolved),
    ]),
  )
}

function kindOf({ routing, first_available }: Loose<ModelConfig>): string | undefined {
  if (first_available?.length) return 'first available model'
  return routing?.length ? 'router' : undefined
}

function addresses({ baseUrl, requestUrl, modelsGateway }: Resolved): [string, string][] {
  if (modelsGateway !== undefined) return [['Base URL', `${code(modelsGateway)} (models gateway)`]]
  return [
    ['Base URL', baseUrl ? code(baseUrl) : 'default of the API'],
    ...(requestUrl === undefined ? [] : [['Request', code(requestUrl)] as [string, string]]),
  ]
}

/** The variable of the token, and whether it is set. */
function tokenState(document: OpenDocument, item: ModelItem, { credential }: Resolved): string {
  if (credential === undefined) return 'none'
  const { references, env } = document.inspection.analysis
  const needs = references.flatMap(({ text, client }) => (text === item.text ? (client?.needs ?? []) : []))
  const need = needs.find(({ name }) => name === credential) ?? { name: credential }
  return stateOf(need, env)
}

/** What `resolve` says: at this place, or wherever else the same reference is used; undefined where nothing uses it. */
function resolvedAt(document: OpenDocument, { text, path }: ModelItem): Resolved | undefined {
  const inText = pathInText(path, document.inspection.decoded.misspellings)
  const same = document.shownModels().filter(({ reference }) => reference === text)
  return same.find((model) => samePath(model.path, inText)) ?? same[0]
}

/** The client of a model that nothing uses, with variables as they are written. */
function built({ inspection }: OpenDocument, settings: ModelSettings): Resolved {
  const client = buildClient(inspection.analysis.config, settings)
  const { provider, model, wireApi, baseUrl, requestUrl, credential, failure } = client
  return {
    provider: shownMessage(provider),
    model: shownMessage(model),
    apiType: wireApi,
    baseUrl: baseUrl && shownMessage(baseUrl),
    requestUrl: requestUrl && shownMessage(requestUrl),
    credential: credential && shownMessage(credential),
    problem: failure && `unknown provider or API type "${shownMessage(failure.name)}"`,
  }
}

/** Limits and abilities, where the catalog lists the model and the provider is not one of the file. */
function catalogFacts(
  { inspection }: OpenDocument,
  settings: ModelSettings | undefined,
  { model }: Resolved,
): [string, string][] {
  const { providers, userProviders } = inspection.analysis.config
  const provider = settings?.provider ?? ''
  if (providers.has(provider) || userProviders?.has(provider)) return []
  const info = modelInfo(provider, model)
  if (!info) return []
  const limits = [
    ...(info.context === undefined ? [] : [`${tokens(info.context)} context`]),
    ...(info.output === undefined ? [] : [`${tokens(info.output)} output`]),
  ]
  return [
    ...(limits.length > 0 ? [['Limits', limits.join(', ')] as [string, string]] : []),
    ['Abilities', abilities(info)],
    ['Catalog', `models.dev, ${catalogSource.date}`],
  ]
}

function tokens(count: number): string {
  return `${count.toLocaleString('en')} tokens of`
}

function abilities({ reasoning, toolCall, attachment, temperature }: ModelInfo): string {
  const known = [
    ...(reasoning ? ['reasoning'] : []),
    ...(toolCall ? ['tool calls'] : []),
    ...(attachment ? ['attachments'] : []),
    ...(temperature === undefined ? [] : [temperature ? 'temperature' : 'no temperature']),
  ]
  return known.length > 0 ? known.join(', ') : 'text only'
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
