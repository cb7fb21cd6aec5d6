import { isGiven, requiredAttributes } from '../../analysis/toolsets/attributes.js'
import { oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A required key is missing or empty.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['decoder', 'rule'],
  check({ config, report }) {
    for (const { path, type, value } of config.toolsets) {
      const toolset: Readonly<Record<string, unknown>> = value
      for (const group of requiredAttributes(type, config.version)) {
        if (group.some((name) => isGiven(name, toolset[name]))) continue
        const empty = group.find((name) => toolset[name] !== undefined)
        const message = `A toolset of type "${type}" needs ${oneOf(group)}.`
        if (empty === undefined)
          report({ path, missing: group, message, hint: HINTS[type] ?? `Add ${oneOf(group)}.` })
        else report({ path: [...path, empty], message, hint: `"${empty}" is empty.` })
      }
    }
  },
})

const HINTS: Readonly<Record<string, string>> = {
  lsp: 'Add the language server to start, for example command: gopls.',
  a2a: 'Add the URL of the remote agent: url: https://….',
  openapi: 'Add the URL of the API description: url: https://…/openapi.json.',
  open_url: 'Add the URL to open: url: https://….',
  model_picker: 'List the models to choose from: models: [openai/gpt-4o, …].',
  rag: 'Name an entry of the top-level "rag" in "ref", or describe the source in "rag_config".',
  memory: 'Add the file of the memory: path: ./memory.db.',
}
