import { externalAgentName } from '../analysis/references/agents.js'
import { startAgent } from '../analysis/leads.js'
import { isSet } from '../analysis/needs.js'
import type { ValidateOptions, ValidationResult } from '../api.js'
import { inspect, lint, type Inspection } from '../lint.js'
import { withoutSecrets } from '../secrets/mask.js'
import { maskResult } from '../secrets/mask-result.js'
import { shownName } from '../secrets/recognize.js'
import { shownEnvironment } from '../secrets/shown-environment.js'
import { linksOf } from './links.js'
import { modelsOf } from './models.js'
import { placesOf } from './places.js'
import type { Team, TeamAgent, TeamFinding, TeamLink, TeamVariable } from './team.js'
import { toolsetsOf } from './toolsets.js'

/**
 * Describes a checked file for people: who leads to whom, on which models, with which tools. Values of variables, except those of
 * Cloudflare's account and gateway, are shown as `${NAME}`, and secrets are masked.
 */
export function describeText(source: string, options: ValidateOptions): Team {
  const inspection = inspect(source, options)
  const { env } = options
  const shown =
    env && source.includes('$') ? lint(source, { ...options, env: shownEnvironment(env) }).models : undefined
  return teamOf(inspection, maskResult(inspection.result, shown))
}

/** The team of a text that was not read: only its diagnostics. */
export function unreadTeam({ diagnostics }: ValidationResult): Team {
  return {
    agents: [],
    links: [],
    models: [],
    toolsets: [],
    variables: [],
    findings: diagnostics.map(findingOf),
  }
}

function teamOf(inspection: Inspection, masked: ValidationResult): Team {
  const { analysis } = inspection
  const places = placesOf(inspection)
  const links = linksOf(analysis.config, places)
  const { models, uses: modelUses } = modelsOf(analysis, masked.models, places)
  const { toolsets, uses: toolsetUses } = toolsetsOf(analysis.config, places)
  const start = startAgent(analysis.config)
  const own = analysis.config.agents.map(({ name, path, value }): TeamAgent => ({
    name: withoutSecrets(name),
    kind: 'file',
    start: name === start,
    description: value.description ? withoutSecrets(value.description) : undefined,
    models: modelUses.get(name) ?? [],
    toolsets: toolsetUses.get(name) ?? [],
    ...places.at(path, 'key'),
  }))
  const variables = analysis.variables.map((variable): TeamVariable => {
    const { path, position } = places.at(variable.path)
    return {
      name: shownName(variable.name),
      alternatives: variable.alternatives?.map(shownName),
      set: analysis.env === false ? undefined : isSet(variable, analysis.env),
      uncertain: variable.uncertain,
      neededBy: [...new Set(variable.neededBy.map(({ agent }) => withoutSecrets(agent)))],
      path,
      position,
    }
  })
  places.shareFindings()
  return {
    agents: [...own, ...othersOf(links, own, inspection)],
    links,
    models: models.map(({ places: written, ...model }) => ({
      ...model,
      findings: written.flatMap(({ findings }) => findings),
    })),
    toolsets,
    variables,
    findings: masked.diagnostics.map(findingOf),
  }
}

/** The agents that the file only names, each at the place of its first name. */
function othersOf(
  links: readonly TeamLink[],
  own: readonly TeamAgent[],
  { analysis }: Inspection,
): TeamAgent[] {
  const known = new Set(own.map(({ name }) => name))
  return links.flatMap(({ to, path, position, findings }): TeamAgent[] => {
    if (known.has(to)) return []
    known.add(to)
    const kind = externalAgentName(to, analysis.files) === undefined ? 'missing' : 'external'
    return [{ name: to, kind, start: false, models: [], toolsets: [], path, position, findings }]
  })
}

function findingOf({
  ruleId,
  severity,
  message,
  hint,
  path,
  range,
  docs,
}: ValidationResult['diagnostics'][number]): TeamFinding {
  return { ruleId, severity, message, hint, path, docs, position: range.start }
}
