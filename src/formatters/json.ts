import type { Formatter } from './formatter.js'
import { countDiagnostics } from './summary.js'
import { safeJson } from './visible-text.js'

/** For programs: everything that `validate()` returns, per file. `version` changes only if a field is removed or changes its meaning. */
export const json: Formatter = (reports) => {
  const counts = countDiagnostics(reports)
  const files = reports.map(({ path, result }) => ({
    path,
    diagnostics: result.diagnostics,
    models: result.models,
    variables: result.variables,
  }))
  const summary = {
    files: reports.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
  }
  return `${safeJson({ version: 1, files, summary })}\n`
}
