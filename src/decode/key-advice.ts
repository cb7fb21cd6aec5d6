import advice from '../data/key-advice.json' with { type: 'json' }
import { oneOf } from '../wording.js'
import { keysIn } from './versions.js'

type Table<Value> = Readonly<Record<string, Value | undefined>>

interface Hint {
  readonly keys: readonly string[]
  readonly hint: string
  readonly useless?: boolean
}

const RENAMES: Readonly<Record<string, Table<string> | undefined>> = advice.renames
const HINTS: Readonly<Record<string, readonly Hint[] | undefined>> = advice.hints
const REMOVED: Table<string> = advice.removed

/** The key of the same block that has the purpose of a wrong key; undefined if none is known. */
export function meantKey(block: string, key: string): string | undefined {
  return renamesOf(block).get(fold(key))
}

/** Where the purpose of a wrong key is written in docker-agent; undefined if nothing is known about the key. */
export function adviceOn(block: string, key: string): string | undefined {
  return hintsOf(block).get(fold(key))
}

/** Whether a wrong key can be removed: nothing is known about its purpose, or docker-agent does the same without it. */
export function isUseless(block: string, key: string, version: number): boolean {
  return adviceOn(block, key) === undefined
    ? adviceToMove(block, key, version) === undefined
    : uselessIn(block).has(fold(key))
}

/** What to write instead of a key that a config version removed. */
export function adviceOnRemoved(key: string): string | undefined {
  return Object.hasOwn(REMOVED, key) ? REMOVED[key] : undefined
}

/** The key of the same block that a removed key is called now: the one that its advice says to write. */
export function replacementOf(key: string): string | undefined {
  return /^Write "(\w+)"\.$/.exec(adviceOnRemoved(key) ?? '')?.[1]
}

/** The blocks that have a key of this name, as advice; undefined if none or too many have it. */
export function adviceToMove(block: string, key: string, version: number): string | undefined {
  const owners = Object.keys(OWNERS).filter(
    (other) => other !== block && keysIn(other, version).includes(key),
  )
  if (owners.length === 0 || owners.length > 2) return undefined
  return `"${key}" is a key of ${oneOf(owners.map((owner) => OWNERS[owner] ?? owner)).replaceAll('"', '')}. Move it there.`
}

/** Where a key of a block is, in words: `in an agent`. */
export function placeOfBlock(block: string): string {
  return PLACES[block] ?? 'in this mapping'
}

/** A key in the form in which keys are compared: case and separators do not matter. */
export function fold(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '')
}

const renamesOf = perBlock((block) => Object.entries(RENAMES[block] ?? {}))
const hintsOf = perBlock((block) =>
  (HINTS[block] ?? []).flatMap(({ keys, hint }) => keys.map((key) => [key, hint] as const)),
)

const uselessIn = perBlock((block) =>
  (HINTS[block] ?? [])
    .filter(({ useless }) => useless)
    .flatMap(({ keys, hint }) => keys.map((key) => [key, hint] as const)),
)

/** Folded keys → advice, made when a key of the block is wrong for the first time: most files need none of it. */
function perBlock(
  pairsOf: (block: string) => readonly (readonly [string, string | undefined])[],
): (block: string) => ReadonlyMap<string, string> {
  const known = new Map<string, ReadonlyMap<string, string>>()
  return (block) => {
    const found =
      known.get(block) ??
      new Map(
        pairsOf(block).flatMap(([key, value]) => (value === undefined ? [] : [[fold(key), value] as const])),
      )
    known.set(block, found)
    return found
  }
}

const OWNERS: Readonly<Record<string, string>> = {
  Config: 'the top level',
  AgentConfig: 'an agent',
  ModelConfig: 'a model under models',
  ProviderConfig: 'a provider under providers',
  Toolset: 'a toolset',
  FallbackConfig: "an agent's fallback",
  HooksConfig: "an agent's hooks",
  PermissionsConfig: 'the top-level permissions',
  RuntimeDefaults: 'the top-level runtime',
  BudgetConfig: 'a budget',
  Metadata: 'the top-level metadata',
  Remote: "an MCP toolset's remote",
  Lifecycle: "a toolset's lifecycle",
  ApiConfig: "an API toolset's api_config",
  RAGConfig: 'a RAG source',
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
  ApiConfig: 'in "api_config"',
  WebhookConfig: 'in "webhook_config"',
  ScriptShellToolConfig: 'in a tool of "shell"',
  EvaluatorConfig: 'in an evaluator',
  HarnessConfig: 'in "harness"',
}
