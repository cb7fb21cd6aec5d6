import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { isDashedKey } from '../document/dash-space.js'
import { dereference, type YamlNode } from '../document/tree.js'
import { remove, renameKey, type Finding, type PathFix } from '../finding.js'
import { closest } from '../suggest.js'
import { excerpt, oneOf } from '../wording.js'
import type { Decoding, UnknownKey } from './context.js'
import { adviceOn, adviceToMove, fold, isUseless, meantKey, placeOfBlock } from './key-advice.js'
import { removeSmall } from './kind-fix.js'
import { kindName } from './kind-names.js'
import { removedKey } from './other-version.js'
import { firstOf, keysIn, kindIn, lastOf, rangeOf } from './versions.js'

/** How many keys a block may have for a hint to list them. */
const MAX_LISTED = 8

/** The key that a wrong key is read as, by the rules of a config version that has it. */
export interface MeantKey {
  readonly key: string
  readonly version: number
}

/**
 * Reports a key that its block never had or no longer has; a key of a later version is added to `later`. Returns the key
 * that is probably meant.
 */
export function reportUnknownKey(unknown: UnknownKey, context: Decoding): MeantKey | undefined {
  const { block, path } = unknown
  const { version, report, later } = context
  const key = keyOf(path)
  const range = rangeOf(block, key)
  if (range === undefined) {
    const finding = neverKnown(unknown, version)
    report(finding)
    const rename = finding.fix?.edits.find((edit) => edit.kind === 'rename-key')
    // Under a synonym, such as another tool's key, the content may follow other rules.
    return rename && isMisspelling(key, rename.to) ? { key: rename.to, version } : undefined
  }
  const since = range
    .split(',')
    .map(firstOf)
    .find((first) => first > version)
  if (since === undefined) report(removedKey(unknown, range, version))
  else later.push({ path, since })
  return { key, version: since ?? lastOf(range) }
}

function neverKnown(unknown: UnknownKey, version: number): Finding {
  const { block, path, value, present } = unknown
  const key = keyOf(path)
  const finding = {
    ruleId: 'unknown-key',
    path,
    at: 'key',
    message: `Unknown key "${excerpt(key)}" ${placeOfBlock(block)}.`,
  } as const
  const to =
    meantKey(block, key) ?? (adviceOn(block, key) === undefined ? nearestKey(unknown, version) : undefined)
  if (to === undefined) return { ...finding, hint: hintFor(unknown, version), fix: removal(unknown, version) }
  const misspelt = isMisspelling(key, to)
  if (present.has(to) && !misspelt)
    return {
      ...finding,
      hint: `This mapping already has "${to}", which has the same purpose. Keep one of them.`,
      fix: removeSmall(value, path),
    }
  if (present.has(to))
    return {
      ...finding,
      hint: `This mapping already has "${to}". Remove "${excerpt(key)}".`,
      fix: remove(path, key),
    }
  const kind = kindIn(block, to, version)
  return {
    ...finding,
    hint: `Did you mean "${to}"?${kind && !fits(kind, value) ? ` It must be ${kindName(kind)}.` : ''}`,
    fix: kind && renameKey(path, to, isCertain(unknown, to, version)),
  }
}

/** Whether a key can only mean one key of its block: only case, separators or a plural differ, or no other key is near. */
function isCertain({ block, path, value }: UnknownKey, to: string, version: number): boolean {
  const key = keyOf(path)
  if (stem(key) === stem(to)) return true
  const kind = kindIn(block, to, version)
  const others = keysIn(block, version).filter((other) => other !== to)
  return (
    closest(key, [to]) === to && closest(key, others) === undefined && kind !== undefined && fits(kind, value)
  )
}

/** Removes a key that nothing can be made of; a dashed key and an agent are only in the wrong form or place. */
function removal({ block, path, value }: UnknownKey, version: number): PathFix | undefined {
  const key = keyOf(path)
  const isKept = isDashedKey(key) || looksLikeAgent(value) || !isUseless(block, key, version)
  return isKept ? undefined : removeSmall(value, path)
}

/** The key of the block that is written almost like this one; among equals, one that the mapping does not have yet. */
function nearestKey({ block, path, present }: UnknownKey, version: number): string | undefined {
  const key = keyOf(path)
  const allowed = keysIn(block, version)
  const free = allowed.filter((candidate) => !present.has(candidate))
  const wanted = stem(key)
  return (
    [...free, ...allowed].find((candidate) => stemOfKey(candidate) === wanted) ??
    closest(key, [...free, ...allowed])
  )
}

/** What to do about a key that is no misspelling of another key of its block. */
function hintFor({ block, path, value }: UnknownKey, version: number): string {
  const key = keyOf(path)
  const allowed = keysIn(block, version)
  const advice = adviceOn(block, key)
  if (advice !== undefined) return advice
  if (isDashedKey(key)) return `A space is missing after "-". Write "- ${excerpt(key.slice(1))}: …".`
  const [first = '', ...rest] = key.split('.')
  if (rest.length > 0 && allowed.includes(first))
    return `docker-agent has no keys with dots. Write "${excerpt(rest.join('.'))}" on a line of its own under "${first}:".`
  if (rest.length > 0 && adviceOn(block, first) !== undefined) return adviceOn(block, first) ?? ''
  if (block === 'Config' && looksLikeAgent(value))
    return 'It looks like an agent. Move it under "agents", and indent it.'
  if (block === 'Config' && /^x-/i.test(key))
    return 'docker-agent accepts no "x-" keys. Put the anchor on the first place that uses the value.'
  const owner = adviceToMove(block, key, version)
  if (owner !== undefined) return owner
  return allowed.length > MAX_LISTED
    ? 'docker-agent has no equivalent. Remove the key.'
    : `The keys are ${oneOf(allowed, 'and')}.`
}

/** Whether a value has the form of a kind: a mapping, a list, or one value. */
function fits(kind: Kind, value: YamlNode): boolean {
  const form = dereference(value)?.kind
  switch (kind.type) {
    case 'list':
      return form !== 'scalar'
    case 'map':
    case 'block':
      return form === 'map'
    case 'special':
    case 'any':
      return true
    default:
      return form === 'scalar'
  }
}

function keyOf(path: Path): string {
  return String(path.at(-1))
}

function looksLikeAgent(value: YamlNode): boolean {
  const node = dereference(value)
  return (
    node?.kind === 'map' &&
    node.pairs.some(
      ({ key }) => key.kind === 'scalar' && (key.text === 'model' || key.text === 'instruction'),
    )
  )
}

function isMisspelling(key: string, of: string): boolean {
  return stem(key) === stem(of) || closest(key, [of]) === of
}

function stem(key: string): string {
  return fold(key).replace(/s$/, '')
}

const stems = new Map<string, string>()

/** The stem of a key of the schema, kept: each wrong key is compared with all keys of its block. */
function stemOfKey(key: string): string {
  const known = stems.get(key) ?? stem(key)
  stems.set(key, known)
  return known
}
