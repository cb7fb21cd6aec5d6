import type { Path, Severity, Span } from './diagnostic.js'
import type { RuleId } from './generated/rule-ids.js'
import { closest, isOnlyNear } from './suggest.js'
import { excerpt } from './wording.js'

/** Whether a place means a key itself, its value, or (default) the value of a scalar and the key of anything larger. */
export type At = 'key' | 'value'

/** A change to the document, by path; the document turns it into text edits. */
export type PathEdit =
  | { readonly kind: 'rename-key'; readonly path: Path; readonly to: string; readonly bare?: boolean }
  /** Writes another text for a scalar, or for a span of it; quotes are kept or added as needed, or always with `quoted`. */
  | {
      readonly kind: 'replace-value'
      readonly path: Path
      readonly to: string
      readonly within?: Span
      readonly quoted?: boolean
      /** The text is written as it is, without quotes even where the old value has them: `true`, a number. */
      readonly bare?: boolean
    }
  /** Removes a key with its value, or an item of a list: whole lines where it has its own. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Makes a value the only item of a list. */
  | { readonly kind: 'to-list'; readonly path: Path }
  /** Makes a scalar the value of a key in a mapping: `mcp` becomes `type: mcp`. */
  | { readonly kind: 'to-mapping'; readonly path: Path; readonly key: string }
  /** Puts the only item of a list in the place of the list. */
  | { readonly kind: 'to-item'; readonly path: Path }
  /** Adds keys to a mapping that is there; values are YAML of one line. */
  | {
      readonly kind: 'insert'
      readonly path: Path
      readonly pairs: readonly (readonly [key: string, value: string])[]
    }

/** A repair, by path; `safe` when it certainly keeps what the author meant. */
export interface PathFix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly PathEdit[]
}

/** Another place that belongs to a mistake. */
export interface RelatedReport {
  readonly path: Path
  readonly at?: At
  readonly message: string
}

/** A mistake at a path, as rules and the decoder report it; the linter adds the range in the text. */
export interface Report {
  readonly path: Path
  readonly at?: At
  /** The place is not the whole value but this span of its text. */
  readonly within?: Span
  readonly message: string
  readonly hint?: string
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity
  readonly related?: readonly RelatedReport[]
  readonly fix?: PathFix
  /** The text at the place may be a secret and is masked in code frames. */
  readonly secret?: boolean
  /** The environment variables that the message names as missing. */
  readonly variables?: readonly string[]
  /** Keys below `path` whose absence is reported; a mistake that explains the absence (a misspelt key, a malformed value) drops the report. */
  readonly missing?: readonly string[]
  /** Where the thing that is said not to exist would be defined; a mistake there (a malformed section or entry, a misspelt section) drops the report. */
  readonly definedAt?: readonly Path[]
  /** The report says that nothing in the file refers to something, which is unknown while the decoder leaves out values. */
  readonly unused?: boolean
}

/** A report with the rule that it comes from. */
export interface Finding extends Report {
  readonly ruleId: RuleId
  /** The value is not in the decoded data, so whatever is reported below it is a consequence. */
  readonly leavesOut?: boolean
  /** Other items below the same misspelt key have the same mistake, so this one is not shown; it explains others all the same. */
  readonly repeated?: boolean
}

/** A place in the document, as references carry it: the whole value, or a span of its text. */
export interface TextPlace {
  readonly path: Path
  readonly within?: Span
}

/** How certain a replacement is, and what else is to be said of it. */
export interface ReplaceOptions {
  readonly safe: boolean
  /** Default: `Write "…"`. */
  readonly title?: string
  readonly quoted?: boolean
  readonly bare?: boolean
}

/** The place of a reference alone, for a report. */
export function placeOf({ path, within }: TextPlace): TextPlace {
  return { path, within }
}

/** A fix that writes another text at a place; undefined where there is none. */
export function replaceWith(
  { path, within }: TextPlace,
  to: string | undefined,
  { safe, title, quoted, bare }: ReplaceOptions,
): PathFix | undefined {
  if (to === undefined) return undefined
  return {
    title: title ?? `Write "${to}"`,
    safe,
    edits: [{ kind: 'replace-value', path, to, within, quoted, bare }],
  }
}

/**
 * A fix that writes the candidate nearest to a misspelled word; undefined where none is near. Safe where docker-agent refuses the
 * word and no other candidate is near.
 */
export function spelling(
  place: TextPlace,
  word: string,
  candidates: readonly string[] | ReadonlySet<string>,
  refused = true,
): PathFix | undefined {
  const near = closest(word, candidates)
  return near === undefined
    ? undefined
    : replaceWith(place, near, { safe: refused && isOnlyNear(word, near, candidates) })
}

/** A fix that renames a key. */
export function renameKey(path: Path, to: string, safe: boolean): PathFix {
  return { title: `Rename to "${to}"`, safe, edits: [{ kind: 'rename-key', path, to }] }
}

/** A fix that removes a key with its value, or an item of a list; never safe. */
export function remove(path: Path, name: string): PathFix {
  return { title: `Remove "${excerpt(name)}"`, safe: false, edits: [{ kind: 'remove', path }] }
}

/** A fix that adds keys to a mapping; values are YAML of one line. */
export function insertKeys(
  path: Path,
  pairs: readonly (readonly [key: string, value: string])[],
  safe = false,
): PathFix {
  const added = pairs.map(([key, value]) => `"${key}: ${excerpt(value)}"`)
  return { title: `Add ${added.join(' and ')}`, safe, edits: [{ kind: 'insert', path, pairs }] }
}

/** Points to the entry that a report speaks of. */
export function definedHere(name: string, path: Path): RelatedReport {
  return { path, at: 'key', message: `"${excerpt(name)}" is defined here.` }
}

/** Points to a key that conflicts with the one that a report is on. */
export function setHere(name: string, path: Path): RelatedReport {
  return { path, at: 'key', message: `"${excerpt(name)}" is set here.` }
}

/** A report on a key that is not there; of several keys, any one would do. */
export function missingKey(
  path: Path,
  keys: string | readonly string[],
  message: string,
  hint: string,
): Report {
  return { path, at: 'key', missing: [keys].flat(), message, hint }
}
