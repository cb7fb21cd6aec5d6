import type { Severity } from '../../diagnostic.js'
import type { Team, TeamAgent, TeamFinding, TeamLinkKind } from '../../team/team.js'
import { groupBy } from '../../group-by.js'
import { agentLines, findingLines, modelLines, type Detail } from './lines.js'
import { findingsAt, worst } from './marks.js'

/** A box of a drawing. */
export interface Box {
  /** What it says, fit to be shown. */
  readonly lines: readonly string[]
  /** The worst that is wrong with it. */
  readonly severity?: Severity
  /** What is wrong with it, in the order of the file. */
  readonly findings: readonly TeamFinding[]
}

/** The box of an agent. */
export interface AgentBox extends Box, Pick<TeamAgent, 'name' | 'kind' | 'start'> {}

/** An arrow: every place where one agent leads to another one in the same way. */
export interface Arrow extends Omit<Box, 'lines'> {
  /** Undefined for a command that all agents share. */
  readonly from?: string
  readonly to: string
  readonly kind: TeamLinkKind
}

/** What a drawing shows. */
export interface Contents {
  readonly agents: readonly AgentBox[]
  readonly arrows: readonly Arrow[]
  readonly models: readonly Box[]
  /** What the drawing is about beside its boxes: that there are no agents, and what is wrong elsewhere in the file. */
  readonly notes: readonly Box[]
}

/** What a drawing of a team shows, with as much text as `detail` says. */
export function contentsOf(team: Team, detail: Detail): Contents {
  const boxOf = (lines: readonly string[], indexes: readonly number[], wrong?: Severity): Box => {
    const findings = findingsAt(team, indexes)
    const listed = detail === 'everything' ? findingLines(findings) : []
    const severity = worst([wrong, ...findings.map((finding) => finding.severity)])
    return { lines: [...lines, ...listed], severity, findings }
  }
  const elsewhere = placesElsewhere(team)
  return {
    agents: team.agents.map((agent) => {
      const { name, kind, start } = agent
      return { name, kind, start, ...boxOf(agentLines(agent, team, detail), findingsOf(agent, team)) }
    }),
    arrows: arrowsOf(team),
    models: team.models.map((model) =>
      boxOf(modelLines(model, detail), model.findings, model.problem === undefined ? undefined : 'error'),
    ),
    notes: [
      ...(team.agents.length === 0 ? [boxOf(['No agents in this file'], [])] : []),
      ...(elsewhere.length > 0 ? [boxOf(['Elsewhere in the file'], elsewhere)] : []),
    ],
  }
}

/** What is wrong with an agent and what it uses. A mistake in a shared toolset is said once, at its first user. */
function findingsOf({ name, findings, models, toolsets }: TeamAgent, team: Team): number[] {
  const shared = toolsets.flatMap(({ toolset }) => {
    const { usedBy, findings: ofToolset } = team.toolsets[toolset] ?? {}
    return usedBy?.[0] === name ? (ofToolset ?? []) : []
  })
  return [...findings, ...[...models, ...toolsets].flatMap((use) => use.findings), ...shared]
}

function placesElsewhere({ agents, links, models, toolsets, findings }: Team): number[] {
  const uses = agents.flatMap((agent) => [...agent.models, ...agent.toolsets])
  const placed = new Set(
    [...agents, ...uses, ...links, ...models, ...toolsets].flatMap((part) => part.findings),
  )
  return findings.flatMap((_, index) => (placed.has(index) ? [] : [index]))
}

function arrowsOf(team: Team): Arrow[] {
  const arrows = groupBy(team.links, ({ from, to, kind }) => JSON.stringify([from, to, kind]))
  return [...arrows.values()].flatMap((links): Arrow[] => {
    const [link] = links
    if (!link) return []
    const { from, to, kind } = link
    const findings = findingsAt(
      team,
      links.flatMap((one) => one.findings),
    )
    return [{ from, to, kind, severity: worst(findings.map(({ severity }) => severity)), findings }]
  })
}
