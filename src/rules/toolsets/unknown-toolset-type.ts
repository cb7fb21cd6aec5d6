import type { ToolsetEntry } from '../../analysis/config.js'
import {
  boundAttributes,
  isToolsetType,
  lastVersionOf,
  misplacedAttributes,
  toolsetTypes,
  typesWithAll,
} from '../../analysis/toolsets/attributes.js'
import { remove, replaceWith, setHere, type PathFix, type Report } from '../../finding.js'
import { closest, isOnlyNear } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

/** Other words for a type, in lower case without separators. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['bash', 'shell'],
  ['terminal', 'shell'],
  ['files', 'filesystem'],
  ['fs', 'filesystem'],
  ['http', 'fetch'],
  ['web', 'fetch'],
  ['thinking', 'think'],
  ['todos', 'todo'],
  ['switchmodel', 'model_picker'],
])

/** Tools that need no toolset because a key of the agent adds them. */
const IMPLICIT: ReadonlyMap<string, string> = new Map([
  ['transfer_task', 'Remove it: an agent with "sub_agents" already has this tool.'],
  ['handoff', 'Remove it: an agent with "handoffs" already has this tool.'],
  ['skills', 'Remove it, and add skills: true to the agent.'],
])

export default defineRule({
  severity: 'warning',
  description: 'A toolset has an unknown type, or no type.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const { version, toolsets } = config
    for (const entry of toolsets) {
      if (entry.where === 'mcps') continue
      const last = lastVersionOf(entry.type)
      if (last !== undefined && version >= last) report(removed(entry, version, last))
      else if (!isToolsetType(entry.type, version)) report(unknown(entry, version))
    }
  },
})

function removed(entry: ToolsetEntry, version: number, last: number): Report {
  const refused = version > last && misplacedAttributes(entry, version).length > 0
  const path = [...entry.path, 'type']
  return {
    path,
    severity: refused ? 'error' : 'warning',
    message: `Toolset type "${entry.type}" was removed in config version ${last + 1}, so ${effectOf(refused)}.`,
    hint: 'Use type "plan" to keep plans, or remove the toolset.',
    fix: replaceWith({ path }, 'plan', { safe: false }),
  }
}

function unknown(entry: ToolsetEntry, version: number): Report {
  const misplaced = misplacedAttributes(entry, version)
  const refused = misplaced.length > 0
  const severity = refused ? 'error' : 'warning'
  const related = misplaced.map(({ name, path }) => setHere(name, path))
  const { hint, to, safe } = adviceOn(entry, version, refused)
  if (entry.type === '') {
    const message = `The toolset has no type, so ${effectOf(refused)}.`
    return { path: entry.path, missing: ['type'], severity, message, hint, related }
  }
  const path = [...entry.path, 'type']
  return {
    path,
    severity,
    message: `"${excerpt(entry.type)}" is not a toolset type, so ${effectOf(refused)}.`,
    hint,
    related,
    fix: replaceWith({ path }, to, { safe }) ?? removal(entry),
  }
}

/** A toolset that docker-agent skips, with nothing but its type. */
function removal({ where, value, path, type }: ToolsetEntry): PathFix | undefined {
  return where === 'agent' && Object.keys(value).length === 1 ? remove(path, type) : undefined
}

function effectOf(refused: boolean): string {
  return refused ? 'docker-agent rejects its attributes' : 'docker-agent skips the toolset'
}

interface Advice {
  readonly hint: string
  /** The type to write, if one is likely. */
  readonly to?: string
  readonly safe: boolean
}

/** The nearest type, or the types that accept the attributes; those count only if docker-agent refuses some of them. */
function adviceOn(entry: ToolsetEntry, version: number, refused: boolean): Advice {
  const implicit = IMPLICIT.get(entry.type)
  if (implicit) return { hint: implicit, safe: false }
  const known = toolsetTypes(version)
  const fitting = refused ? typesWithAll(boundAttributes(entry, version)) : []
  const likely = fitting.length > 0 ? `All of its attributes belong to type ${oneOf(fitting)}.` : undefined
  if (entry.type === '') return { hint: likely ?? 'Add "type", for example type: filesystem.', safe: false }
  const name = normalized(entry.type)
  const same = known.find((type) => normalized(type) === name)
  const to = same ?? SYNONYMS.get(name) ?? closest(entry.type, fitting) ?? closest(entry.type, known)
  const isCertain = refused && to !== undefined && !SYNONYMS.has(name) && isOnlyNear(entry.type, to, known)
  if (to) return { hint: `Did you mean "${to}"?`, to, safe: same !== undefined || isCertain }
  return { hint: likely ?? `The types are ${oneOf(known, 'and')}.`, safe: false }
}

function normalized(type: string): string {
  return type.toLowerCase().replace(/[-_ ]/g, '')
}
