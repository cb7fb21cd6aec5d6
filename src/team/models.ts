import type { Analysis } from '../analysis/analysis.js'
import { findProvider, type Config } from '../analysis/config.js'
import { isSet, type Need } from '../analysis/needs.js'
import type { Reference } from '../analysis/references/reference.js'
import type { RequiredVariable, ResolvedModel } from '../api.js'
import type { Path } from '../diagnostic.js'
import { shownName } from '../secrets/recognize.js'
import type { Places } from './places.js'
import type { TeamModel, TeamModelUse, TeamModelUser, TeamModelVariable, TeamPlace } from './team.js'

/** The distinct models of a file, and who uses them. */
export interface Models {
  readonly models: readonly PlacedModel[]
  /** What each agent uses, by its name. */
  readonly uses: ReadonlyMap<string, readonly TeamModelUse[]>
}

/** A model with the places of its definition and its provider, whose findings are not known yet. */
export interface PlacedModel extends Omit<TeamModel, 'findings'> {
  readonly places: readonly TeamPlace[]
}

/**
 * The models of a file. Identical references of several agents become one model.
 * @param shown the references of `analysis`, in the same order, fit to be shown
 */
export function modelsOf(analysis: Analysis, shown: readonly ResolvedModel[], places: Places): Models {
  const models: (PlacedModel & { readonly usedBy: TeamModelUser[] })[] = []
  const indexes = new Map<string, number>()
  const uses = new Map<string, TeamModelUse[]>()
  const variablesOf = variablesIn(analysis)
  for (const [position, reference] of analysis.references.entries()) {
    const resolved = shown[position]
    if (!resolved) continue
    const { agent, use, path: _, ...client } = resolved
    const variables = variablesOf(reference)
    const definitions = definitionsOf(reference, analysis.config)
    const key = JSON.stringify([client, variables, definitions])
    const index = indexes.get(key) ?? indexes.size
    indexes.set(key, index)
    const place = places.at(reference.path)
    models[index] ??= {
      ...client,
      variables,
      usedBy: [],
      places: definitions.map((path) => places.at(path)),
    }
    models[index].usedBy.push({ agent, use, path: place.path, position: place.position })
    const ofAgent = uses.get(reference.agent) ?? []
    ofAgent.push({ use, model: index, ...place })
    uses.set(reference.agent, ofAgent)
  }
  return { models, uses }
}

/** The entry under `models` that a reference resolves to, and the one under `providers`. */
function definitionsOf({ model, settings }: Reference, config: Config): Path[] {
  const provider = findProvider(config, settings?.provider)
  return [model?.path ?? [], provider?.path ?? []].filter((path) => path.length > 0)
}

function variablesIn({ env, variables }: Analysis): (reference: Reference) => TeamModelVariable[] {
  const required = new Map(variables.map((variable) => [variable.name, variable]))
  const stateOf = (need: Need): TeamModelVariable => ({
    name: shownName(need.name),
    set: env === false ? undefined : isSet(need, env),
    needed: neededWhen(required.get(need.name)),
  })
  return ({ client }) => {
    const { needs = [], credential } = client ?? {}
    const isNeeded = credential === undefined || needs.some(({ name }) => name === credential)
    return [...needs, ...(isNeeded ? [] : [{ name: credential }])].map(stateOf)
  }
}

function neededWhen(required: RequiredVariable | undefined): TeamModelVariable['needed'] {
  return required ? (required.uncertain ? 'maybe' : 'start') : 'request'
}
