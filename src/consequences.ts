import type { Path } from './diagnostic.js'
import type { Finding } from './finding.js'

/** All findings of one file, by their source. */
export interface Findings {
  /** From the decoder: kinds of values, keys, versions. */
  readonly shape: readonly Finding[]
  /** From the checks of rules. */
  readonly rules: readonly Finding[]
  /** From the schema's validator: documented constraints. */
  readonly schema: readonly Finding[]
}

/**
 * Drops findings that another finding explains: consequences of a dropped value or a misspelled key, findings
 * of the schema where a rule reports too, and notes on values that are wrong for another reason.
 */
export function dropConsequences({ shape, ...from }: Findings): Finding[] {
  const explained = (finding: Finding): boolean => shape.some((cause) => explains(cause, finding))
  const rules = from.rules.filter((finding) => !explained(finding))
  const reported = [...shape.filter(({ severity }) => severity !== 'info'), ...rules]
  const schema = from.schema.filter(
    (finding) => !explained(finding) && !reported.some((other) => samePlace(other, finding)),
  )
  const mistakes = [...rules, ...schema]
  const isIdle = (finding: Finding): boolean =>
    isNote(finding) && mistakes.some((other) => samePath(other.path, finding.path))
  return [...shape.filter((finding) => !isIdle(finding)), ...mistakes]
}

/** A lossless conversion of a value, which is not worth reporting next to a mistake in the same value. */
function isNote({ ruleId, severity }: Finding): boolean {
  return ruleId === 'coerced-value' && severity === 'info'
}

/** Whether `cause` is the reason for `finding`. */
function explains(cause: Finding, finding: Finding): boolean {
  const atRoot = cause.path.length === 1
  return (
    (dropsValue(cause) && startsWith(finding.path, cause.path)) ||
    versionedKeys(cause).some((path) => samePath(path, finding.path)) ||
    (finding.definedAt ?? []).some(
      (path) =>
        dropsValue(cause) &&
        (startsWith(path, cause.path) || (atRoot && meant(cause).includes(String(path[0])))),
    ) ||
    (finding.ruleId === 'no-agents' && cause.ruleId === 'unknown-key' && atRoot) ||
    (isChild(cause.path, finding.path) && (finding.missing ?? []).some((key) => meant(cause).includes(key)))
  )
}

/** The keys that belong to other config versions: they may be right there, so only what is inside them is checked. */
function versionedKeys({ ruleId, path, related = [] }: Finding): Path[] {
  if (ruleId === 'removed-key') return [path]
  return ruleId === 'key-needs-version' ? [path, ...related.map((key) => key.path)] : []
}

/** Whether the value of a finding is not in the decoded data; a finding at the root leaves out only itself. */
function dropsValue({ leavesOut, path }: Finding): boolean {
  return leavesOut === true && path.length > 0
}

/** The keys that a wrong key may mean: itself, and the key that its fix suggests. */
function meant(cause: Finding): string[] {
  const renamed = (cause.fix?.edits ?? []).flatMap((edit) => (edit.kind === 'rename-key' ? [edit.to] : []))
  return [String(cause.path.at(-1)), ...renamed]
}

/** Whether a finding is already reported at the place of one of the schema. */
function samePlace(reported: Finding, finding: Finding): boolean {
  if (finding.missing)
    return (
      (reported.missing !== undefined && startsWith(reported.path, finding.path)) ||
      isChild(reported.path, finding.path)
    )
  return samePath(reported.path, finding.path)
}

function isChild(path: Path, parent: Path): boolean {
  return path.length === parent.length + 1 && startsWith(path, parent)
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b)
}

function startsWith(path: Path, prefix: Path): boolean {
  return path.length >= prefix.length && prefix.every((step, index) => step === path[index])
}
