import { CompletionItemKind } from 'vscode-languageserver'
import { dollars, isVariableName } from '../../analysis/dollars.js'
import { expandedStrings, type Expansion } from '../../analysis/expansion.js'
import { variableValue } from '../../analysis/variable-value.js'
import expansions from '../../data/expansion.json' with { type: 'json' }
import type { OpenDocument } from '../open-document.js'
import type { Candidate, ValueContext } from './candidate.js'

/** How a variable is written in a field. */
type Form = (name: string) => string

const inBraces: Form = (name) => `\${${name}}`
const FORMS: Readonly<Record<Expansion, Form | undefined>> = {
  template: (name) => `\${env.${name}}`,
  'env-form': (name) => `\${env.${name}}`,
  variables: inBraces,
  path: inBraces,
  shell: inBraces,
  nothing: undefined,
}

interface Row {
  readonly as: Expansion
  readonly prose?: boolean
  readonly types?: Readonly<Record<string, { readonly as: Expansion }>>
}

/** Fields that other modules than the table's readers expand: base URLs, model IDs, identity tokens, and the parts of a command. */
const OTHERS: Readonly<Record<string, Row>> = {
  'ModelConfig.base_url': { as: 'variables' },
  'ModelConfig.model': { as: 'variables', prose: true },
  'ProviderConfig.base_url': { as: 'variables' },
  'EvaluatorConfig.base_url': { as: 'variables' },
  'EvaluatorConfig.endpoint': { as: 'variables' },
  'EvaluatorConfig.model': { as: 'variables', prose: true },
  'IdentityTokenSourceConfig.url': { as: 'variables' },
  'IdentityTokenSourceConfig.headers': { as: 'variables' },
  'CommandConfig.description': { as: 'template', prose: true },
  'CommandConfig.instruction': { as: 'template', prose: true },
  'CommandConfig.url': { as: 'template' },
}
const rows = new Map<string, Row>([
  ...Object.entries(expansions).flatMap(([field, row]): [string, Row][] =>
    'as' in row ? [[field, row as Row]] : [],
  ),
  ...Object.entries(OTHERS),
])

/** The start of a variable before the cursor. */
const VARIABLE_START = /\$\{?(?:env\.)?\w*$/

/** The variables that a field expands, in its form: after a `$`, and as the whole value of a field that is not prose. */
export function variableCandidates(context: ValueContext): Candidate[] {
  const { typed, cursor, document } = context
  const row = rowOf(context.field)
  const type = context.sibling('type')
  if (!row) return []
  const as = type !== undefined && row.types && Object.hasOwn(row.types, type) ? row.types[type]?.as : row.as
  const form = as && FORMS[as]
  if (!form) return []
  const start = VARIABLE_START.exec(typed)
  if (!start && (typed !== '' || row.prose || as === 'shell' || as === 'path')) return []
  const { offset } = cursor.line
  const after = /^\w*\}?/.exec(document.text.slice(offset))?.[0] ?? ''
  const replaces = start ? { start: offset - start[0].length, end: offset + after.length } : undefined
  return names(document).map((variable) => ({
    ...variable,
    label: form(variable.label),
    kind: CompletionItemKind.Variable,
    replaces,
  }))
}

/** The names of variables alone, as `token_key` expects them. */
export function variableNames({ document }: ValueContext, first: readonly string[]): Candidate[] {
  const known = names(document)
  const preferred = first.map((label) => ({
    ...known.find((variable) => variable.label === label),
    label,
    kind: CompletionItemKind.Variable,
    rank: 0,
  }))
  return [
    ...preferred,
    ...known
      .filter(({ label }) => !first.includes(label))
      .map((variable) => ({
        ...variable,
        rank: SECRET.test(variable.label) ? variable.rank : variable.rank + 1,
      })),
  ]
}

const SECRET = /KEY|TOKEN|SECRET|PASS/

function rowOf(field: string): Row | undefined {
  for (let name = field; ; name = name.slice(0, -2)) {
    const row = rows.get(name)
    if (row || !name.endsWith('.*')) return row
  }
}

/** The variables that the file needs, those that it names, and those of the environment; never their values. */
function names({ inspection }: OpenDocument): (Candidate & { readonly rank: number })[] {
  const { analysis, result } = inspection
  const { env } = analysis
  const needed = result.variables.flatMap(({ name, alternatives = [] }) => [name, ...alternatives])
  const credentials = result.models.flatMap(({ credential }) => credential ?? [])
  const written = expandedStrings(analysis.config)
    .flatMap(({ text }) => dollars(text))
    .flatMap(({ name }) => (isVariableName(name) ? [name] : []))
  const ranked = [
    ...[...needed, ...credentials].map((name) => ({ name, rank: 1 })),
    ...written.map((name) => ({ name, rank: 2 })),
    ...Object.keys(env || {}).map((name) => ({ name, rank: 3 })),
  ]
  const first = new Map<string, number>()
  for (const { name, rank } of ranked) if (name !== '' && !first.has(name)) first.set(name, rank)
  return [...first].map(([label, rank]) => ({
    label,
    kind: CompletionItemKind.Variable,
    detail: env === false ? undefined : variableValue(env, label) ? 'set' : 'not set',
    rank,
  }))
}
