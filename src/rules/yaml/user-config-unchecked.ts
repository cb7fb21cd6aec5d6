import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description:
    "The file is docker-agent's user configuration, which docker-agent does not accept as an agent file.",
  fixable: false,
  since: '0.2.0',
  reportedBy: ['reader'],
})
