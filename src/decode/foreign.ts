import { dereference, type YamlNode } from '../document/tree.js'
import type { Finding } from '../finding.js'

/** Tools whose files are recognized by keys at the top level: all of `keys`, or the first and one of `any`. */
const TOOLS: readonly {
  readonly what: string
  readonly keys: readonly string[]
  readonly any?: readonly string[]
}[] = [
  { what: 'a Kubernetes file', keys: ['apiVersion', 'kind'] },
  { what: 'a GitHub Actions workflow', keys: ['jobs'], any: ['on', 'name', 'env', 'permissions'] },
  { what: 'a Docker Compose file', keys: ['services'] },
]

/** The one finding for a file of another tool, whose other mistakes are of no interest; undefined for any other file. */
export function foreignFile(root: YamlNode | undefined): Finding | undefined {
  const map = root && dereference(root)
  if (map?.kind !== 'map') return undefined
  const keys = map.pairs.flatMap(({ key }) => (key.kind === 'scalar' ? [key.text] : []))
  if (keys.includes('agents')) return undefined
  const tool = TOOLS.find(
    (one) =>
      one.keys.every((key) => keys.includes(key)) && (!one.any || one.any.some((key) => keys.includes(key))),
  )
  if (!tool) return undefined
  return {
    ruleId: 'unknown-key',
    path: tool.keys.slice(0, 1),
    at: 'key',
    message: `The file looks like ${tool.what}, not like a configuration of docker-agent.`,
    hint: 'docker-agent needs "agents" at the top level. Check the name of the file.',
  }
}
