import type { Analysis } from '../../analysis/analysis.js'
import { placeOfVariable } from '../../analysis/place-of-variable.js'
import { selectorStage } from '../../analysis/references/selector.js'
import type { Reference } from '../../analysis/references/reference.js'
import type { RequiredVariable } from '../../api.js'
import { lookAlike } from '../../catalog/look-alikes.js'
import { placeOf, type Report } from '../../finding.js'
import { secretAsName, shownName } from '../../secrets/recognize.js'
import { oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A required environment variable is not set.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ report, ...analysis }) {
    if (analysis.env === false) return
    for (const variable of analysis.variables) if (!variable.set) report(unsetVariable(variable, analysis))
    for (const selector of distinctSelectors(analysis)) report(unsetCandidates(selector, analysis))
  },
})

function unsetVariable(variable: RequiredVariable, analysis: Analysis): Report {
  const { name, alternatives, neededBy } = variable
  const shown = shownName(name).replace(/^the /, 'The ')
  const empty = analysis.env !== false && analysis.env[name] === ''
  const what = alternatives
    ? `Neither ${[shown, ...alternatives].join(' nor ')} is set`
    : `${shown} is ${empty ? 'set, but empty' : 'not set'}`
  // docker-agent also gets this one from its own login, which agent-lint cannot see.
  const fromLogin = name === 'CHATGPT_OAUTH_TOKEN'
  const advice = fromLogin
    ? 'A ChatGPT login ("docker agent setup") also provides it, which agent-lint cannot see.'
    : (adviceOnName(name) ?? adviceOnLookAlikes([name, ...(alternatives ?? [])], analysis))
  return {
    ...placeOfVariable(variable, analysis.references),
    message: `${what}; ${agentList(neededBy.map(({ agent }) => agent))} cannot start without it.`,
    hint: hint(analysis, advice),
    severity: fromLogin ? 'warning' : undefined,
  }
}

/** Selectors none of whose candidates docker-agent can use; one place for each, whoever uses it. */
function distinctSelectors({ references }: Analysis): { first: Reference; agents: string[] }[] {
  const stuck = references.filter(
    (one) => one.failure === 'unavailable' && one.candidates?.length && selectorStage(one) === 'start',
  )
  const byName = new Map<string, { first: Reference; agents: string[] }>()
  for (const one of stuck) {
    const known = byName.get(one.text)
    if (known) known.agents.push(one.agent)
    else byName.set(one.text, { first: one, agents: [one.agent] })
  }
  return [...byName.values()]
}

function unsetCandidates(
  { first, agents }: { first: Reference; agents: readonly string[] },
  analysis: Analysis,
): Report {
  const candidates = first.candidates ?? []
  const needs = candidates.map((needed) =>
    needed.map(({ name, alternatives }) => [name, ...(alternatives ?? [])].join(' or ')).join(' with '),
  )
  const names = candidates.flatMap((needed) => needed.map(({ name }) => name))
  return {
    ...placeOf(first),
    message: `No candidate of "${first.text}" has its variables set; ${agentList(agents)} cannot start without one of: ${[...new Set(needs)].join('; ')}.`,
    hint: hint(analysis, adviceOnLookAlikes([...new Set(names)], analysis)),
  }
}

/** `agent "root"`, `agents "a" and "b"`, `agents "a", "b", "c" and 4 more`. */
function agentList(agents: readonly string[]): string {
  const names = [...new Set(agents)]
  if (names.length <= 4) return `${names.length > 1 ? 'agents' : 'agent'} ${oneOf(names, 'and')}`
  const shown = names.slice(0, 3).map((name) => `"${name}"`)
  return `agents ${shown.join(', ')} and ${names.length - 3} more`
}

function hint({ envSources }: Analysis, advice: string): string {
  const sources = [envSources.slice(0, -1).join(', '), envSources.at(-1)].filter(Boolean).join(' and ')
  return `Looked for in ${sources}. ${advice}`.trim()
}

/** Advice on a name that is not the name of a variable, because the field does not support what it contains. */
function adviceOnName(name: string): string | undefined {
  const reference = /^\$\{?(?:env\.)?(\w+)\}?$/.exec(name)?.[1]
  if (reference) return `"token_key" expects only the name of a variable: ${reference}.`
  if (secretAsName(name)) return 'Set a variable to the secret, and write the name of the variable here.'
  const base = /^(?:env\.)?([A-Za-z_]\w*)\s*(?::[-?=+]|\|\||\?\?)/.exec(name)?.[1]
  if (base) return `This field does not support default values: write "\${${base}}" and set ${base}.`
  return /^\w+$/.test(name)
    ? undefined
    : 'The name of a variable has only letters, digits and underscores; docker-agent expands $X, ${X} and ${env.X}.'
}

function adviceOnLookAlikes(names: readonly string[], { env }: Analysis): string {
  if (env === false) return ''
  return names
    .flatMap((name) => {
      const found = lookAlike(name, env)
      return found ? [`${found.name} is set, but docker-agent reads ${name}.`, found.note ?? ''] : []
    })
    .filter(Boolean)
    .join(' ')
}
