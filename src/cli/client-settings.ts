import { UsageError, type RuleSettings } from '../api.js'
import type { ClientSettings } from '../lsp/host.js'
import { isRecord } from '../lsp/json.js'
import { severitiesIn } from '../settings/rule-settings.js'
import type { EnvLevel } from '../settings/shape.js'
import { didYouMean } from '../suggest.js'
import { excerpt, oneOf } from '../wording.js'
import { gatewayArgument } from './models-gateway.js'

/** What an editor's settings say; a setting that is absent leaves the decision to the settings file. */
export interface EditorSettings extends ClientSettings {
  readonly env?: EnvLevel
  readonly envFiles: readonly string[]
  readonly rules: RuleSettings
  /** The settings file; `false`: none; default: the nearest one. */
  readonly settings?: string | false
  readonly userConfig: boolean
  readonly flavors: readonly string[]
  readonly modelsGateway?: string
}

const ENV_LEVELS: readonly string[] = ['off', 'warn', 'error']
const DEFAULTS: EditorSettings = { envFiles: [], rules: {}, userConfig: true, flavors: [], problems: [] }

/** Reads one value. Returns undefined, or throws a `UsageError`, for a wrong one. */
type Read = (value: unknown) => Partial<EditorSettings> | undefined

const READERS: ReadonlyMap<string, { readonly read: Read; readonly expected: string }> = new Map([
  [
    'env',
    {
      read: (value) =>
        typeof value === 'string' && ENV_LEVELS.includes(value) ? { env: value as EnvLevel } : undefined,
      expected: oneOf(ENV_LEVELS),
    },
  ],
  ['envFiles', { read: (value) => strings(value, 'envFiles'), expected: 'a list of paths' }],
  ['rules', { read: rulesIn, expected: 'severities by rule' }],
  [
    'settings',
    {
      read: (value) => (typeof value === 'string' || value === false ? { settings: value } : undefined),
      expected: 'a path, or false',
    },
  ],
  [
    'userConfig',
    {
      read: (value) => (typeof value === 'boolean' ? { userConfig: value } : undefined),
      expected: 'true or false',
    },
  ],
  ['flavors', { read: (value) => strings(value, 'flavors'), expected: 'a list of names' }],
  [
    'modelsGateway',
    {
      read: (value) => (typeof value === 'string' ? { modelsGateway: gatewayArgument(value) } : undefined),
      expected: 'a URL',
    },
  ],
])

/**
 * Reads the settings of an editor: of several layers, later ones win. Names are those of the settings file, also in camel case,
 * with those of the command line. What is wrong is left out, with a sentence in `problems`. Never throws.
 */
export function readEditorSettings(layers: readonly unknown[]): EditorSettings {
  const problems: string[] = []
  const read = layers
    .flatMap((layer) => (isRecord(layer) ? Object.entries(layer) : []))
    .map(([name, value]) => readOne(name, value, problems))
  return Object.assign({}, DEFAULTS, ...read, { problems: [...new Set(problems)] }) as EditorSettings
}

function readOne(name: string, value: unknown, problems: string[]): Partial<EditorSettings> {
  const key = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const reader = READERS.get(key)
  // Editors send null, or an empty string, for a setting without a value. Their own settings of the server are below other names.
  if (value === null || value === '' || OF_EDITORS.has(key)) return {}
  if (!reader) {
    problems.push(`Unknown setting "${excerpt(name)}". ${didYouMean(key, [...READERS.keys()]) ?? ''}`.trim())
    return {}
  }
  try {
    const found = reader.read(value)
    if (found) return found
    problems.push(`The setting "${name}" must be ${reader.expected}.`)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    problems.push(`In the setting "${name}": ${error.message}`)
  }
  return {}
}

/** Settings that belong to the editor's extension, as it sends all that it has. */
const OF_EDITORS: ReadonlySet<string> = new Set(['trace', 'enable', 'path'])

function strings(value: unknown, key: 'envFiles' | 'flavors'): Partial<EditorSettings> | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? { [key]: value }
    : undefined
}

function rulesIn(value: unknown): Partial<EditorSettings> | undefined {
  if (!isRecord(value)) return undefined
  const rules = value as RuleSettings
  severitiesIn(rules)
  return { rules }
}
