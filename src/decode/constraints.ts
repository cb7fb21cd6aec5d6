import type { Path } from '../diagnostic.js'
import validator from '../generated/validator.js'
import { replaceWith, type Finding } from '../finding.js'
import { valueAt } from '../path.js'
import { closest } from '../suggest.js'
import { excerpt, oneOf } from '../wording.js'
import { subject } from './context.js'
import { narrow, type SchemaError } from './schema-errors.js'

/**
 * Reports what the schema documents but docker-agent does not check when it loads a file: values outside an enumeration or
 * a range, and missing keys. All of it is a warning; what docker-agent refuses, the decoder or a rule reports as an error.
 * @param data decoded data, in which every value has the kind that docker-agent requires
 */
export function checkConstraints(data: Readonly<Record<string, unknown>>): Finding[] {
  if (validator(data)) return []
  return narrow((validator.errors ?? []) as readonly SchemaError[]).flatMap((error) => {
    const finding = describe(error, data)
    return finding ? [{ severity: 'warning' as const, ...finding }] : []
  })
}

/** A finding for a keyword that names a mistake; other keywords only say that something inside them failed. */
function describe(error: SchemaError, data: unknown): Finding | undefined {
  const path = pathOf(error.instancePath, data)
  if (error.propertyName !== undefined) return badName(error, path, error.propertyName)
  const value = valueAt(data, path)
  const { params } = error
  switch (error.keyword) {
    case 'required':
      return missing(path, String(params.missingProperty))
    case 'enum':
      return notAllowed(path, value, params.allowedValues as readonly (string | number | boolean)[])
    case 'const':
      return notAllowed(path, value, [params.allowedValue as string | number | boolean])
    case 'type':
      return {
        ruleId: 'invalid-type',
        path,
        message: `${subject(path)} must be ${kindOf(String(params.type))}.`,
        hint: path.includes('provider_opts')
          ? 'docker-agent loads the file, but the client of the model does not accept this value.'
          : 'docker-agent does not check this value when it loads the file.',
      }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return outOfRange(path, value, params)
    case 'pattern':
      return {
        ruleId: 'invalid-value',
        path,
        message: `${subject(path)} has an invalid format: "${excerpt(String(value), 40)}".`,
      }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { ruleId: 'invalid-value', path, message: `${subject(path)} must not be empty.` }
    default:
      return undefined
  }
}

/** The pattern of the names under `shell` of a script toolset. */
const TOOL_NAME = '^[A-Za-z_][A-Za-z0-9_-]*$'

/** Keywords other than these only say which rules the mapping follows. */
function badName({ keyword, params }: SchemaError, path: Path, name: string): Finding | undefined {
  if (keyword !== 'pattern' && keyword !== 'minLength') return undefined
  const finding = { ruleId: 'invalid-value', path: [...path, name], at: 'key' } as const
  if (name === '') return { ...finding, message: `A name in ${subject(path)} is empty.` }
  return {
    ...finding,
    message: `"${excerpt(name, 40)}" is not a valid name in ${subject(path)}.`,
    hint:
      params.pattern === TOOL_NAME
        ? 'Start with a letter or "_", and use only letters, digits, "_" and "-".'
        : undefined,
  }
}

function missing(path: Path, key: string): Finding {
  return {
    ruleId: 'missing-key',
    path,
    at: 'key',
    missing: [key],
    message: `${subject(path)} has no "${key}".`,
  }
}

/** Words of other programs, with the key that they are written under. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['transport_type http', 'streamable'],
  ['transport_type HTTP', 'streamable'],
])

function notAllowed(path: Path, value: unknown, allowed: readonly (string | number | boolean)[]): Finding {
  const texts = allowed.map(String)
  // A mapping of the file has no prototype, so String() does not accept it.
  const written = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  const near = SYNONYMS.get(`${path.at(-1) ?? ''} ${written}`) ?? closest(written, texts)
  return {
    ruleId: 'invalid-value',
    path,
    at: 'value',
    message: `"${excerpt(written, 40)}" is not a valid value for ${subject(path).replace(/^I/, 'i')}.`,
    hint: near === undefined ? `Write ${oneOf(allowed)}.` : `Did you mean "${near}"?`,
    fix: replaceWith({ path }, near, { safe: near?.toLowerCase() === written.toLowerCase() }),
  }
}

function outOfRange(path: Path, value: unknown, params: Readonly<Record<string, unknown>>): Finding {
  const words: Readonly<Record<string, string>> = {
    '>=': 'at least',
    '<=': 'at most',
    '>': 'greater than',
    '<': 'less than',
  }
  return {
    ruleId: 'out-of-range',
    path,
    at: 'value',
    message: `${subject(path)} must be ${words[String(params.comparison)] ?? ''} ${String(params.limit)}, not ${String(value)}.`,
  }
}

function kindOf(type: string): string {
  const kinds: Readonly<Record<string, string>> = {
    string: 'a string',
    boolean: 'true or false',
    integer: 'an integer',
    number: 'a number',
    array: 'a list',
    object: 'a mapping',
  }
  return type
    .split(',')
    .map((one) => kinds[one] ?? one)
    .join(' or ')
}

function pathOf(pointer: string, data: unknown): Path {
  const path: (string | number)[] = []
  let value = data
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(value) ? Number(key) : key)
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[key]
  }
  return path
}
