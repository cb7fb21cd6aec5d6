import type { Team, TeamModel, TeamModelVariable } from '../../team/team.js'
import { shortList } from '../short-list.js'
import type { Block } from './blocks.js'
import { card, fieldRows, nameRows, space, type Field } from './cards.js'
import { usersOf } from './lines.js'
import { markOf, SIGNS } from './marks.js'

/** All cards of models are equally wide. */
export const MODEL_WIDTH = 400

/** The card of a model: what its requests go to, and what it needs. */
export function modelCard(model: TeamModel, team: Team): Block {
  const { reference, findings, problem, usedBy } = model
  const mark = markOf(team, findings)
  const severity = problem === undefined ? mark?.severity : 'error'
  const users = usersOf(model)
  const fields: Field[] = [
    ...(problem === undefined ? clientFields(model) : [problemField(problem)]),
    { label: 'used by', text: shortList(users), look: 'muted', most: 2, lines: [users.join(', ')] },
  ]
  const shownMark = severity && { severity, messages: mark?.messages ?? [] }
  return card(
    [
      ...nameRows(reference || '(no model)', MODEL_WIDTH, shownMark),
      space(5),
      ...fieldRows(fields, MODEL_WIDTH),
    ],
    {
      width: MODEL_WIDTH,
      radius: 10,
      box: severity ? `al-box al-at-${severity}` : 'al-box',
      lines: [reference, ...(mark?.messages ?? [])],
      attributes: { class: 'al-model', 'data-model': reference, 'data-line': usedBy[0]?.position.line },
    },
  )
}

function problemField(problem: string): Field {
  return { label: 'problem', text: problem, look: 'error', most: 3, lines: [problem] }
}

function clientFields(model: TeamModel): Field[] {
  const { provider, model: id, variables } = model
  const address = addressOf(model)
  return [
    { label: 'provider', text: provider, lines: [provider] },
    { label: 'model', text: id, most: 2, lines: [id] },
    { label: 'address', text: address, most: 4, lines: [address] },
    ...variables.map(variableField),
  ]
}

function addressOf({ requestUrl, baseUrl, modelsGateway }: TeamModel): string {
  if (modelsGateway !== undefined) return `${modelsGateway} (models gateway)`
  return requestUrl ?? baseUrl ?? 'default of the API'
}

function variableField({ name, set, needed }: TeamModelVariable): Field {
  const label = 'variables'
  if (set === undefined) return { label, text: name, lines: [name] }
  if (set) return { label, text: `${name} is set`, sign: { text: '✔ ', look: 'good' }, lines: [name] }
  const severity = needed === 'start' ? 'error' : 'warning'
  return {
    label,
    text: `${name} is not set`,
    sign: { text: `${SIGNS.error} `, look: severity },
    lines: [name, NEEDED[needed]],
  }
}

const NEEDED: Readonly<Record<TeamModelVariable['needed'], string>> = {
  start: 'needed at the start',
  request: 'needed at the first request',
  maybe: 'may be needed',
}
