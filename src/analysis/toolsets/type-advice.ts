import { closest, oneOf } from '../../suggest.js'
import { boundAttributes, toolsetTypes, typesTakingAll } from './attributes.js'
import type { ToolsetEntry } from '../config.js'

/** What to do about an unknown type: a sentence, and the type to write where one is likely. */
export interface TypeAdvice {
  readonly hint: string
  readonly rename?: { readonly to: string; readonly certain: boolean }
}

const SYNONYMS: Readonly<Record<string, string>> = {
  bash: 'shell',
  terminal: 'shell',
  files: 'filesystem',
  fs: 'filesystem',
  http: 'fetch',
  web: 'fetch',
  thinking: 'think',
  todos: 'todo',
  switchmodel: 'model_picker',
}

/** Tools that need no toolset: they come with a key of the agent. */
const IMPLICIT: Readonly<Record<string, string>> = {
  transfer_task: 'Remove it: an agent with "sub_agents" has that tool anyway.',
  handoff: 'Remove it: an agent with "handoffs" has that tool anyway.',
  skills: 'Remove it, and write skills: true on the agent.',
}

/**
 * Advice on a type that docker-agent does not have: the nearest name, or the types that take what is written beside it.
 * @param refused attributes beside it are what docker-agent refuses, so that they tell the type that is meant
 */
export function typeAdvice(entry: ToolsetEntry, version: number, refused: boolean): TypeAdvice {
  const implicit = Object.hasOwn(IMPLICIT, entry.type) ? IMPLICIT[entry.type] : undefined
  if (implicit) return { hint: implicit }
  const known = toolsetTypes(version)
  const fitting = refused ? typesTakingAll(boundAttributes(entry, version)) : []
  const likely = fitting.length > 0 ? `All of its attributes go with type ${oneOf(fitting)}.` : undefined
  if (entry.type === '') return { hint: likely ?? 'Add "type", such as type: filesystem.' }
  const same = known.find((type) => normal(type) === normal(entry.type))
  const near =
    same ?? synonymOf(normal(entry.type)) ?? closest(entry.type, fitting) ?? closest(entry.type, known)
  if (near) return { hint: `Did you mean "${near}"?`, rename: { to: near, certain: same !== undefined } }
  return { hint: likely ?? `The types are ${oneOf(known, 'and')}.` }
}

function synonymOf(type: string): string | undefined {
  return Object.hasOwn(SYNONYMS, type) ? SYNONYMS[type] : undefined
}

function normal(type: string): string {
  return type.toLowerCase().replace(/[-_ ]/g, '')
}
