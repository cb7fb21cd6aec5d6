import { follow } from './follow.js'
import { laterUses } from './later-uses.js'
import type { Context, Reference } from './reference.js'

/** References that docker-agent resolves only when they are used: those of toolsets, skills, hooks, and RAG. */
export function laterReferences(context: Context): Reference[] {
  return laterUses(context.config).flatMap(({ text, ...origin }) =>
    typeof text === 'string' && text !== '' ? follow(text, { ...origin, stage: 'use' }, context) : [],
  )
}
