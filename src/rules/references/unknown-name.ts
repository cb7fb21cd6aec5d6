import { nameReferences, type NameReference, type Section } from '../../analysis/references/names.js'
import { registryServers } from '../../catalog/mcp-servers.js'
import { replaceWith, type PathFix } from '../../finding.js'
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
        fix: unknown.fix ?? (section === 'mcps' ? fromCatalog(reference) : undefined),
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

/** A server of Docker's catalog in place of one that the file does not define. */
function fromCatalog({ name, path }: NameReference): PathFix | undefined {
  const server = name.replace(/^.*?docker:/s, '')
  return registryServers.has(server) ? replaceWith({ path }, `docker:${server}`, { safe: false }) : undefined
}

function hintFor(section: Section, name: string): string {
  if (name === '') return `Write the name of a ${WORDS[section]}, or remove the entry.`
  if (section !== 'mcps') return `Define it under "${section}".`
  const catalog = name.slice(name.indexOf('docker:'))
  return name.includes('docker:')
    ? `Write "${catalog}" for a server from Docker's catalog.`
    : `Define it under "mcps", or write "docker:${name}" for a server from Docker's catalog.`
}
