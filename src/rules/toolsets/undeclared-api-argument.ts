import { apiCalls, isTemplateName, type ApiCall } from '../../analysis/api-call.js'
import { isVariableName } from '../../analysis/dollars.js'
import { replaceWith, type Report } from '../../finding.js'
import { closest } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The `endpoint` of an api toolset uses a name that is not an argument of the tool.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const call of apiCalls(config)) {
      for (const found of undeclaredReports(call)) report(found)
      for (const found of unusableReports(call)) report(found)
    }
  },
})

function undeclaredReports({ path, arguments: args, names }: ApiCall): Report[] {
  const declared = [...args.keys()]
  // Names in upper case look like environment variables, which unexpanded-variable reports.
  const undeclared = names.filter(({ name }) => !args.has(name) && !isVariableName(name))
  return undeclared.map(({ name, start, end }) => {
    const near = closest(name, declared)
    const meant = near ?? (declared.length === 1 && names.length === 1 ? declared[0] : undefined)
    const place = { path: [...path, 'endpoint'], within: { start, end } }
    return {
      ...place,
      at: 'value',
      message: `"${name}" is not an argument of the tool, so "\${${name}}" stays in the URL.`,
      hint: meant
        ? `Did you mean "${meant}"?`
        : declared.length > 0
          ? `Declared arguments: ${oneOf(declared.slice(0, 10), 'and')}. For an environment variable, write \${env.NAME}.`
          : 'Declare it under "args". For an environment variable, write ${env.NAME}.',
      fix: replaceWith(place, meant && `\${${meant}}`, { safe: false }),
    }
  })
}

/** `${user-id}` is a subtraction in JavaScript, which fails because neither name is defined. */
function unusableReports({ path, endpoint, method, arguments: args }: ApiCall): Report[] {
  if (method !== 'GET') return []
  return [...args.keys()].flatMap((name): Report[] => {
    const written = `\${${name}}`
    const start = endpoint.indexOf(written)
    if (isTemplateName(name) || start < 0) return []
    return [
      {
        path: [...path, 'endpoint'],
        at: 'value',
        within: { start, end: start + written.length },
        message: `"${excerpt(name)}" is not a JavaScript name, so "${excerpt(written)}" stays in the URL.`,
        hint: `Rename the argument, for example to "${excerpt(name.replace(/\W+/g, '_'))}".`,
      },
    ]
  })
}
