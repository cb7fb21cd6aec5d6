import type { RequiredVariable } from '../../api.js'
import type { Path } from '../../diagnostic.js'
import type { Span } from '../../diagnostic.js'
import { selectorStage } from '../references/follow.js'
import { lookAlike } from '../../catalog/look-alikes.js'
import type { Analysis } from '../analysis.js'
import type { Reference } from '../references/reference.js'
import { secretAsName, shownName } from '../../secrets/secrets.js'

/** A variable that the start waits for, or the variables of a selector's candidates, in words. */
export interface MissingVariable {
  /** The reference that needs it. */
  readonly path: Path
  readonly within?: Span
  readonly message: string
  readonly hint: string
  /** Something that a linter cannot see may supply it. */
  readonly unseen: boolean
}

/** Everything that keeps the file from starting in this environment; nothing where the environment is not to be judged. Values are never part of it. */
export function missingVariables(analysis: Analysis): MissingVariable[] {
  if (analysis.env === false) return []
  return [
    ...analysis.variables.filter(({ set }) => !set).map((variable) => oneMissing(variable, analysis)),
    ...selectorsWithoutCandidate(analysis),
  ]
}

function oneMissing(variable: RequiredVariable, analysis: Analysis): MissingVariable {
  const { name, alternatives, neededBy } = variable
  const unseen = name === 'CHATGPT_OAUTH_TOKEN'
  const shown = shownName(name).replace(/^the /, 'The ')
  const empty = analysis.env !== false && analysis.env[name] === ''
  const what = alternatives
    ? `Neither ${[shown, ...alternatives].join(' nor ')} is set`
    : empty
      ? `${shown} is set, but empty`
      : `${shown} is not set`
  const agents = agentList(neededBy.map(({ agent }) => agent))
  return {
    ...placeOf(variable, analysis),
    message: `${what}; ${agents} cannot start without it.`,
    hint: unseen
      ? `${places(analysis)} A ChatGPT login ("docker agent setup") supplies it too, which cannot be seen here.`
      : [places(analysis), oddName(name) ?? likelyNames([name, ...(alternatives ?? [])], analysis)]
          .join(' ')
          .trim(),
    unseen,
  }
}

/** The reference that first needs a variable. */
export function placeOf(
  { name, path }: RequiredVariable,
  { references }: Analysis,
): Pick<MissingVariable, 'path' | 'within'> {
  const user = references.find(
    (reference) => reference.path === path && reference.client?.needs.some((need) => need.name === name),
  )
  return { path, ...(user?.within ? { within: user.within } : {}) }
}

/** A selector of which no candidate can be taken: once, whoever uses it. */
function selectorsWithoutCandidate(analysis: Analysis): MissingVariable[] {
  const stuck = analysis.references.filter(
    (one) =>
      one.failure === 'unavailable' && (one.candidates ?? []).length > 0 && selectorStage(one) === 'start',
  )
  return stuck
    .filter((one, index) => stuck.findIndex(({ text }) => text === one.text) === index)
    .map((first) => {
      const { text } = first
      const candidates = (first.candidates ?? []).map((needs) =>
        needs.map(({ name, alternatives }) => [name, ...(alternatives ?? [])].join(' or ')).join(' with '),
      )
      const names = (first.candidates ?? []).flatMap((needs) => needs.map(({ name }) => name))
      return {
        path: first.path,
        ...(first.within ? { within: first.within } : {}),
        message: `No candidate of "${text}" has its variables set; ${agentList(stuck.filter((one) => one.text === text).map(({ agent }) => agent))} cannot start without one of: ${[...new Set(candidates)].join('; ')}.`,
        hint: [places(analysis), likelyNames([...new Set(names)], analysis)].join(' ').trim(),
        unseen: false,
      }
    })
}

/** `agent "root"`, `agents "a" and "b"`, `agents "a", "b", "c" and 4 more`. */
function agentList(agents: readonly Reference['agent'][]): string {
  const names = [...new Set(agents)].map((name) => `"${name}"`)
  const [only] = names
  if (names.length <= 1) return `agent ${only ?? ''}`
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names
  return `agents ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

function places({ envSources }: Analysis): string {
  return `Looked for in ${[envSources.slice(0, -1).join(', '), envSources.at(-1)].filter(Boolean).join(' and ')}.`
}

/** A name that nobody gives a variable: something was written that this field does not understand. */
function oddName(name: string): string | undefined {
  const reference = /^\$\{?(?:env\.)?(\w+)\}?$/.exec(name)?.[1]
  if (reference) return `"token_key" takes the bare name of a variable: ${reference}.`
  if (secretAsName(name)) return 'Write the name of a variable there, and the secret into the variable.'
  const base = /^(?:env\.)?([A-Za-z_]\w*)\s*(?::[-?=+]|\|\||\?\?)/.exec(name)?.[1]
  if (base) return `This field understands no default values: write "\${${base}}" and set ${base}.`
  return /^\w+$/.test(name)
    ? undefined
    : 'A variable has letters, digits and underscores in its name; $X, ${X} and ${env.X} are filled in.'
}

function likelyNames(names: readonly string[], { env }: Analysis): string {
  if (env === false) return ''
  return names
    .flatMap((name) => {
      const found = lookAlike(name, env)
      return found
        ? [`${found.name} is set${found.note ? ` (${found.note})` : ''}; docker-agent reads ${name}.`]
        : []
    })
    .join(' ')
}
