import table from '../data/foreign-files.json' with { type: 'json' }
import type { Path } from '../diagnostic.js'
import { dereference, type YamlNode } from '../document/tree.js'
import type { Finding } from '../finding.js'
import { once } from '../once.js'
import { closest } from '../suggest.js'
import { fold, meantKey } from './key-advice.js'
import { keysIn, NEWEST_VERSION } from './versions.js'

interface Tool {
  readonly what: string
  readonly in?: string
  readonly keys: readonly string[]
  readonly any?: readonly string[]
}

const TOOLS: readonly Tool[] = table.files

/** Keys that files of many tools have. */
const COMMON = new Set(['version', 'metadata', 'name', 'description'])
/** Whose keys an agent file has at the top level, rightly or not. */
const OWN_BLOCKS = ['Config', 'AgentConfig']
const ownKeys = once(() =>
  OWN_BLOCKS.flatMap((block) => keysIn(block, NEWEST_VERSION)).filter((key) => !COMMON.has(key)),
)
const foldedOwnKeys = once(() => new Set(ownKeys().map((key) => fold(key))))

/** The one finding for a file of another tool, whose other mistakes are of no interest; undefined for any other file. */
export function foreignFile(root: YamlNode | undefined): Finding | undefined {
  const keys = keysOf(root)
  if (keys.includes('agents')) return undefined
  const tool = TOOLS.find((one) => isFileOf(one, root, keys))
  if (tool)
    return finding(
      `The file looks like ${tool.what}, not like a docker-agent configuration.`,
      pathIn(tool, keys),
    )
  const first = keys.find((key) => !keysIn('Config', NEWEST_VERSION).includes(key))
  return first === undefined || keys.some((key) => isOwn(key)) || entries(root).some(looksLikeAgent)
    ? undefined
    : finding('The file has no key of a docker-agent configuration.', [first])
}

function finding(message: string, path: Path): Finding {
  return {
    ruleId: 'unknown-key',
    path,
    at: 'key',
    message,
    hint: 'docker-agent needs "agents" at the top level. Check the name of the file.',
  }
}

function isFileOf(tool: Tool, root: YamlNode | undefined, keys: readonly string[]): boolean {
  if (tool.in === undefined) return hasKeys(tool, keys)
  const map = root && dereference(root)
  const parts = tool.in === 'item' ? (map?.kind === 'seq' ? map.items : []) : entries(root)
  return parts.length > 0 && parts.every((part) => hasKeys(tool, keysOf(part)))
}

function hasKeys({ keys, any }: Tool, present: readonly string[]): boolean {
  return keys.every((key) => present.includes(key)) && (!any || any.some((key) => present.includes(key)))
}

function pathIn(tool: Tool, keys: readonly string[]): Path {
  if (tool.in === 'item') return [0]
  return (tool.in === 'entry' ? keys : tool.keys).slice(0, 1)
}

/** A key of a configuration or of an agent at the top level, also misspelt or by the name that another tool has for it. */
function isOwn(key: string): boolean {
  if (COMMON.has(key)) return false
  return (
    foldedOwnKeys().has(fold(key)) ||
    OWN_BLOCKS.some((block) => meantKey(block, key) !== undefined) ||
    closest(key, ownKeys()) !== undefined
  )
}

/** An agent at the top level, whose section is missing. */
function looksLikeAgent(value: YamlNode): boolean {
  return keysOf(value).some((key) => key === 'model' || key === 'instruction')
}

function entries(root: YamlNode | undefined): YamlNode[] {
  const map = root && dereference(root)
  return map?.kind === 'map' ? map.pairs.map(({ value }) => value) : []
}

function keysOf(node: YamlNode | undefined): string[] {
  const map = node && dereference(node)
  return map?.kind === 'map' ? map.pairs.flatMap(({ key }) => (key.kind === 'scalar' ? [key.text] : [])) : []
}
