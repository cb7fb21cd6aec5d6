import { parseYaml } from '../document/parse.js'
import { dereference, type SeqNode, type YamlNode } from '../document/tree.js'

/** The file that pre-commit reads. */
export const PRE_COMMIT_FILE = '.pre-commit-config.yaml'

const REPOSITORY = 'https://github.com/agent-lint/agent-lint'

/**
 * The configuration of pre-commit with the hook of agent-lint at the end of `repos`. Everything else stays as it is; a text
 * that has the hook is returned unchanged.
 * @param text the present configuration; undefined where there is none
 * @param rev the tag of the hook
 * @returns undefined where `repos` is not a list with its items on lines of their own
 */
export function withHook(text: string | undefined, rev: string): string | undefined {
  if (text === undefined) return `repos:\n${entry('  ', rev, '\n')}`
  if (text.includes('agent-lint')) return text
  const { root, findings } = parseYaml(text)
  const last = findings.some(({ ruleId }) => ruleId === 'syntax') ? undefined : lastRepository(root, text)
  if (!last) return undefined
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const end = text.indexOf('\n', last.end)
  const at = end < 0 ? text.length : end + 1
  return text.slice(0, at) + (end < 0 ? newline : '') + entry(last.indent, rev, newline) + text.slice(at)
}

/** Where the last item of `repos` ends, and what its dash is indented by. */
function lastRepository(
  root: YamlNode | undefined,
  text: string,
): { end: number; indent: string } | undefined {
  const last = root && listOf('repos', root)?.items.at(-1)
  if (!last) return undefined
  const line = text.lastIndexOf('\n', last.start - 1) + 1
  const [, indent] = /^([ \t]*)-[ \t]+$/.exec(text.slice(line, last.start)) ?? []
  return indent === undefined ? undefined : { end: last.end, indent }
}

function listOf(name: string, root: YamlNode): SeqNode | undefined {
  const top = dereference(root)
  if (top?.kind !== 'map') return undefined
  const pair = top.pairs.find(({ key }) => key.kind === 'scalar' && key.text === name)
  return pair?.value.kind === 'seq' && !pair.value.flow ? pair.value : undefined
}

function entry(indent: string, rev: string, newline: string): string {
  return ['- repo: ' + REPOSITORY, `  rev: ${rev}`, '  hooks:', '    - id: agent-lint']
    .map((line) => indent + line + newline)
    .join('')
}
