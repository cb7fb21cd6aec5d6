import type { Severity } from '../../diagnostic.js'
import type { Team, TeamLinkKind } from '../../team/team.js'
import { wrap } from '../wrap.js'
import { contentsOf, type AgentBox, type Arrow, type Box } from './contents.js'
import { signText } from './marks.js'
import { shortened } from './shortened.js'

type Attributes = Readonly<Record<string, string | undefined>>

const ARROWS: Readonly<Record<TeamLinkKind, Attributes>> = {
  'sub-agent': {},
  handoff: { style: 'dashed' },
  'forced handoff': { style: 'bold', penwidth: '3' },
  routing: { style: 'dotted' },
  command: { arrowhead: 'odot' },
}

const AGENTS: Readonly<Record<AgentBox['kind'], Attributes>> = {
  file: { fillcolor: '#ddf4ff', color: '#0969da' },
  external: { shape: 'component', fillcolor: '#fbefff', color: '#8250df' },
  missing: { shape: 'octagon', style: 'filled,dashed', fillcolor: '#ffebe9', color: '#cf222e' },
}

const SEVERITY_COLORS: Readonly<Record<Severity, string>> = {
  error: '#cf222e',
  warning: '#9a6700',
  info: '#0969da',
}

/** The only font whose width does not depend on the machine: Graphviz without fonts, as in browsers, has to guess it. */
const FONT = 'fontname=Courier'
/** Graphviz does not wrap lines. */
const WIDTH = 60
const LONGEST_MESSAGE = 300
const MOST_MESSAGES = 10

/** Draws a team as a graph for Graphviz. What is wrong is also in the tooltips that Graphviz gives to boxes and arrows. */
export function teamDot(team: Team): string {
  const { agents, arrows, models, notes } = contentsOf(team, 'everything')
  const ids = new Map(agents.map(({ name }, index) => [name, `a${index + 1}`]))
  const note = { shape: 'note', fillcolor: '#fff8c5', color: '#9a6700' }
  const lines = [
    `graph [rankdir=LR, bgcolor=white, ${FONT}, nodesep=0.4]`,
    `node [shape=box, style=filled, ${FONT}, fontsize=10, fontcolor="#1f2328", margin="0.2,0.1"]`,
    `edge [${FONT}, fontsize=9, color="#59636e", fontcolor="#1f2328"]`,
    ...agents.map((agent, index) => node(`a${index + 1}`, agent, startLook(agent))),
    ...(arrows.some(({ from }) => from === undefined)
      ? [node('all', { lines: ['All agents'], findings: [] }, note)]
      : []),
    ...arrows.map((arrow) => edge(arrow, ids)),
    ...notes.map((box, index) => node(`n${index + 1}`, box, note)),
    ...modelCluster(models),
  ]
  return ['digraph team {', ...lines.map((line) => `  ${line}`), '}', ''].join('\n')
}

function startLook({ kind, start }: AgentBox): Attributes {
  return { ...AGENTS[kind], peripheries: start ? '2' : undefined }
}

function modelCluster(models: readonly Box[]): string[] {
  if (models.length === 0) return []
  const look = { fillcolor: '#f6f8fa', color: '#59636e' }
  return [
    'subgraph cluster_models {',
    '  graph [label="Models", color="#8c959f", fontsize=12, tooltip="Models"]',
    ...models.map((box, index) => `  ${node(`m${index + 1}`, box, look)}`),
    '}',
  ]
}

function node(id: string, box: Box, look: Attributes): string {
  const { lines, severity } = box
  const label = lines
    .flatMap((line) => wrap(line, WIDTH))
    .map((line) => `${escaped(line)}\\l`)
    .join('')
  const color = severity && { color: SEVERITY_COLORS[severity], penwidth: '2' }
  return `${id} [${[`label="${label}"`, ...written({ ...look, ...color, tooltip: tooltip(box) ?? lines[0] })].join(', ')}]`
}

function edge(arrow: Arrow, ids: ReadonlyMap<string, string>): string {
  const { from, to, kind, severity } = arrow
  const start = from === undefined ? 'all' : (ids.get(from) ?? '')
  const color = severity && { color: SEVERITY_COLORS[severity] }
  const attributes = written({
    label: signText(severity) + kind,
    ...ARROWS[kind],
    ...color,
    tooltip: tooltip(arrow) ?? kind,
  })
  return `${start} -> ${ids.get(to) ?? ''} [${attributes.join(', ')}]`
}

function written(attributes: Attributes): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escaped(value)}"`],
  )
}

/** What is wrong, a line each. */
function tooltip({ findings }: Pick<Box, 'findings'>): string | undefined {
  const messages = findings
    .slice(0, MOST_MESSAGES)
    .map(({ severity, message, position }) =>
      shortened(`${signText(severity)}line ${position.line}: ${message}`, LONGEST_MESSAGE),
    )
  const more = findings.length > MOST_MESSAGES ? [`and ${findings.length - MOST_MESSAGES} more`] : []
  return messages.length > 0 ? [...messages, ...more].join('\n') : undefined
}

/** In a string of DOT, a backslash begins an escape, and Graphviz reads entities of HTML in it. */
function escaped(text: string): string {
  return text.replace(/[\\"&\n]/g, (character) => ESCAPES[character as keyof typeof ESCAPES])
}

const ESCAPES = { '\\': '\\\\', '"': '\\"', '&': '&amp;', '\n': '\\n' } as const
