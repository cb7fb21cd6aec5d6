import { compile } from 'json-schema-to-typescript'
import { banner } from './banner.js'

/** src/generated/config.ts: the types of a well-formed configuration. */
export async function typesModule(schema: object): Promise<string> {
  const types = await compile({ ...withPlainReferences(schema), title: 'Config' }, 'Config', {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 140 },
  })
  return `${banner('schema/docker-agent.schema.json')}\n${types.trim()}\n`
}

/** A description next to a `$ref` would make json-schema-to-typescript write the type a second time under another name; a title would be its name. */
function withPlainReferences(node: object): object {
  const inner = Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== 'title' || typeof value !== 'string')
      .map(([key, value]: [string, unknown]) => [
        key,
        typeof value === 'object' && value !== null ? withPlainReferences(value) : value,
      ]),
  )
  if (Array.isArray(node)) return Object.values(inner)
  const { $ref, description } = inner as { $ref?: unknown; description?: unknown }
  return typeof $ref === 'string' ? { description, allOf: [{ $ref }] } : inner
}
