import { apiCalls, isTemplateName, type ApiCall } from '../../analysis/api-call.js'
import { dollars, isVariableName } from '../../analysis/dollars.js'
import { replaceWith, type Report } from '../../finding.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'An argument of an api toolset is not, or not always, part of the request.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const call of apiCalls(config)) for (const found of checkCall(call)) report(found)
  },
})

function checkCall(call: ApiCall): Report[] {
  const { method, arguments: args } = call
  // A method in lower case is another mistake, which invalid-value reports.
  if (args.size === 0 || method !== method.toUpperCase() || method === '') return []
  if (method === 'GET') return [...optionalReports(call), ...unusedReports(call)]
  return method === 'POST' ? literalReports(call) : [droppedReport(call)]
}

function droppedReport({ path, method, arguments: args }: ApiCall): Report {
  return {
    path: [...path, 'method'],
    at: 'value',
    message: `docker-agent does not send arguments with "${excerpt(method)}", so ${oneOf([...args.keys()].slice(0, 5), 'and')} ${args.size === 1 ? 'is' : 'are'} lost.`,
    hint: 'Only GET (in the URL) and POST (as JSON body) send arguments. For other methods, use a script toolset.',
  }
}

function literalReports({ path, arguments: args, names }: ApiCall): Report[] {
  return names
    .filter(({ name }) => args.has(name))
    .map(({ name, start, end }) => ({
      path: [...path, 'endpoint'],
      at: 'value',
      within: { start, end },
      message: `docker-agent puts arguments into the URL only with GET, so "\${${name}}" is sent literally.`,
      hint: 'POST sends the arguments as JSON body. For a path with arguments, use a script toolset.',
    }))
}

/** An expression with a name that is not defined stays as it is. */
function optionalReports({ path, arguments: args, required, names }: ApiCall): Report[] {
  return names.flatMap(({ name, start, end }): Report[] => {
    const schema = args.get(name)
    if (!schema || required.has(name) || schema.default !== undefined) return []
    return [
      {
        path: [...path, 'endpoint'],
        at: 'value',
        within: { start, end },
        message: `The argument "${name}" is optional: a call without it sends "\${${name}}" literally.`,
        hint: `Add "${name}" to "required".`,
      },
    ]
  })
}

function unusedReports({ path, endpoint, arguments: args, names }: ApiCall): Report[] {
  // A name that is not declared most likely means the argument that is not used.
  if (names.some(({ name }) => !args.has(name) && !isVariableName(name))) return []
  const templates = dollars(endpoint).filter(({ form }) => form !== 'bare')
  const used = new Set(templates.flatMap(({ inner }) => [inner, ...(inner.match(/\w+/g) ?? [])]))
  const words = new Set(endpoint.match(/\w+/g))
  const unused = [...args.keys()].filter((name) => !used.has(name))
  return unused.map((name) => {
    const other = words.has(name) ? otherPlaceholder(name, endpoint, path) : undefined
    return other ?? unusedReport(name, path)
  })
}

function unusedReport(name: string, path: Report['path']): Report {
  const written = isTemplateName(name) ? `"\${${name}}"` : 'it'
  return {
    path: [...path, 'args', name],
    at: 'key',
    message: `GET sends arguments only in the URL, and "${excerpt(name)}" is not in "endpoint", so docker-agent drops it.`,
    hint: `Write ${written} in "endpoint", or remove the argument.`,
  }
}

/** The argument as OpenAPI (`{id}`), Express (`:id`) or a shell (`$id`) would write it. */
function otherPlaceholder(name: string, endpoint: string, path: Report['path']): Report | undefined {
  if (!isTemplateName(name)) return undefined
  const written = [`{{${name}}}`, `{${name}}`, `<${name}>`, `$${name}`, `/:${name}`].find((one) =>
    endpoint.includes(one),
  )
  if (written === undefined) return undefined
  const offset = written.startsWith('/') ? 1 : 0
  const start = endpoint.indexOf(written)
  const place = {
    path: [...path, 'endpoint'],
    within: { start: start + offset, end: start + written.length },
  }
  const [text, to] = [written.slice(offset), `\${${name}}`]
  return {
    ...place,
    at: 'value',
    message: `"${text}" is not a placeholder for the argument "${name}", so it is sent literally.`,
    hint: `Write "${to}".`,
    fix: replaceWith(place, to, { safe: false }),
  }
}
