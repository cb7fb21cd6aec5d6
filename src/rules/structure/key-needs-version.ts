import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'key-needs-version',
    severity: 'error',
    description: 'A key exists only in a later config version than the file declares.',
    rationale:
      'Each config version has its own strict parser. A key of a later version is refused as unknown; declaring that version, or none at all (which means the newest), makes it available.',
    fixable: true,
    since: '0.1.0',
  },
})
