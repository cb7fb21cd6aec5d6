import { shortList } from '../../src/formatters/short-list.js'
import { visibleText } from '../../src/formatters/visible-text.js'
import type { ModelUse, Team, TeamModel, TeamModelVariable } from '../../dist/index.js'
import { severitySign } from './about-diagnostic.js'
import { button, byId, element, setCount } from './dom.js'

/** Shows what each reference to a model resolves to, once per reference. */
export function showModels(team: Team, goTo: (offset: number) => void): void {
  const panel = byId('models', HTMLElement)
  setCount(byId('tab-models', HTMLElement), team.models.length)
  const models = team.models.map((model) => card(model, team, goTo))
  panel.replaceChildren(
    ...(models.length > 0
      ? models
      : [
          element(
            'p',
            { class: 'empty' },
            'No model references: the file has no agents, or it is too broken to read.',
          ),
        ]),
  )
}

function card(model: TeamModel, { findings }: Team, goTo: (offset: number) => void): HTMLElement {
  const first = model.usedBy[0]
  const name = visibleText(model.reference)
  const title = first ? button({ class: 'go' }, () => goTo(first.position.offset), name) : name
  const own = [...new Set(model.findings)].flatMap((index) => findings[index] ?? [])
  return element(
    'article',
    { class: 'model' },
    element('h3', {}, title),
    element('p', { class: 'used' }, usesOf(model)),
    model.problem === undefined
      ? facts(model)
      : element('p', { class: 'message' }, severitySign('error'), visibleText(model.problem)),
    ...own.map(({ severity, message }) =>
      element('p', { class: 'message' }, severitySign(severity), visibleText(message)),
    ),
  )
}

/** `model of root, b and 2 more; fallback of c`. */
function usesOf({ usedBy }: TeamModel): string {
  const agents = new Map<ModelUse, Set<string>>()
  for (const { use, agent } of usedBy)
    agents.set(use, (agents.get(use) ?? new Set()).add(agent === '' ? 'all agents' : agent))
  return [...agents].map(([use, names]) => `${use} of ${shortList([...names])}`).join('; ')
}

function facts(model: TeamModel): HTMLDListElement {
  const url = model.modelsGateway ?? model.requestUrl ?? model.baseUrl
  return element(
    'dl',
    {},
    ...fact('Provider', visibleText(model.provider)),
    ...fact('Model', visibleText(model.model)),
    ...fact('API', visibleText(model.apiType)),
    ...fact(
      model.requestUrl === undefined ? 'Base URL' : 'Request',
      ...(url === undefined
        ? [element('span', { class: 'faint' }, 'default of the API')]
        : address(url, model)),
    ),
    ...fact('Token', ...token(model)),
  )
}

function fact(label: string, ...value: readonly (Node | string)[]): HTMLElement[] {
  return [element('dt', {}, label), element('dd', {}, ...value)]
}

/** An address in which the placeholders of variables without a value stand out. */
function address(url: string, { variables }: TeamModel): (Node | string)[] {
  return visibleText(url)
    .split(/(\$\{[^{}]*\})/)
    .map((part) => {
      const name = /^\$\{([^{}]*)\}$/.exec(part)?.[1]
      const unset = variables.some((variable) => variable.name === name && variable.set === false)
      return unset ? element('span', { class: 'unset', title: 'not set' }, part) : part
    })
}

function token({ credential, variables }: TeamModel): (Node | string)[] {
  if (credential === undefined) return [element('span', { class: 'faint' }, 'none')]
  const variable = variables.find(({ name }) => name === credential)
  return [`${visibleText(credential)} `, ...(variable ? [state(variable)] : [])]
}

function state({ set, needed }: TeamModelVariable): HTMLElement | string {
  if (set === undefined) return ''
  if (set) return element('span', { class: 'state good' }, '✔ set')
  const when = { start: '', request: ', needed at the first request', maybe: ', may be needed' }[needed]
  return element('span', { class: `state ${needed === 'start' ? 'bad' : 'doubt'}` }, `✖ not set${when}`)
}
