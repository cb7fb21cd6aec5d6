import { compareDiagnostics, type Position, type Range } from '../../src/diagnostic.js'
import type { Diagnostic, ValidationResult } from '../../src/index.js'
import { lint } from '../../src/lint.js'
import { describeText } from '../../src/team/describe.js'
import type { SoundFile } from './agent-text.js'
import { demand } from './demand.js'
import { checkFixes } from './fix-properties.js'
import type { PlantedToken } from './planted-tokens.js'
import { printed } from './printed.js'
import { SURROUNDINGS, variablesOf } from './surroundings.js'

/** Lints a text as the properties look at it: without the environment of the process. */
export function lintText(text: string): ValidationResult {
  // validate() turns a crash into a diagnostic.
  return lint(text, { env: {}, filePath: 'agent.yaml' })
}

/**
 * Checks what holds for every text.
 * @throws Error that names the broken property; whatever the linter throws
 */
export function checkText(text: string): void {
  const result = lintText(text)
  checkRanges(text, result)
  checkOrder(result.diagnostics)
  const written = JSON.stringify(result)
  demand(isPlainData(result), 'the result is plain data')
  lintText('agents:\n  root: { model: openai/gpt-4o }\n')
  demand(JSON.stringify(lintText(text)) === written, 'a second run gives the same result')
  checkFixes(text, result, lintText)
  checkTeam(text, result)
  for (const options of SURROUNDINGS) checkRanges(text, lint(text, { ...options, env: variablesOf(text) }))
}

/** Checks that an agent file without a mistake is accepted, and that its agents have a model. */
export function checkSound({ text, agents }: SoundFile): void {
  const { diagnostics, models } = lintText(text)
  const error = diagnostics.find(({ severity, ruleId }) => severity === 'error' && ruleId !== 'missing-env')
  demand(
    error === undefined,
    `a sound file has no error, but: ${error?.ruleId ?? ''} ${error?.message ?? ''}`,
  )
  for (const name of agents)
    demand(
      models.some(({ agent, use }) => agent === name && use === 'model'),
      `the agent "${name}" has a model`,
    )
}

/** Checks that nothing that is printed contains a token of the text. */
export function checkNoToken({ text, token }: PlantedToken): void {
  const shown = printed(text)
  // Long values are cut in the middle.
  const parts = [token.slice(-14), token.slice(8, 24)]
  demand(!parts.some((part) => shown.includes(part)), 'no token is shown')
}

/** Variables that lead to no secret. */
const SHOWN = ['CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_GATEWAY_ID']

/** Checks that nothing that is printed contains the value of a variable, except those that may be shown. */
export function checkNoVariable(text: string): void {
  const env = variablesOf(text)
  const shown = printed(text, env)
  for (const [name, value] of Object.entries(env))
    demand(
      !value || SHOWN.includes(name) || !shown.includes(value),
      `no value of a variable is shown, but that of ${name}`,
    )
}

function checkTeam(text: string, { diagnostics, models }: ValidationResult): void {
  const team = describeText(text, { env: {}, filePath: 'agent.yaml' })
  demand(isPlainData(team), 'the team is plain data')
  demand(team.findings.length === diagnostics.length, 'the team has every diagnostic')
  const names = new Set(team.agents.map(({ name }) => name))
  demand(
    team.links.every(({ from, to }) => names.has(to) && (from === undefined || names.has(from))),
    'links are between agents of the team',
  )
  const uses = team.models.flatMap(({ usedBy }) => usedBy)
  demand(uses.length === models.length, 'every use of a model is in the team')
  const indexes = team.agents.flatMap((agent) => [
    ...agent.models.map(({ model }) => model < team.models.length),
    ...agent.toolsets.map(({ toolset }) => toolset < team.toolsets.length),
    ...agent.findings.map((index) => index < diagnostics.length),
  ])
  demand(!indexes.includes(false), 'indexes of the team are in range')
}

function checkRanges(text: string, { diagnostics }: ValidationResult): void {
  const position = positionsOf(text)
  const inside = ({ start, end }: Range): boolean =>
    start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length
  const agrees = (at: Position): boolean => {
    const expected = position(at.offset)
    return at.line === expected.line && at.column === expected.column
  }
  for (const { ruleId, range, related = [], fix } of diagnostics) {
    const shown = [range, ...related.map((place) => place.range)]
    const edits = (fix?.edits ?? []).map((edit) => edit.range)
    for (const one of [...shown, ...edits]) {
      const { start, end } = one
      demand(inside(one), `ranges are inside the text, but ${ruleId} has ${start.offset} to ${end.offset}`)
      demand(agrees(start) && agrees(end), `lines and columns agree with offsets (${ruleId})`)
    }
    for (const { start, end } of shown)
      demand(start.offset < end.offset || text === '', `ranges have a width, but not of ${ruleId}`)
    for (const [index, one] of edits.entries())
      for (const other of edits.slice(index + 1))
        demand(
          one.end.offset <= other.start.offset || other.end.offset <= one.start.offset,
          `the edits of a fix do not overlap (${ruleId})`,
        )
  }
}

/** The line and column of an offset; computed apart from the linter, from the text alone. */
function positionsOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)]
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

function checkOrder(diagnostics: readonly Diagnostic[]): void {
  for (const [index, diagnostic] of diagnostics.entries()) {
    const before = diagnostics[index - 1]
    demand(!before || compareDiagnostics(before, diagnostic) <= 0, 'diagnostics are sorted')
  }
}

/** Whether a value survives JSON: no functions, no maps, no numbers that JSON does not have. */
function isPlainData(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null)
    return ['string', 'boolean', 'undefined'].includes(typeof value)
  const prototype: unknown = Object.getPrototypeOf(value)
  return (
    (Array.isArray(value) || prototype === Object.prototype || prototype === null) &&
    Object.values(value).every(isPlainData)
  )
}
