import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { banner } from './banner.js'
import { MARKS, runtimeSchema, UI_KEYWORDS, type Json } from './runtime-schema.js'

/** src/generated/validator.d.ts. */
export const VALIDATOR_TYPES = `${banner('schema/docker-agent.schema.json')}
declare const validate: { (data: unknown): boolean; errors?: readonly unknown[] | null }
export default validate
`

/**
 * src/generated/validator.js: the schema as plain code (ajv's standalone mode), so that ajv is not needed at run time.
 * Formats are off, because docker-agent checks none and placeholders violate them. Throws if the schema is not strictly valid.
 */
export function validatorModule(schema: object): string {
  compileStrictly(schema)
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    validateFormats: false,
    strict: false,
    messages: false,
    code: { source: true, esm: true },
  })
  const code = standaloneCode.default(ajv, ajv.compile(runtimeSchema(schema as Json) as object))
  const withoutImport = code.replace(
    /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g,
    '(text) => [...text].length',
  )
  return `${banner('schema/docker-agent.schema.json')}// @ts-nocheck
${shortened(withoutImport)}
`
}

/** The published schema has more in it than the one that runs, so it is checked on its own. */
function compileStrictly(schema: object): void {
  new Ajv({
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    validateFormats: false,
    keywords: [...UI_KEYWORDS, ...MARKS],
  }).compile(schema)
}

/**
 * ajv's code in fewer bytes, because most of a start is spent on reading code: one function adds errors, lists of allowed
 * values are inlined instead of looked up in copies of the schema, and arguments that only custom keywords need are dropped.
 */
function shortened(code: string): string {
  const adding =
    /const (err\d+) = (\{.*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g
  const passing = /,parentData:data\d*,parentDataProperty:(?:"[^"]*"|\w+),rootData(?=\})/g
  return `${withInlinedValues(code).replace(adding, 'vErrors = withError(vErrors, $2);errors++;').replace(passing, '')}
function withError(errors, error) {
  if (errors === null) return [error]
  errors.push(error)
  return errors
}`
}

function withInlinedValues(code: string): string {
  const schemas = new Map<string, Json>()
  const rest = code.replace(
    /const (schema\d+) = (\{.*?\});(?=const |function )/gs,
    (_, name: string, text: string) => {
      schemas.set(name, JSON.parse(text) as Json)
      return ''
    },
  )
  return rest.replace(/\b(schema\d+)((?:\.\w+|\["[^"]+"\]|\[\d+\])+)/g, (_, name: string, steps: string) => {
    const keys = [...steps.matchAll(/\.(\w+)|\["([^"]+)"\]|\[(\d+)\]/g)].map(
      (match) => match[1] ?? match[2] ?? match[3] ?? '',
    )
    return JSON.stringify(
      keys.reduce<unknown>(
        (value, key) => (value as Readonly<Record<string, unknown>>)[key],
        schemas.get(name),
      ),
    )
  })
}
