import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'hcl-unchecked',
    severity: 'info',
    description: 'The file is HCL, which is not checked.',
    rationale:
      'docker-agent reads HCL by its name (`.hcl`) or by its first line, and translates it to YAML. This linter checks YAML only.',
    fixable: false,
    since: '0.1.0',
  },
})
