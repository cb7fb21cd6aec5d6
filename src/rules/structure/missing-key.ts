import { asMap } from '../../analysis/config.js'
import { isGiven, requiredAttributes } from '../../analysis/toolsets/attributes.js'
import { oneOf } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'missing-key',
    severity: 'error',
    description: 'A required key is missing.',
    rationale:
      'A part of the configuration cannot work without this key, and docker-agent refuses the file. An empty text or list counts as missing. What a toolset needs depends on its type and on the config version: `lsp` needs `command`, `a2a`, `openapi` and `open_url` need `url`, `model_picker` needs `models`, `rag` needs `ref` or `rag_config`, and `memory` needs `path` in versions 2 to 5.',
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const { path, type, value } of model.config.toolsets) {
      const toolset = asMap(value) ?? {}
      for (const group of requiredAttributes(type, model.config.version)) {
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
  lsp: 'Add the language server to start, such as command: gopls.',
  a2a: 'Add the address of the remote agent: url: https://….',
  openapi: 'Add the address of the API description: url: https://…/openapi.json.',
  open_url: 'Add the address to open: url: https://….',
  model_picker: 'List the models to choose from: models: [openai/gpt-4o, …].',
  rag: 'Name an entry of the top-level "rag" (ref: …), or describe the source under "rag_config".',
  memory: 'Add the file of the memory: path: ./memory.db.',
}
