import advice from '../data/key-advice.json' with { type: 'json' }
import type { Path } from '../diagnostic.js'
import { dereference, type YamlNode } from '../document/tree.js'
import { renameKey, replaceWith, type Finding } from '../finding.js'
import { closest } from '../suggest.js'
import type { Decoding, LaterKey } from './context.js'
import { firstOf, keysIn, lastOf, NEWEST_VERSION, rangeOf } from './versions.js'

type Table<Value> = Readonly<Record<string, Value | undefined>>

const RENAMES: Table<Table<string>> = advice.renames
const HINTS: Table<readonly { readonly keys: readonly string[]; readonly hint: string }[]> = advice.hints
const REMOVED: Table<string> = advice.removed

/** A key that its block does not have in the config version of the file. */
export interface UnknownKey {
  readonly block: string
  readonly path: Path
  readonly value: YamlNode
  /** The keys of the same mapping, which this one is not meant to be. */
  readonly present: ReadonlySet<string>
}

/** Reports a key that its block never had or no longer has; a key of a later version is added to `later`. */
export function reportUnknownKey(unknown: UnknownKey, { version, report, later }: Decoding): void {
  const { block, path } = unknown
  const range = rangeOf(block, keyOf(path))
  const since = range
    ?.split(',')
    .map(firstOf)
    .find((first) => first > version)
  if (since !== undefined) later.push({ path, since })
  else report(range === undefined ? neverKnown(unknown, version) : removed(path, range))
}

/** One finding for all keys of later versions: the declared version is too old for them. */
export function needsVersion(keys: readonly LaterKey[], version: number): Finding[] {
  const [first, ...others] = keys
  if (!first) return []
  const since = Math.max(...keys.map((key) => key.since))
  return [
    {
      ruleId: 'key-needs-version',
      path: first.path,
      at: 'key',
      message: `"${keyOf(first.path)}" was added in config version ${first.since}, but the file declares version ${version}.`,
      hint:
        since === NEWEST_VERSION
          ? `Declare version: "${since}", or remove "version".`
          : `Declare version: "${since}" or later.`,
      related: others.map((key) => ({
        path: key.path,
        at: 'key',
        message: `"${keyOf(key.path)}" was added in version ${key.since}.`,
      })),
      fix: replaceWith({ path: ['version'] }, String(since), {
        safe: false,
        title: `Declare version ${since}`,
      }),
    },
  ]
}

function removed(path: Path, range: string): Finding {
  const key = keyOf(path)
  return {
    ruleId: 'removed-key',
    path,
    at: 'key',
    message: `"${key}" was removed in config version ${lastOf(range) + 1}.`,
    hint: REMOVED[key],
  }
}

function neverKnown({ block, path, value, present }: UnknownKey, version: number): Finding {
  const key = keyOf(path)
  const allowed = keysIn(block, version)
  const free = allowed.filter((candidate) => !present.has(candidate))
  const finding = (hint: string, to?: string): Finding => ({
    ruleId: 'unknown-key',
    path,
    at: 'key',
    message: `Unknown key "${key}" ${PLACES[block] ?? 'in this mapping'}.`,
    hint,
    // Safe if only case, separators or a plural differ.
    fix: to !== undefined && free.includes(to) ? renameKey(path, to, stem(key) === stem(to)) : undefined,
  })
  const renames = RENAMES[block] ?? {}
  const known = Object.hasOwn(renames, key) ? renames[key] : undefined
  if (known) return finding(`Did you mean "${known}"?`, known)
  const hint = HINTS[block]?.find(({ keys }) => keys.includes(key))?.hint
  if (hint) return finding(hint)
  const near = free.find((candidate) => stem(candidate) === stem(key)) ?? closest(key, free)
  if (near) return finding(`Did you mean "${near}"?`, near)
  if (block === 'Config' && looksLikeAgent(value))
    return finding('It looks like an agent. Move it under "agents", and indent it.')
  return finding(`The keys are ${list(allowed)}.`)
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

function stem(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '').replace(/s$/, '')
}

function list(keys: readonly string[]): string {
  const shown = keys.slice(0, 12).join(', ')
  return keys.length > 12 ? `${shown} and ${keys.length - 12} more` : shown
}

const PLACES: Readonly<Record<string, string>> = {
  Config: 'at the top level',
  AgentConfig: 'in an agent',
  ModelConfig: 'in a model',
  ProviderConfig: 'in a provider',
  Toolset: 'in a toolset',
  Remote: 'in "remote"',
  Metadata: 'in "metadata"',
  HooksConfig: 'in "hooks"',
  HookDefinition: 'in a hook',
  HookMatcherConfig: 'in a hook matcher',
  FallbackConfig: 'in "fallback"',
  PermissionsConfig: 'in "permissions"',
  RuntimeDefaults: 'in "runtime"',
  RAGConfig: 'in a RAG source',
  InlineSkill: 'in an inline skill',
  RoutingRule: 'in a routing rule',
  Lifecycle: 'in "lifecycle"',
  StructuredOutput: 'in "structured_output"',
  BudgetConfig: 'in a budget',
}
