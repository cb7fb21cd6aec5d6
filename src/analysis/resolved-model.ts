import type { ResolvedModel } from '../api.js'
import type { Reference, ReferenceFailure } from './references/reference.js'

const REASONS: Readonly<Record<Exclude<ReferenceFailure, 'client'>, string>> = {
  'not-found': 'no model of this name, and not of the form provider/model',
  empty: 'no model is named',
  cycle: 'the list of models contains itself',
  alloy: 'a list of models cannot stand here',
  auto: '"auto" cannot stand here',
  router: 'a model with routing cannot be the target of routing',
  selector: 'a candidate must be a single model',
  unavailable: 'no candidate has its variables set',
}

/** The public view of a reference. Where it leads to no client, provider and model are empty and `problem` says why. */
export function resolvedModel(reference: Reference): ResolvedModel {
  const { agent, use, text, path, client } = reference
  const problem = problemOf(reference)
  return {
    agent,
    use,
    reference: text,
    provider: client?.provider ?? '',
    model: client?.model ?? '',
    apiType: client?.apiType ?? '',
    ...(client?.baseUrl ? { baseUrl: client.baseUrl } : {}),
    ...(client?.tokenKey ? { tokenKey: client.tokenKey } : {}),
    ...(client?.credential ? { credential: client.credential } : {}),
    path,
    problem,
  }
}

function problemOf({ failure, client }: Reference): string | undefined {
  if (failure === undefined) return undefined
  if (failure !== 'client') return REASONS[failure]
  const name = client?.failure?.name ?? ''
  return client?.failure?.code === 'invalid-api-type'
    ? `"${name}" is no API type`
    : `"${name}" is no known provider`
}
