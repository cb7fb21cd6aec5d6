import { kindIn } from '../../decode/versions.js'
import { insertKeys } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'An agent has a `structured_output`, but the client of its model does not send it.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, references, report }) {
    const models = new Map(
      references
        .filter(({ use, client }) => use === 'model' && client?.apiType === 'amazon-bedrock')
        .map(({ agent, text }) => [agent, text]),
    )
    for (const { name, path, value } of config.agents) {
      const model = models.get(name)
      if (!value.structured_output?.schema || value.structured_output.mode === 'tool' || model === undefined)
        continue
      const output = [...path, 'structured_output']
      const hasMode = kindIn('StructuredOutput', 'mode', config.version) !== undefined
      report({
        path: output,
        at: 'key',
        message: `The client of model "${excerpt(model)}" ignores "structured_output", so the answer is free text.`,
        hint: 'Use a model of another provider, or set "mode: tool" (from config version 15 on).',
        fix: hasMode && !value.structured_output.mode ? insertKeys(output, [['mode', 'tool']]) : undefined,
      })
    }
  },
})
