import { missingVariables } from '../../analysis/environment/missing-variables.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A variable without which docker-agent does not start is not set.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ report, ...analysis }) {
    for (const { path, within, message, hint, unseen } of missingVariables(analysis)) {
      report({
        path,
        ...(within ? { within } : {}),
        message,
        hint,
        ...(unseen ? { severity: 'warning' as const } : {}),
      })
    }
  },
})
