import type { Path } from '../diagnostic.js'
import { dereference, type YamlNode } from '../document/tree.js'
import type { Finding } from '../finding.js'
import { closest } from '../suggest.js'
import type { LaterKey } from './context.js'
import { misplaced } from './misplaced-keys.js'
import { firstOf, keysIn, lastOf, NEWEST_VERSION, rangeOf } from './versions.js'

/** The first later version that takes a key of a block; undefined when none does. */
export function laterVersion(block: string, key: string, version: number): number | undefined {
  return rangeOf(block, key)
    ?.split(',')
    .map(firstOf)
    .find((first) => first > version)
}

/** One mistake however many keys it touches: the declared version is too old for them. */
export function needsVersion(keys: readonly LaterKey[], version: number): Finding[] {
  const [first, ...others] = keys
  if (!first) return []
  const since = Math.max(...keys.map((key) => key.since))
  return [
    {
      ruleId: 'key-needs-version',
      path: first.path,
      at: 'key',
      message: `"${String(first.path.at(-1))}" exists since config version ${first.since}, but the file declares version ${version}.`,
      hint:
        since === NEWEST_VERSION
          ? `Declare version: "${since}", or leave "version" out.`
          : `Declare version: "${since}" or later.`,
      related: others.map((key) => ({
        path: key.path,
        at: 'key' as const,
        message: `"${String(key.path.at(-1))}" exists since version ${key.since}.`,
      })),
      fix: {
        title: `Declare version ${since}`,
        safe: false,
        edits: [{ kind: 'replace-value', path: ['version'], to: String(since) }],
      },
    },
  ]
}

/** What is wrong with a key that a block takes neither in this version nor in a later one. `present`: the keys that stand beside it, which it cannot be meant for. */
export function unknownKey(
  block: string,
  key: string,
  path: Path,
  version: number,
  present: ReadonlySet<string>,
  value: YamlNode,
): Finding {
  const range = rangeOf(block, key)
  if (range !== undefined)
    return {
      ruleId: 'removed-key',
      path,
      at: 'key',
      message: `"${key}" was removed after config version ${lastOf(range)}.`,
      ...(REPLACED[key] ? { hint: REPLACED[key] } : {}),
    }
  const allowed = keysIn(block, version)
  const message = `"${key}" is no key of ${BLOCK_NAMES[block] ?? 'this mapping'}.`
  const advice = misplaced(block, key)
  if (advice)
    return {
      ruleId: 'unknown-key',
      path,
      at: 'key',
      message,
      hint: advice.hint,
      ...(advice.rename && allowed.includes(advice.rename) && !present.has(advice.rename)
        ? rename(path, advice.rename)
        : {}),
    }
  const free = allowed.filter((candidate) => !present.has(candidate))
  const near = free.find((candidate) => stem(candidate) === stem(key)) ?? closest(key, free)
  if (near)
    return {
      ruleId: 'unknown-key',
      path,
      at: 'key',
      message,
      hint: `Did you mean "${near}"?`,
      ...rename(path, near),
    }
  if (block === 'Config' && looksLikeAgent(value))
    return {
      ruleId: 'unknown-key',
      path,
      at: 'key',
      message,
      hint: 'It looks like an agent: write it under "agents", indented.',
    }
  return { ruleId: 'unknown-key', path, at: 'key', message, hint: `It takes ${list(allowed)}.` }
}

/** Safe where only letter case, separators or a plural differ. */
function rename(path: Path, to: string): Pick<Finding, 'fix'> {
  const safe = stem(String(path.at(-1))) === stem(to)
  return { fix: { title: `Rename to "${to}"`, safe, edits: [{ kind: 'rename-key', path, to }] } }
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

/** What replaced a removed key. */
const REPLACED: Readonly<Record<string, string>> = {
  think: 'Write toolsets: [{ type: think }].',
  todo: 'Write toolsets: [{ type: todo }].',
  memory: 'Write toolsets: [{ type: memory, path: … }].',
  rag: 'Write toolsets: [{ type: rag, ref: … }].',
  type: 'Write "provider".',
  env: 'Set the variables in the environment, or per toolset.',
  env_file: 'Write the variables under "env".',
  sandbox: 'Write runtime: { sandbox: true } at the top level.',
  safer: 'Use "safety" on the agent, or permissions.',
  description: 'Write it under "tool".',
  shared: 'Write it on the todo toolset.',
}

/** Blocks in words. */
const BLOCK_NAMES: Readonly<Record<string, string>> = {
  Config: 'a docker-agent file',
  AgentConfig: 'an agent',
  ModelConfig: 'a model',
  ProviderConfig: 'a provider',
  Toolset: 'a toolset',
  Remote: '"remote"',
  Metadata: '"metadata"',
  HooksConfig: '"hooks"',
  HookDefinition: 'a hook',
  HookMatcherConfig: 'a hook matcher',
  FallbackConfig: '"fallback"',
  PermissionsConfig: '"permissions"',
  RuntimeDefaults: '"runtime"',
  RAGConfig: 'a RAG source',
  InlineSkill: 'an inline skill',
  RoutingRule: 'a routing rule',
  Lifecycle: '"lifecycle"',
  StructuredOutput: '"structured_output"',
  BudgetConfig: 'a budget',
}
