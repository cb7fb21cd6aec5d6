import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A merge key (`<<`) has a value that docker-agent cannot merge.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
