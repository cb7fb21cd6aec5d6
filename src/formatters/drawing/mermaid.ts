import type { Team, TeamLinkKind } from '../../team/team.js'
import { contentsOf, type AgentBox, type Arrow, type Box, type Contents } from './contents.js'
import type { Detail } from './lines.js'
import { count, SEVERITIES, signText } from './marks.js'
import { mermaidText } from './mermaid-text.js'

/** GitHub draws no larger diagrams. */
const MOST_CHARACTERS = 50_000
const MOST_ARROWS = 500

/** How arrows look, and the line of those that Mermaid has no arrow for. */
const ARROWS: Readonly<Record<TeamLinkKind, { readonly arrow: string; readonly line?: string }>> = {
  'sub-agent': { arrow: '-->' },
  handoff: { arrow: '-.->', line: 'stroke-dasharray:8 4' },
  'forced handoff': { arrow: '==>' },
  routing: { arrow: '-.->', line: 'stroke-dasharray:2 4' },
  command: { arrow: '--o' },
}

/** Dark text on light boxes, so that the page may be light or dark. */
const STYLES = [
  'classDef file fill:#ddf4ff,stroke:#0969da,color:#1f2328',
  'classDef external fill:#fbefff,stroke:#8250df,color:#1f2328',
  'classDef missing fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:4 4',
  'classDef model fill:#f6f8fa,stroke:#59636e,color:#1f2328',
  'classDef note fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  'classDef start stroke-width:3px',
  'classDef error stroke:#cf222e,stroke-width:3px',
  'classDef warning stroke:#bf8700,stroke-width:3px',
  'classDef info stroke:#0969da,stroke-dasharray:6 3',
]

/**
 * Draws a team as a Mermaid flowchart, which GitHub draws in Markdown. Above GitHub's limits of 50,000 characters and 500 arrows, it
 * says less about each box, and then leaves out the last agents and models: a comment at the top and a note in the drawing say so.
 */
export function teamMermaid(team: Team): string {
  for (const detail of ['everything', 'less', 'names'] as const) {
    const text = flowchart(contentsOf(team, detail), detail, Infinity)
    if (text.length <= MOST_CHARACTERS) return text
  }
  const names = contentsOf(team, 'names')
  for (let most = Math.max(team.agents.length, team.models.length); ; most = Math.floor(most * 0.8)) {
    const text = flowchart(names, 'names', most)
    if (text.length <= MOST_CHARACTERS) return text
  }
}

/** @param most how many agents, and how many models, are drawn */
function flowchart(contents: Contents, detail: Detail, most: number): string {
  const agents = contents.agents.slice(0, most)
  const models = contents.models.slice(0, most)
  const ids = new Map(agents.map(({ name }, index) => [name, `a${index + 1}`]))
  const drawable = contents.arrows.filter(
    ({ from, to }) => ids.has(to) && (from === undefined || ids.has(from)),
  )
  const arrows = drawable.slice(0, MOST_ARROWS)
  const left = {
    agent: contents.agents.length - agents.length,
    arrow: contents.arrows.length - arrows.length,
    model: contents.models.length - models.length,
  }
  const reduced = reduction(detail, left)
  const notes = reduced === undefined ? contents.notes : [...contents.notes, noteBox(reduced)]
  const lines = [
    'accTitle: A team of agents',
    `accDescr: ${count(contents.agents.length, 'agent')}, ${count(contents.arrows.length, 'arrow')}, ${count(contents.models.length, 'model')}`,
    ...agents.map((agent, index) => agentNode(`a${index + 1}`, agent)),
    ...(arrows.some(({ from }) => from === undefined) ? ['all["All agents"]:::note'] : []),
    ...arrows.map((arrow) => arrowLine(arrow, ids)),
    ...notes.map(({ lines: text }, index) => node(`n${index + 1}`, '["', text, '"]', 'note')),
    ...modelGraph(models),
    ...severityClasses([
      ...agents.map((box, index) => [`a${index + 1}`, box] as const),
      ...models.map((box, index) => [`m${index + 1}`, box] as const),
    ]),
    ...arrowStyles(arrows),
    ...STYLES,
  ]
  return [
    ...(reduced === undefined ? [] : [`%% ${reduced}`]),
    '%%{init: {"flowchart": {"wrappingWidth": 500}}}%%',
    'flowchart LR',
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n')
}

function agentNode(id: string, { kind, lines }: AgentBox): string {
  if (kind === 'external') return node(id, '(["', lines, '"])', kind)
  return kind === 'missing' ? node(id, '{{"', lines, '"}}', kind) : node(id, '["', lines, '"]', kind)
}

function node(id: string, open: string, lines: readonly string[], close: string, look: string): string {
  return `${id}${open}${lines.map(mermaidText).join('<br/>')}${close}:::${look}`
}

function arrowLine({ from, to, kind, severity }: Arrow, ids: ReadonlyMap<string, string>): string {
  const start = from === undefined ? 'all' : (ids.get(from) ?? '')
  return `${start} ${ARROWS[kind].arrow}|"${mermaidText(signText(severity) + kind)}"| ${ids.get(to) ?? ''}`
}

function modelGraph(models: readonly Box[]): string[] {
  if (models.length === 0) return []
  return [
    'subgraph models["Models"]',
    '  direction LR',
    ...models.map(({ lines }, index) => `  ${node(`m${index + 1}`, '["', lines, '"]', 'model')}`),
    'end',
    'style models fill:none,stroke:#8c959f',
  ]
}

/** Marks agents and models. A sign says the same without color. */
function severityClasses(
  boxes: readonly (readonly [string, Box & { readonly start?: boolean }])[],
): string[] {
  const looks = ['start', ...SEVERITIES] as const
  return looks.flatMap((look) => {
    const ids = boxes.filter(([, { severity, start }]) => (look === 'start' ? start : severity === look))
    return ids.length > 0 ? [`class ${ids.map(([id]) => id).join(',')} ${look}`] : []
  })
}

/** Mermaid counts arrows from 0. */
function arrowStyles(arrows: readonly Arrow[]): string[] {
  const indexes = new Map<string, number[]>()
  for (const [index, { kind, severity }] of arrows.entries()) {
    const color =
      severity === 'error' ? 'stroke:#cf222e' : severity === 'warning' ? 'stroke:#bf8700' : undefined
    const style = [ARROWS[kind].line, color].filter((part) => part !== undefined).join(',')
    if (style !== '') indexes.set(style, [...(indexes.get(style) ?? []), index])
  }
  return [...indexes].map(([style, of]) => `linkStyle ${of.join(',')} ${style}`)
}

/** What a drawing leaves out because of the limits; undefined for nothing. */
function reduction(detail: Detail, left: Readonly<Record<string, number>>): string | undefined {
  const texts = {
    everything: [],
    less: ['descriptions, addresses and rules'],
    names: ['all but the names of agents and models'],
  }[detail]
  const counts = Object.entries(left).flatMap(([name, number]) => (number > 0 ? [count(number, name)] : []))
  if (texts.length + counts.length === 0) return undefined
  return `Larger than GitHub draws. Left out: ${[...texts, ...counts].join('; ')}.`
}

function noteBox(text: string): Box {
  return { lines: [text], findings: [] }
}
