import type { Path } from '../diagnostic.js'
import validator from '../generated/validator.js'
import type { Finding } from '../finding.js'
import { closest, excerpt, oneOf } from '../suggest.js'
import { subject } from './context.js'

/** One error of the generated validator (ajv's form). */
interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/**
 * What the schema documents and docker-agent does not check at load: values outside an enumeration or a range, missing keys.
 * All of it warns; what is refused is an error of the decoder or of a rule, which speaks first.
 * @param data decoded, so that kinds fit already wherever docker-agent asks for one
 */
export function checkConstraints(data: Readonly<Record<string, unknown>>): Finding[] {
  if (validator(data)) return []
  return narrow((validator.errors ?? []) as readonly SchemaError[]).flatMap((error) => {
    const finding = describe(error, data)
    return finding ? [{ severity: 'warning' as const, ...finding }] : []
  })
}

/** The errors that name a mistake: of the branches of a choice, only those of the one branch whose kind fits. */
function narrow(errors: readonly SchemaError[]): SchemaError[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf')
  const dropped = new Set<SchemaError>()
  for (const choice of choices) {
    const inside = errors.filter(
      (error) =>
        error !== choice &&
        error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
        error.instancePath.startsWith(choice.instancePath),
    )
    const branchOf = (error: SchemaError): string =>
      error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? ''
    const misfits = new Set(
      inside
        .filter((error) => error.keyword === 'type' && error.instancePath === choice.instancePath)
        .map(branchOf),
    )
    const fitting = new Set(inside.map(branchOf).filter((branch) => !misfits.has(branch)))
    for (const error of inside) if (misfits.has(branchOf(error)) || fitting.size > 1) dropped.add(error)
  }
  return errors.filter((error) => !dropped.has(error))
}

/** A finding for the keywords that name a mistake; the others only say that something inside them failed. */
function describe(error: SchemaError, data: unknown): Finding | undefined {
  const path = pathOf(error.instancePath, data)
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
        hint: 'docker-agent does not check this value when it loads the file.',
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
        message: `"${excerpt(String(value), 40)}" does not have the form that "${String(path.at(-1))}" asks for.`,
      }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { ruleId: 'invalid-value', path, message: `${subject(path)} must not be empty.` }
    default:
      return undefined
  }
}

function missing(path: Path, key: string): Finding {
  const where = path.length === 0 ? 'The file' : subject(path)
  return { ruleId: 'missing-key', path, at: 'key', missing: [key], message: `${where} has no "${key}".` }
}

function notAllowed(path: Path, value: unknown, allowed: readonly (string | number | boolean)[]): Finding {
  const texts = allowed.map(String)
  const near = closest(String(value), texts)
  const fix =
    near === undefined
      ? {}
      : {
          fix: {
            title: `Write "${near}"`,
            safe: near.toLowerCase() === String(value).toLowerCase(),
            edits: [{ kind: 'replace-value' as const, path, to: near }],
          },
        }
  const hint = near === undefined ? `Write ${oneOf(allowed)}.` : `Did you mean "${near}"?`
  return {
    ruleId: 'invalid-value',
    path,
    at: 'value',
    message: `"${excerpt(String(value), 40)}" is no value of "${String(path.at(-1))}".`,
    hint,
    ...fix,
  }
}

function outOfRange(path: Path, value: unknown, params: Readonly<Record<string, unknown>>): Finding {
  const words: Readonly<Record<string, string>> = {
    '>=': 'at least',
    '<=': 'at most',
    '>': 'more than',
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
    string: 'text',
    boolean: 'true or false',
    integer: 'a whole number',
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

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    data,
  )
}
