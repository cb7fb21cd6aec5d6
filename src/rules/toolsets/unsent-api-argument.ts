import { apiCalls } from '../../analysis/api-call.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'An argument of an api toolset is not part of the request.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, method, arguments: args, names } of apiCalls(config)) {
      // A method in lower case is another mistake, which invalid-value reports.
      if (args.size === 0 || method !== method.toUpperCase() || method === 'GET' || method === '') continue
      if (method !== 'POST') {
        report({
          path: [...path, 'method'],
          at: 'value',
          message: `docker-agent does not send arguments with "${excerpt(method)}", so ${oneOf([...args.keys()].slice(0, 5), 'and')} ${args.size === 1 ? 'is' : 'are'} lost.`,
          hint: 'Only GET (in the URL) and POST (as JSON body) send arguments. For other methods, use a script toolset.',
        })
        continue
      }
      for (const { name, start, end } of names) {
        if (!args.has(name)) continue
        report({
          path: [...path, 'endpoint'],
          at: 'value',
          within: { start, end },
          message: `docker-agent puts arguments into the URL only with GET, so "\${${name}}" is sent literally.`,
          hint: 'POST sends the arguments as JSON body. For a path with arguments, use a script toolset.',
        })
      }
    }
  },
})
