import { shortList } from '../../src/formatters/short-list.js'
import type { Environment, Team } from '../../dist/index.js'
import { byId, element, setCount } from './dom.js'

const NAME = /^[A-Za-z_]\w*$/

/** One variable in the form. Its value is nowhere else. */
interface Row {
  readonly item: HTMLLIElement
  readonly set: HTMLInputElement
  readonly value: HTMLInputElement
  readonly needed: HTMLElement
  /** Somebody added it, so it stays when the file does not need it. */
  readonly added: boolean
}

/** The form. */
export interface Variables {
  /** What the file is checked against. A variable that is set, without a value, has its name in lower case as value. */
  readonly environment: () => Environment | false
  /** Lists what the file needs, besides what is set already. */
  readonly show: (team: Team) => void
  /** Moves the focus to a variable. */
  readonly focus: (name: string) => void
}

/** Makes the form work. `changed` is called when the environment is another one. */
export function startVariables(changed: () => void): Variables {
  const rows = new Map<string, Row>()
  const off = byId('no-environment', HTMLInputElement)
  off.addEventListener('change', () => {
    byId('variable-fields', HTMLFieldSetElement).disabled = off.checked
    changed()
  })
  startAdding((name) => {
    const row = rows.get(name) ?? newRow(name, true, changed)
    rows.set(name, row)
    row.set.checked = true
    byId('variable-list', HTMLUListElement).append(row.item)
    changed()
  })
  return {
    environment: () =>
      !off.checked &&
      Object.fromEntries(
        [...rows]
          .filter(([, { set }]) => set.checked)
          .map(([name, { value }]) => [name, value.value || name.toLowerCase().replaceAll('_', '-')]),
      ),
    show: (team) => showNeeds(team, rows, changed),
    focus: (name) => (rows.get(name)?.set ?? off).focus(),
  }
}

function startAdding(add: (name: string) => void): void {
  const input = byId('variable-name', HTMLInputElement)
  const mistake = byId('variable-mistake', HTMLElement)
  byId('add-variable', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault()
    const name = input.value.trim()
    const valid = NAME.test(name)
    input.setAttribute('aria-invalid', String(!valid))
    mistake.textContent = valid ? '' : 'A name has letters, digits and "_", and does not start with a digit.'
    if (!valid) return
    input.value = ''
    add(name)
  })
}

function newRow(name: string, added: boolean, changed: () => void): Row {
  const set = element('input', { type: 'checkbox' })
  const needed = element('span', { class: 'needed' })
  const value = element('input', {
    type: 'password',
    placeholder: 'value (optional)',
    autocomplete: 'off',
    'aria-label': `Value of ${name}`,
  })
  set.addEventListener('change', changed)
  value.addEventListener('input', () => {
    if (value.value) set.checked = true
    changed()
  })
  const label = element('label', { class: 'check' }, set, element('span', { class: 'name' }, name), needed)
  return { item: element('li', {}, label, value), set, value, needed, added }
}

/** Rows that exist are not touched, so that the focus and what somebody types stay. */
function showNeeds(team: Team, rows: Map<string, Row>, changed: () => void): void {
  const list = byId('variable-list', HTMLUListElement)
  const needs = needsOf(team)
  for (const [name, row] of rows)
    if (!needs.has(name) && !row.added && !row.set.checked) {
      row.item.remove()
      rows.delete(name)
    }
  for (const name of needs.keys()) {
    if (rows.has(name)) continue
    const row = newRow(name, false, changed)
    rows.set(name, row)
    list.append(row.item)
  }
  for (const [name, row] of rows) {
    const need = needs.get(name)
    row.needed.textContent = need?.text ?? 'not needed by this file'
    row.item.classList.toggle('missing', need?.missing ?? false)
  }
  setCount(
    byId('tab-variables', HTMLElement),
    [...needs.values()].filter(({ missing }) => missing).length,
    'missing',
  )
}

interface Need {
  readonly text: string
  readonly missing: boolean
}

/** What docker-agent needs to start, and what models need at a request. */
function needsOf({ variables, models }: Team): Map<string, Need> {
  const needs = new Map<string, Need>()
  for (const { name, alternatives = [], set, uncertain, neededBy } of variables) {
    if (!NAME.test(name)) continue
    const agents = shortList(neededBy.map((agent) => agent || 'all agents'))
    const others = alternatives.map((one) => `, or ${one}`).join('')
    needs.set(name, {
      text: `${uncertain ? 'may be needed' : 'needed'} by ${agents}${others}`,
      missing: set === false && !uncertain,
    })
  }
  for (const model of models)
    for (const { name, needed } of model.variables)
      if (
        NAME.test(name) &&
        !needs.has(name) &&
        !variables.some(({ alternatives }) => alternatives?.includes(name))
      )
        needs.set(name, {
          text: needed === 'request' ? 'needed at the first request' : 'may be needed',
          missing: false,
        })
  return needs
}
