import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Diagnostic, ModelUse, ResolvedModel, ValidateOptions, ValidationResult } from '../src/index.js'

/** What one model reference resolves to. Without `agent` it belongs to "root", without `use` it is a "model". */
export interface ExpectedModel {
  readonly agent?: string
  readonly use?: ModelUse
  readonly provider: string
  readonly model: string
  readonly baseUrl?: string
  readonly tokenKey?: string
}

/** What docker-agent does with a file, and what agent-lint has to report. */
export interface Expectation {
  readonly verdict: 'loads' | 'refused'
  /** For a refused file: the rule of its first error. For one that loads: a rule that reports a warning or info. */
  readonly rule?: string
  /** 1-based line of that report; required with `rule`. */
  readonly line?: number
  /** The behavior of docker-agent that the file shows. */
  readonly why: string
  /** The variables that are set for `variables` and `models`; default: none. */
  readonly given?: Readonly<Record<string, string>>
  /** The variables that are missing then, sorted. */
  readonly variables?: readonly string[]
  /** What the model references resolve to, in file order. */
  readonly models?: readonly ExpectedModel[]
}

/** One file of the set. */
export interface ConformanceCase {
  /** Folder and name: `yaml/crlf` is the file `yaml/crlf.yaml`. */
  readonly id: string
  readonly topic: string
  readonly path: string
  readonly expected: Expectation
}

/** How a file is checked: `validateFile` of the sources or of a compiled package. */
export type Validator = (path: string, options: ValidateOptions) => Promise<ValidationResult>

/** The result of one case. */
export interface Outcome {
  /** Number of errors without environment checks. */
  readonly errors: number
  /** One sentence each; empty if everything is as expected. */
  readonly disagreements: readonly string[]
}

const SET = fileURLToPath(new URL('../fixtures/conformance', import.meta.url))

/** All cases, topic by topic. Throws an Error for a file without an expectation, and for an expectation without a file. */
export function readCases(folder: string = SET): ConformanceCase[] {
  const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return topics.flatMap(({ name }) => readTopic(name, path.join(folder, name)))
}

function readTopic(topic: string, folder: string): ConformanceCase[] {
  const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Record<
    string,
    Expectation
  >
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  const missing = files.find((file) => !(path.parse(file).name in expected))
  if (missing !== undefined) throw new Error(`${topic}/expected.json has no expectation for ${missing}`)
  return Object.entries(expected).map(([name, expectation]) => {
    if (!files.includes(`${name}.yaml`)) throw new Error(`${topic}/${name}.yaml is missing`)
    return { id: `${topic}/${name}`, topic, path: path.join(folder, `${name}.yaml`), expected: expectation }
  })
}

/** Checks one file and compares the result. A validator that throws is a disagreement. */
export async function runCase(
  { path: file, expected }: ConformanceCase,
  validate: Validator,
): Promise<Outcome> {
  try {
    const { diagnostics } = await validate(file, { env: false })
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const asksForModels = expected.variables !== undefined || expected.models !== undefined
    const resolved = asksForModels
      ? compareResolution(expected, await validate(file, { env: expected.given ?? {} }))
      : []
    return {
      errors: errors.length,
      disagreements: [...compareVerdict(expected, errors, diagnostics), ...resolved],
    }
  } catch (error) {
    return {
      errors: 0,
      disagreements: [`agent-lint crashes: ${error instanceof Error ? error.message : String(error)}`],
    }
  }
}

function compareVerdict(
  expected: Expectation,
  errors: readonly Diagnostic[],
  all: readonly Diagnostic[],
): string[] {
  const [first] = errors
  if (expected.verdict === 'loads' && first) return [`docker-agent accepts it, but: ${shown(first)}`]
  if (expected.verdict === 'refused' && !first)
    return [
      `docker-agent refuses it, but there is no error; ${all.map(shown).join('; ') || 'nothing is reported'}`,
    ]
  const { rule, line } = expected
  if (rule === undefined) return []
  const candidates = first ? [first] : all
  const found = candidates.some(
    (diagnostic) => diagnostic.ruleId === rule && diagnostic.range.start.line === line,
  )
  return found
    ? []
    : [`expected ${rule} on line ${line}; ${candidates.map(shown).join('; ') || 'nothing is reported'}`]
}

function shown({ range, severity, ruleId, message }: Diagnostic): string {
  return `${range.start.line}:${range.start.column} ${severity}[${ruleId}] ${message}`
}

function compareResolution(expected: Expectation, { variables, models }: ValidationResult): string[] {
  const missing = [...new Set(variables.filter(({ set }) => !set).map(({ name }) => name))].sort()
  return [
    ...difference('missing variables', expected.variables, missing),
    ...difference('models', expected.models?.map(described), models.map(described)),
  ]
}

function difference(what: string, expected: readonly string[] | undefined, got: readonly string[]): string[] {
  if (expected === undefined || expected.join('\n') === got.join('\n')) return []
  return [`${what}: expected ${expected.join(' and ') || 'none'}; got ${got.join(' and ') || 'none'}`]
}

function described({
  agent = 'root',
  use = 'model',
  provider,
  model,
  baseUrl,
  tokenKey,
}: ExpectedModel | ResolvedModel): string {
  return `${agent}'s ${use} "${model}" of ${provider} at ${baseUrl ?? 'the default address'} with ${tokenKey ?? 'no token named'}`
}
