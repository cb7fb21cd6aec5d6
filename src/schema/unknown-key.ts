import type { Path } from '../diagnostic.js'
import type { YamlNode } from '../document/tree.js'
import type { Finding } from '../report.js'
import { closest } from '../suggest.js'
import { misplaced } from './misplaced-keys.js'
import { firstOf, keysIn, lastOf, NEWEST_VERSION, rangeOf } from './versions.js'

/** What is wrong with a key that a block does not take in this version: unknown, of a later version, or removed. */
export function unknownKey(block: string, key: string, path: Path, version: number, _value: YamlNode): Finding | undefined {
  const range = rangeOf(block, key)
  if (range !== undefined) return otherVersion(key, path, version, range)
  const allowed = keysIn(block, version)
  const message = `"${key}" is no key of ${BLOCK_NAMES[block] ?? 'this mapping'}.`
  const advice = misplaced(block, key)
  if (advice) return { ruleId: 'unknown-key', path, at: 'key', message, hint: advice.hint, ...(advice.rename && allowed.includes(advice.rename) ? rename(path, advice.rename, true) : {}) }
  const same = allowed.find((candidate) => normal(candidate) === normal(key))
  const near = same ?? closest(key, allowed)
  if (near) return { ruleId: 'unknown-key', path, at: 'key', message, hint: `Did you mean "${near}"?`, ...rename(path, near, same !== undefined) }
  return { ruleId: 'unknown-key', path, at: 'key', message, hint: `It takes ${list(allowed)}.` }
}

function otherVersion(key: string, path: Path, version: number, range: string): Finding {
  const first = range.split(',').map(firstOf).find((candidate) => candidate > version)
  if (first === undefined) {
    const last = lastOf(range)
    return { ruleId: 'removed-key', path, at: 'key', message: `"${key}" was removed after config version ${last}.`, ...(REPLACED[key] ? { hint: REPLACED[key] } : {}) }
  }
  return {
    ruleId: 'key-needs-version',
    path,
    at: 'key',
    message: `"${key}" exists since config version ${first}, but the file declares version ${version}.`,
    hint: first === NEWEST_VERSION ? `Declare version: "${first}", or leave "version" out.` : `Declare version: "${first}" or later.`,
    fix: { title: `Declare version ${first}`, safe: false, edits: [{ kind: 'replace-value', path: ['version'], to: `"${first}"` }] },
  }
}

function rename(path: Path, to: string, safe: boolean): Pick<Finding, 'fix'> {
  return { fix: { title: `Rename to "${to}"`, safe, edits: [{ kind: 'rename-key', path, to }] } }
}

function normal(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '')
}

function list(keys: readonly string[]): string {
  const shown = keys.slice(0, 12).join(', ')
  return keys.length > 12 ? `${shown}, …` : shown
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
