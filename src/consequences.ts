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
  if (shape.length + from.schema.length === 0) return [...from.rules]
  const causes = causesIn(shape)
  const rules = from.rules.filter((finding) => !explains(causes, finding))
  const reported = placesOf([...shape.filter(({ severity }) => severity !== 'info'), ...rules])
  const schema = from.schema.filter((finding) => !explains(causes, finding) && !isReported(reported, finding))
  const mistakes = [...rules, ...schema]
  const wrong = new Set(mistakes.map(({ path }) => keyOf(path)))
  const isIdle = (finding: Finding): boolean => isNote(finding) && wrong.has(keyOf(finding.path))
  return [...shape.filter((finding) => !isIdle(finding)), ...mistakes]
}

/** A lossless conversion of a value, which is not worth reporting next to a mistake in the same value. */
function isNote({ ruleId, severity }: Finding): boolean {
  return ruleId === 'coerced-value' && severity === 'info'
}

/** What findings of the decoder explain; every path as `keyOf` writes it. */
interface Causes {
  /** Values that are not in the decoded data. */
  readonly dropped: ReadonlySet<string>
  /** Keys of other config versions: they may be right there, so only what is inside them is checked. */
  readonly versioned: ReadonlySet<string>
  /** Mapping → the keys that its wrong keys may mean. */
  readonly meant: ReadonlyMap<string, ReadonlySet<string>>
  /** The sections that dropped keys at the root may mean. */
  readonly sections: ReadonlySet<string>
  readonly unknownSection: boolean
}

function causesIn(shape: readonly Finding[]): Causes {
  const dropped = shape.filter(dropsValue)
  const meant = new Map<string, Set<string>>()
  for (const cause of shape) {
    const parent = keyOf(cause.path.slice(0, -1))
    const keys = meant.get(parent) ?? new Set()
    meant.set(parent, keys)
    for (const key of meantBy(cause)) keys.add(key)
  }
  return {
    dropped: new Set(dropped.map(({ path }) => keyOf(path))),
    versioned: new Set(shape.flatMap(versionedKeys).map(keyOf)),
    meant,
    sections: new Set(dropped.filter(isAtRoot).flatMap(meantBy)),
    unknownSection: shape.some((cause) => cause.ruleId === 'unknown-key' && isAtRoot(cause)),
  }
}

/** Whether one of the causes is the reason for a finding. */
function explains(causes: Causes, { ruleId, path, missing = [], definedAt = [], unused }: Finding): boolean {
  const isDropped = (place: Path): boolean =>
    causes.dropped.size > 0 && prefixesOf(place).some((prefix) => causes.dropped.has(prefix))
  const meant = causes.meant.get(keyOf(path))
  return (
    isDropped(path) ||
    causes.versioned.has(keyOf(path)) ||
    definedAt.some((place) => isDropped(place) || causes.sections.has(String(place[0]))) ||
    (ruleId === 'no-agents' && causes.unknownSection) ||
    (unused === true && causes.dropped.size > 0) ||
    missing.some((key) => meant?.has(key))
  )
}

function versionedKeys({ ruleId, path, related = [] }: Finding): Path[] {
  if (ruleId === 'removed-key') return [path]
  return ruleId === 'key-needs-version' ? [path, ...related.map((key) => key.path)] : []
}

/** Whether the value of a finding is not in the decoded data; a finding at the root leaves out only itself. */
function dropsValue({ leavesOut, path }: Finding): boolean {
  return leavesOut === true && path.length > 0
}

function isAtRoot({ path }: Finding): boolean {
  return path.length === 1
}

/** The keys that a wrong key may mean: itself, and the key that its fix suggests. */
function meantBy({ path, fix }: Finding): string[] {
  const renamed = (fix?.edits ?? []).flatMap((edit) => (edit.kind === 'rename-key' ? [edit.to] : []))
  return path.length === 0 ? [] : [String(path.at(-1)), ...renamed]
}

/** Where findings are; every path as `keyOf` writes it. */
interface Places {
  readonly exact: ReadonlySet<string>
  /** The mappings and lists that findings are directly in. */
  readonly parents: ReadonlySet<string>
  /** Whatever contains a place where a key is missing. */
  readonly lacking: ReadonlySet<string>
}

function placesOf(findings: readonly Finding[]): Places {
  return {
    exact: new Set(findings.map(({ path }) => keyOf(path))),
    parents: new Set(findings.flatMap(({ path }) => (path.length > 0 ? [keyOf(path.slice(0, -1))] : []))),
    lacking: new Set(
      findings.flatMap(({ path, missing }) => (missing ? [keyOf([]), ...prefixesOf(path)] : [])),
    ),
  }
}

/** Whether the mistake of a finding of the schema is already reported at its place. */
function isReported({ exact, parents, lacking }: Places, { path, missing }: Finding): boolean {
  const key = keyOf(path)
  return missing ? lacking.has(key) || parents.has(key) : exact.has(key)
}

function keyOf(path: Path): string {
  return JSON.stringify(path)
}

/** The keys of a path and of every path that leads to it, except for the root. */
function prefixesOf(path: Path): string[] {
  return path.map((_, index) => keyOf(path.slice(0, index + 1)))
}
