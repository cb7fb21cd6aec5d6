import { nameReferences, type Section } from '../../analysis/references/names.js'
import { nearName } from '../../analysis/near-name.js'
import { closest, excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A name refers to an entry of a section that does not have it.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, complete, report }) {
    for (const { section, name, path, fatal } of nameReferences(config)) {
      const names = Object.keys(config.data[section] ?? {})
      if (names.includes(name)) continue
      const near = closest(name, names)
      // The entry may stand in the part of a broken file that could not be read.
      if (!complete && near === undefined) continue
      report({
        path,
        at: 'value',
        ...(fatal ? {} : { severity: 'warning' }),
        message:
          name === ''
            ? `An empty text names no ${WORDS[section]}.`
            : `There is no ${WORDS[section]} "${excerpt(name)}".`,
        definedAt: [[section, name]],
        ...(near ? nearName(section, near, name, path) : { hint: hintFor(section, name) }),
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
}

function hintFor(section: Section, name: string): string {
  if (name === '') return 'Name one, or remove the entry.'
  if (section !== 'mcps') return `Define it under "${section}".`
  const catalog = name.slice(name.indexOf('docker:'))
  return name.includes('docker:')
    ? `Write "${catalog}" for a server of Docker's catalog.`
    : `Define it under "mcps", or write "docker:${name}" for a server of Docker's catalog.`
}
