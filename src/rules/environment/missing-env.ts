import type { Analysis } from '../../analysis/analysis.js'
import type { Need } from '../../analysis/needs.js'
import { groupBy } from '../../group-by.js'
import { placesOfVariables } from '../../analysis/place-of-variable.js'
import { selectorStage } from '../../analysis/references/selector.js'
import type { Reference } from '../../analysis/references/reference.js'
import { variableValue } from '../../analysis/variable-value.js'
import type { RequiredVariable } from '../../api.js'
import { placeOf, replaceWith, type PathFix, type Report, type TextPlace } from '../../finding.js'
import { shownName } from '../../secrets/recognize.js'
import { listed, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'
import { adviceOnCandidates, adviceOnVariables, referencedVariable } from '../variable-advice.js'

export default defineRule({
  severity: 'error',
  description: 'Required environment variables are not set.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ report, ...analysis }) {
    if (analysis.env === false) return
    for (const group of groupsByPlace(analysis)) report(unsetVariables(group, analysis))
    for (const selector of distinctSelectors(analysis)) report(unsetCandidates(selector, analysis))
  },
})

/** docker-agent also gets this variable from its own login, which agent-lint cannot see. */
const FROM_LOGIN = 'CHATGPT_OAUTH_TOKEN'

/** Missing variables that are reported together, in the order in which the message names them. */
interface Group {
  readonly place: TextPlace
  readonly variables: readonly RequiredVariable[]
  readonly fromLogin: boolean
  readonly uncertain: boolean
}

function groupsByPlace({ variables, references }: Analysis): Group[] {
  const placeOfVariable = placesOfVariables(references)
  const placed = variables
    .filter(({ set }) => !set)
    .sort(byRole)
    .map((variable) => ({
      variable,
      place: placeOfVariable(variable),
      fromLogin: variable.name === FROM_LOGIN,
      uncertain: variable.uncertain === true,
    }))
  const groups = groupBy(placed, ({ variable: _, ...alike }) => JSON.stringify(alike))
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => ({ ...first, variables: group.map(({ variable }) => variable) })),
  )
}

const FIRST = ['CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_GATEWAY_ID', 'CLOUDFLARE_API_TOKEN']

/** Variables of a gateway in the order of its URL, then its token, then all others by name. */
function byRole({ name: a }: RequiredVariable, { name: b }: RequiredVariable): number {
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

function unsetVariables(group: Group, analysis: Analysis): Report {
  const { place, variables, fromLogin, uncertain } = group
  const isEmpty = ({ name }: Need): boolean => variableValue(analysis.env, name) === ''
  const clauses = [
    clause(
      variables.filter((variable) => !isEmpty(variable)),
      'not set',
    ),
    clause(variables.filter(isEmpty), 'set but empty'),
  ].filter((text) => text !== undefined)
  const agents = variables.flatMap(({ neededBy }) => neededBy.map(({ agent }) => agent))
  const need = uncertain ? 'may need' : 'cannot start without'
  const them = variables.length > 1 ? 'them' : 'it'
  const message = `${clauses.join(', and ')}; ${agentList(agents)} ${need} ${them}.`
  return {
    ...place,
    message: message.replace(/^the /, 'The '),
    hint: fromLogin
      ? 'A ChatGPT login ("docker agent setup") also provides it, which agent-lint cannot see.'
      : `${uncertain ? `With the models gateway, docker-agent may not need ${them}. ` : ''}${adviceOnVariables(variables, analysis)}`,
    severity: fromLogin || uncertain ? 'warning' : undefined,
    variables: variables.map(({ name }) => shownName(name)),
    fix: bareName(variables, analysis),
  }
}

/** Writes the name of a variable for a reference to it under `token_key`. */
function bareName([variable]: readonly RequiredVariable[], { config }: Analysis): PathFix | undefined {
  const reference = variable?.name ?? ''
  const to = referencedVariable(reference)
  const owner =
    to &&
    [...config.models.values(), ...config.providers.values()].find(
      ({ value }) => value.token_key === reference,
    )
  return owner ? replaceWith({ path: [...owner.path, 'token_key'] }, to, { safe: true }) : undefined
}

function clause(variables: readonly Need[], state: string): string | undefined {
  if (variables.length === 0) return undefined
  return `${listed(variables.map(withAlternatives))} ${variables.length > 1 ? 'are' : 'is'} ${state}`
}

/** `GOOGLE_API_KEY (or GEMINI_API_KEY)`. */
function withAlternatives({ name, alternatives }: Need): string {
  return `${shownName(name)}${alternatives ? ` (or ${listed(alternatives, 'or')})` : ''}`
}

/** A selector none of whose candidates docker-agent can use, and the agents that use it. */
interface StuckSelector {
  readonly first: Reference
  readonly agents: string[]
}

/** One entry per selector, whoever uses it. */
function distinctSelectors({ references }: Analysis): StuckSelector[] {
  const stuck = references.filter(
    (one) => one.failure === 'unavailable' && one.candidates?.length && selectorStage(one) === 'start',
  )
  return [...groupBy(stuck, ({ text }) => text).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({ first, agents: same.map(({ agent }) => agent) })),
  )
}

function unsetCandidates({ first, agents }: StuckSelector, analysis: Analysis): Report {
  const candidates = first.candidates ?? []
  const needs = candidates.map((needed) => needed.map(withAlternatives).join(' with '))
  return {
    ...placeOf(first),
    message: `No candidate of "${first.text}" has its variables set; ${agentList(agents)} cannot start without one of: ${[...new Set(needs)].join('; ')}.`,
    hint: adviceOnCandidates(candidates.flat(), analysis),
    variables: [...new Set(candidates.flat().map(({ name }) => shownName(name)))],
  }
}

/** `agent "root"`, `agents "a" and "b"`, `agents "a", "b", "c" and 4 more`. */
function agentList(agents: readonly string[]): string {
  const names = [...new Set(agents)]
  if (names.length <= 4) return `${names.length > 1 ? 'agents' : 'agent'} ${oneOf(names, 'and')}`
  const shown = names.slice(0, 3).map((name) => `"${name}"`)
  return `agents ${shown.join(', ')} and ${names.length - 3} more`
}
