import type { Path } from './diagnostic.js'
import type { Finding } from './finding.js'

/** Mistakes after which the value is left out, so that whatever is said below it would be a consequence. */
const LEFT_OUT = new Set(['invalid-type', 'invalid-value', 'invalid-tag', 'invalid-merge'])

/**
 * Keeps what is a mistake of its own: drops what follows from a value that was left out or a key that was misspelt,
 * what the schema says where a rule has spoken already, and notes on values that are wrong anyway.
 */
export function silenceConsequences(
  ofShape: readonly Finding[],
  fromRules: readonly Finding[],
  fromSchema: readonly Finding[],
): Finding[] {
  const explained = (finding: Finding): boolean => ofShape.some((cause) => explains(cause, finding))
  const rules = fromRules.filter((finding) => !explained(finding))
  const said = [...ofShape.filter(({ severity }) => severity !== 'info'), ...rules]
  const schema = fromSchema.filter(
    (finding) => !explained(finding) && !said.some((other) => samePlace(other, finding)),
  )
  const mistakes = [...rules, ...schema]
  return [
    ...ofShape.filter(
      (finding) => !(isNote(finding) && mistakes.some((other) => samePath(other.path, finding.path))),
    ),
    ...mistakes,
  ]
}

/** That a value is read as something else without loss is not worth a word beside a mistake in that value. */
function isNote({ ruleId, severity }: Finding): boolean {
  return ruleId === 'coerced-value' && severity === 'info'
}

function explains(cause: Finding, finding: Finding): boolean {
  const leftOut =
    LEFT_OUT.has(cause.ruleId) &&
    cause.severity !== 'warning' &&
    cause.severity !== 'info' &&
    cause.path.length > 0
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
