import type { Path, Span } from '../diagnostic.js'
import type { Config } from './config.js'

/** The HTTP call of an `api` toolset. */
export interface ApiCall {
  readonly path: Path
  readonly method: string
  readonly arguments: ReadonlyMap<string, { readonly type?: string }>
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
        arguments: new Map(Object.entries(api.args ?? {}).map(([name, schema]) => [name, schema ?? {}])),
        names,
      },
    ]
  })
}
