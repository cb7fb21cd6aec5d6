import { apiCalls } from '../../analysis/api-call.js'
import { replaceWith } from '../../finding.js'
import { closest } from '../../suggest.js'
import { oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The `endpoint` of an api toolset uses a name that is not an argument of the tool.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, arguments: args, names } of apiCalls(config)) {
      const declared = [...args.keys()]
      for (const { name, start, end } of names) {
        // Names in upper case look like environment variables, which unexpanded-variable reports.
        if (args.has(name) || /^[A-Z][A-Z0-9_]*$/.test(name)) continue
        const near = closest(name, declared)
        const meant = near ?? (declared.length === 1 && names.length === 1 ? declared[0] : undefined)
        const place = { path: [...path, 'endpoint'], within: { start, end } }
        report({
          ...place,
          at: 'value',
          message: `"${name}" is not an argument of the tool, so "\${${name}}" stays in the URL.`,
          hint: meant
            ? `Did you mean "${meant}"?`
            : declared.length > 0
              ? `Declared arguments: ${oneOf(declared.slice(0, 10), 'and')}. For an environment variable, write \${env.NAME}.`
              : 'Declare it under "args". For an environment variable, write ${env.NAME}.',
          fix: replaceWith(place, meant && `\${${meant}}`, { safe: false }),
        })
      }
    }
  },
})
