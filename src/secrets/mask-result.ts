import type { ResolvedModel, ValidationResult } from '../api.js'
import type { Diagnostic, Path } from '../diagnostic.js'
import { withoutSecrets } from './mask.js'
import { shownName } from './recognize.js'

/**
 * The result for output, without secrets in names, paths, model IDs and URLs. A fix that would write a secret
 * again is left out. Messages never contain any. `shown` are the models of the same file in the environment
 * of `shownEnvironment()`, whose IDs and URLs appear instead; without it, those are printed that the
 * result has.
 */
export function maskResult(
  result: ValidationResult,
  shown: readonly ResolvedModel[] = result.models,
): ValidationResult {
  const models = shown.length === result.models.length ? result.models.map(withUrlsOf(shown)) : shown
  return {
    ...result,
    diagnostics: result.diagnostics.map(maskDiagnostic),
    models: models.map(maskModel),
    variables: result.variables.map((variable) => ({
      ...variable,
      name: shownName(variable.name),
      neededBy: variable.neededBy.map((need) => ({ ...need, agent: withoutSecrets(need.agent) })),
      path: maskPath(variable.path),
    })),
  }
}

/** The API may depend on the value of a variable in the model ID, and the address of a request depends on the API. */
function withUrlsOf(shown: readonly ResolvedModel[]) {
  return (resolved: ResolvedModel, index: number): ResolvedModel => {
    const { model = '', baseUrl, apiType, requestUrl } = shown[index] ?? {}
    return { ...resolved, model, baseUrl, requestUrl: apiType === resolved.apiType ? requestUrl : undefined }
  }
}

function maskDiagnostic(diagnostic: Diagnostic): Diagnostic {
  const { fix, path } = diagnostic
  const writesSecret = fix?.edits.some(({ newText }) => withoutSecrets(newText) !== newText)
  return { ...diagnostic, path: maskPath(path), fix: writesSecret ? undefined : fix }
}

function maskModel(model: ResolvedModel): ResolvedModel {
  return {
    ...model,
    agent: withoutSecrets(model.agent),
    reference: withoutSecrets(model.reference),
    provider: withoutSecrets(model.provider),
    model: withoutSecrets(model.model),
    apiType: withoutSecrets(model.apiType),
    baseUrl: model.baseUrl && withoutSecrets(model.baseUrl),
    requestUrl: model.requestUrl && withoutSecrets(model.requestUrl),
    modelsGateway: model.modelsGateway && withoutSecrets(model.modelsGateway),
    tokenKey: model.tokenKey && shownName(model.tokenKey),
    credential: model.credential && shownName(model.credential),
    problem: model.problem && withoutSecrets(model.problem),
    path: maskPath(model.path),
  }
}

/** A path without the secrets in its keys. */
export function maskPath(path: Path): Path {
  return path.map((key) => (typeof key === 'string' ? withoutSecrets(key) : key))
}
