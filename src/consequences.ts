import type { Path } from './diagnostic.js'
import type { Finding } from './finding.js'

/** Everything that is reported about one file, by where it comes from. */
export interface Findings {
  /** Of the decoder: kinds of values, keys, versions. */
  readonly shape: readonly Finding[]
  readonly rules: readonly Finding[]
  /** Of the schema's validator: documented constraints. */
  readonly schema: readonly Finding[]
}

/**
 * Keeps what is a mistake of its own: drops what follows from a value that was left out or a key that was misspelt,
 * what the schema says where a rule has reported already, and notes on values that are wrong anyway.
 */
export function dropConsequences({ shape, ...from }: Findings): Finding[] {
  const explained = (finding: Finding): boolean => shape.some((cause) => explains(cause, finding))
  const rules = from.rules.filter((finding) => !explained(finding))
  const said = [...shape.filter(({ severity }) => severity !== 'info'), ...rules]
  const schema = from.schema.filter(
    (finding) => !explained(finding) && !said.some((other) => samePlace(other, finding)),
  )
  const mistakes = [...rules, ...schema]
  const isIdle = (finding: Finding): boolean =>
    isNote(finding) && mistakes.some((other) => samePath(other.path, finding.path))
  return [...shape.filter((finding) => !isIdle(finding)), ...mistakes]
}

/** That a value is read as something else without loss is not worth a word beside a mistake in that value. */
function isNote({ ruleId, severity }: Finding): boolean {
  return ruleId === 'coerced-value' && severity === 'info'
}

function explains(cause: Finding, finding: Finding): boolean {
  const leftOut = cause.leavesOut === true && cause.path.length > 0
  if (leftOut && startsWith(finding.path, cause.path)) return true
  if (
    (finding.definedAt ?? []).some(
      (path) =>
        (leftOut && startsWith(path, cause.path)) ||
        (cause.path.length === 1 && meant(cause).includes(String(path[0]))),
    )
  )
    return true
  if (finding.ruleId === 'no-agents' && cause.ruleId === 'unknown-key' && cause.path.length === 1) return true
  return (finding.missing ?? []).some(
    (key) =>
      cause.path.length === finding.path.length + 1 &&
      startsWith(cause.path, finding.path) &&
      meant(cause).includes(key),
  )
}

/** The keys that a mistaken key may have been meant for: itself, and what it is suggested to be. */
function meant(cause: Finding): string[] {
  const renamed = (cause.fix?.edits ?? []).flatMap((edit) => (edit.kind === 'rename-key' ? [edit.to] : []))
  return [String(cause.path.at(-1)), ...renamed]
}

function samePlace(said: Finding, finding: Finding): boolean {
  if (finding.missing)
    return (
      startsWith(said.path, finding.path) &&
      (said.missing !== undefined || said.path.length === finding.path.length + 1)
    )
  return samePath(said.path, finding.path)
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b)
}

function startsWith(path: Path, prefix: Path): boolean {
  return path.length >= prefix.length && prefix.every((step, index) => step === path[index])
}
