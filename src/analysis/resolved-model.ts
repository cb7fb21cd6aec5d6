import type { ResolvedModel } from '../api.js'
import type { Reference, ReferenceFailure } from './references/reference.js'

const REASONS: Readonly<Record<Exclude<ReferenceFailure, 'client'>, string>> = {
  'not-found': 'not the name of a model, and not of the form provider/model',
  empty: 'no model is named',
  cycle: 'the list of models contains itself',
  alloy: 'a list of models cannot be used here',
  auto: '"auto" cannot be used here',
  router: 'a model with routing cannot be the target of routing',
  selector: 'a candidate must be a single model',
  unavailable: 'no candidate has its variables set',
}

/** The public view of a reference. Where no client can be built, provider and model are empty and `problem` says why. `modelsGateway`: the URL of docker-agent's models gateway. */
export function resolvedModel(reference: Reference, modelsGateway: string | undefined): ResolvedModel {
  const { agent, use, text, path, client } = reference
  const direct = client?.viaGateway ? undefined : client
  return {
    agent,
    use,
    reference: text,
    provider: client?.provider ?? '',
    model: client?.model ?? '',
    apiType: client?.wireApi ?? '',
    baseUrl: direct?.baseUrl,
    requestUrl: direct?.requestUrl,
    tokenKey: direct?.tokenKey,
    credential: direct?.credential,
    modelsGateway: client?.viaGateway ? modelsGateway : undefined,
    path,
    problem: problemOf(reference),
  }
}

function problemOf({ failure, client }: Reference): string | undefined {
  if (failure !== 'client') return failure && REASONS[failure]
  const name = client?.failure?.name ?? ''
  return client?.failure?.code === 'invalid-api-type'
    ? `"${name}" is not a valid API type`
    : `unknown provider "${name}"`
}
