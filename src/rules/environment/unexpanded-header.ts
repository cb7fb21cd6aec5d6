import { headerPlaceholders, isGatewayAuth, sentHeaders, type HttpHeader } from '../../analysis/headers.js'
import { asMap } from '../../analysis/config.js'
import type { Path } from '../../diagnostic.js'
import { insertKeys, remove, type PathFix } from '../../finding.js'
import { valueAt } from '../../path.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A header under `http_headers` contains a variable, which docker-agent does not expand.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const header of sentHeaders(config)) {
      const [first] = headerPlaceholders(header.value)
      if (!first || isGatewayAuth(header)) continue
      const { start, end, name } = first
      report({
        path: header.path,
        within: { start, end },
        message: `docker-agent sends "${header.value.slice(start, end)}" in the header "${header.name}" literally: it does not expand variables in "http_headers".`,
        hint:
          header.name.toLowerCase() === 'authorization'
            ? bearerHint(name, header)
            : 'Write the value itself, unless it is a secret. A proxy can add a secret header.',
        fix: BEARER.test(header.value) ? replacement(name, header, config.data) : undefined,
      })
    }
  },
})

function bearerHint(variable: string, { block }: HttpHeader): string {
  return block.tokenKey === variable
    ? `Remove the header: docker-agent already sends ${variable} as the bearer token.`
    : `Replace the header with "token_key: ${variable}", which sends the variable as the bearer token.`
}

/** A token that is nothing but a variable. */
const BEARER = /^\s*(bearer\s+)?\$(\{(env\.)?\w+\}|\w+)\s*$/i

/** Removes the header, and names its variable in `token_key` where docker-agent would send another one. */
function replacement(
  variable: string,
  { name, path, block }: HttpHeader,
  data: unknown,
): PathFix | undefined {
  const owner = path.slice(0, -3)
  if (name.toLowerCase() !== 'authorization') return undefined
  const removal = remove(withoutEmptyParents(path, owner.length + 1, data), name)
  if (block.tokenKey === variable) return removal
  const { edits } = insertKeys(owner, [['token_key', variable]])
  return {
    ...removal,
    title: `Replace the header with "token_key: ${variable}"`,
    edits: [...removal.edits, ...edits],
  }
}

/** The path to remove, so that no mapping is left without a key. */
function withoutEmptyParents(path: Path, least: number, data: unknown): Path {
  const parent = path.slice(0, -1)
  const isLast = Object.keys(asMap(valueAt(data, parent)) ?? {}).length === 1
  return isLast && parent.length >= least ? withoutEmptyParents(parent, least, data) : path
}
