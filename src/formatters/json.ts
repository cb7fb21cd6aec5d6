import type { Formatter } from './formatter.js'
import { countDiagnostics } from './summary.js'

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
  return `${JSON.stringify({ version: 1, files, summary }, undefined, 2)}\n`
}
