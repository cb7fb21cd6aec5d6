import { toolsetTypes } from '../../analysis/toolsets/attributes.js'
import { stringsIn } from '../../decode/versions.js'
import type { Described } from '../schema.js'

/** A value that the schema lists. */
export interface Listed {
  readonly text: string
  readonly description?: string
}

/** The strings and booleans that the schema lists for a value, without those of other config versions. */
export function listedValues({ node, field }: Described, version: number): Listed[] {
  if (node.type === 'boolean') return [{ text: 'true' }, { text: 'false' }]
  const values = (node.enum ?? []).map((text, index) => ({
    text,
    description: node.enumDescriptions?.[index],
  }))
  const snippets = (node.defaultSnippets ?? []).flatMap(({ body, description }) =>
    typeof body === 'string' ? [{ text: body, description }] : [],
  )
  const valid = VERSIONED.get(field)?.(version)
  const listed = [...values, ...snippets].filter(({ text }) => valid?.includes(text) ?? true)
  return field === 'Config.version' ? listed.reverse() : listed
}

const VERSIONED = new Map<string, (version: number) => readonly string[]>([
  ['Toolset.type', toolsetTypes],
  ['HookDefinition.type', (version) => stringsIn('HookDefinition.type', version)],
])
