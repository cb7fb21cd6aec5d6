import { nameReferences, type Section } from '../../analysis/references/names.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'
import { unknownReference } from '../unknown-reference.js'

export default defineRule({
  severity: 'error',
  description:
    'A reference names a toolset, command group, skill group, budget, MCP server, RAG source or evaluator that does not exist.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, complete, report }) {
    const names = new Map<Section, ReadonlySet<string>>()
    for (const reference of nameReferences(config)) {
      const { section, name } = reference
      const known = names.get(section) ?? new Set(Object.keys(config.data[section] ?? {}))
      names.set(section, known)
      const unknown = unknownReference(reference, known, complete)
      if (!unknown) continue
      report({
        ...unknown,
        message:
          name === ''
            ? `The name of this ${WORDS[section]} is empty.`
            : `Unknown ${WORDS[section]} "${excerpt(name)}".`,
        hint: unknown.hint ?? hintFor(section, name),
      })
    }
  },
})

const WORDS: Readonly<Record<Section, string>> = {
  toolsets: 'toolset',
  commands: 'command group',
  skills: 'skill group',
  budgets: 'budget',
  mcps: 'MCP server',
  rag: 'RAG source',
  evaluators: 'evaluator',
}

function hintFor(section: Section, name: string): string {
  if (name === '') return `Write the name of a ${WORDS[section]}, or remove the entry.`
  if (section !== 'mcps') return `Define it under "${section}".`
  const catalog = name.slice(name.indexOf('docker:'))
  return name.includes('docker:')
    ? `Write "${catalog}" for a server from Docker's catalog.`
    : `Define it under "mcps", or write "docker:${name}" for a server from Docker's catalog.`
}
