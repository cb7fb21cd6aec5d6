import { dollars, isVariableName } from '../../analysis/dollars.js'
import { expandedStrings, type Expansion } from '../../analysis/expansion.js'
import { variableValue } from '../../analysis/variable-value.js'
import { pathInText } from '../../decode/misspelling.js'
import type { Span } from '../../diagnostic.js'
import { sourceSpan } from '../../document/source-span.js'
import type { ScalarNode } from '../../document/tree.js'
import { samePath } from '../../path.js'
import { listed } from '../../wording.js'
import type { OpenDocument } from '../open-document.js'
import type { PlaceAt } from '../place-at.js'
import { describe } from '../schema.js'
import { code, heading, paragraphs } from './markdown.js'

/** What is shown about a part of the text. */
export interface Shown {
  readonly span: Span
  readonly markdown: string
}

/** A variable at an offset: whether it is set, who needs it, and how the field expands it; never its value. */
export function variableAt(
  document: OpenDocument,
  { path, node }: PlaceAt & { readonly node: ScalarNode },
  offset: number,
): Shown | undefined {
  const fields = describe(path).map(({ field }) => field)
  if (fields.some((field) => NAMES.test(field)) && isVariableName(node.text)) {
    const span = sourceSpan(node, document.text, { start: 0, end: node.text.length })
    return span && { span, markdown: variableText(document, node.text) }
  }
  for (const { start, end, name, form } of dollars(node.text)) {
    if (form !== 'env' && !isVariableName(name)) continue
    const span = sourceSpan(node, document.text, { start, end })
    if (!span || offset < span.start || offset > span.end) continue
    const expansion = expansionAt(document, path, fields)
    return { span, markdown: variableText(document, name, expansion && sentences(name)[expansion]) }
  }
  return undefined
}

/** Fields whose string is the name of a variable. */
const NAMES = /\.token_key$|^IdentityTokenSourceConfig\.env$/

function variableText({ inspection }: OpenDocument, name: string, expansion?: string): string {
  const { env, variables } = inspection.analysis
  const state = env === false ? undefined : stateText(variableValue(env, name))
  const needed = variables.find((variable) => variable.name === name)
  const agents = [...new Set((needed?.neededBy ?? []).map(({ agent }) => code(agent)))]
  const many = agents.length > 5 ? [...agents.slice(0, 4), `${agents.length - 4} more`] : agents
  return paragraphs(
    heading(name, 'environment variable'),
    state,
    agents.length > 0 ? `Needed by ${listed(many)}.` : undefined,
    expansion,
  )
}

function stateText(value: string | undefined): string {
  if (value === undefined) return 'Not set.'
  return value === '' ? 'Set, but empty.' : 'Set.'
}

/** Fields of models and providers, which the table of expansions leaves to other modules. */
const SETTINGS: Readonly<Record<string, Expansion>> = {
  'AgentConfig.model': 'variables',
  'ModelConfig.model': 'variables',
  'ModelConfig.base_url': 'variables',
  'ProviderConfig.base_url': 'variables',
  'EvaluatorConfig.model': 'variables',
  'EvaluatorConfig.base_url': 'variables',
  'EvaluatorConfig.endpoint': 'variables',
}

function expansionAt(
  { inspection }: OpenDocument,
  path: PlaceAt['path'],
  fields: readonly string[],
): Expansion | undefined {
  const { analysis, decoded } = inspection
  const found = expandedStrings(analysis.config).find((string) =>
    samePath(pathInText(string.path, decoded.misspellings), path),
  )
  if (found) return found.as
  return fields.flatMap((field) => (Object.hasOwn(SETTINGS, field) ? (SETTINGS[field] ?? []) : []))[0]
}

/** How docker-agent expands a variable in a field. */
function sentences(name: string): Readonly<Record<Expansion, string>> {
  const env = code(`\${env.${name}}`)
  const shell = listed([code(`$${name}`), code(`\${${name}}`), env])
  return {
    template: `docker-agent expands ${env} here, and no other form. A variable that is not set is empty.`,
    variables: `docker-agent expands ${shell} here. The variable has to be set.`,
    path: `docker-agent expands ${shell} here. A variable that is not set is empty.`,
    'env-form': `docker-agent expands ${env} here, and no other form.`,
    shell: `The shell that runs the line expands ${listed([code(`$${name}`), code(`\${${name}}`)])}.`,
    nothing: 'docker-agent does not expand variables here.',
  }
}
