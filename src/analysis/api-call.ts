import type { Path, Span } from '../diagnostic.js'
import { asMap, type Config } from './config.js'

/** The HTTP call of an `api` toolset. */
export interface ApiCall {
  readonly path: Path
  /** As written; docker-agent compares it in capitals. */
  readonly method: string
  readonly endpoint: string
  /** The declared arguments, each with its JSON schema. */
  readonly arguments: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  /** The arguments that the model has to give. */
  readonly required: ReadonlySet<string>
  /** Plain names in the endpoint, as in `${id}`; not `${env.ID}` and other expressions. */
  readonly names: readonly (Span & { readonly name: string })[]
}

/** Every HTTP call of a file. */
export function apiCalls(config: Config): ApiCall[] {
  return config.toolsets.flatMap(({ type, where, value, path }) => {
    const { api_config: api } = value
    if (type !== 'api' || where === 'mcps' || !api?.endpoint) return []
    const names = [...api.endpoint.matchAll(/\$\{\s*([A-Za-z_]\w*)\s*\}/g)].map((match) => ({
      name: match[1] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }))
    return [
      {
        path: [...path, 'api_config'],
        method: api.method ?? '',
        endpoint: api.endpoint,
        arguments: new Map(
          Object.entries(api.args ?? {}).map(([name, schema]) => [name, asMap(schema) ?? {}]),
        ),
        required: new Set((api.required ?? []).filter((name) => name !== undefined)),
        names,
      },
    ]
  })
}

/** Whether a template can name an argument; a JavaScript name has no hyphen or dot. */
export function isTemplateName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name)
}
