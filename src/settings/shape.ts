import type { RuleSettings } from '../api.js'

/** How a missing variable is reported. */
export type EnvLevel = 'error' | 'warn' | 'off'

/** The valid part of a settings file. */
export interface SettingsFile {
  readonly rules?: RuleSettings
  readonly ignore?: readonly string[]
  readonly env?: EnvLevel
  readonly 'env-files'?: readonly string[]
  readonly overrides?: readonly Override[]
}

/** Settings for some files. */
export interface Override {
  readonly files: readonly string[]
  readonly rules?: RuleSettings
  readonly env?: EnvLevel
}

/** What a value of the settings file can be. */
export type Shape =
  | { readonly kind: 'map'; readonly keys: Readonly<Record<string, Field>>; readonly required?: string }
  | { readonly kind: 'list'; readonly of: Shape; readonly what: string }
  | { readonly kind: 'rules' | 'string' | 'pattern' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }

/** A key of the settings file. */
export interface Field {
  readonly shape: Shape
  readonly description: string
}

const PATTERNS: Shape = { kind: 'list', of: { kind: 'pattern' }, what: 'a list of patterns' }

const rules: Field = {
  shape: { kind: 'rules' },
  description:
    'Severities by the ID of a rule or by a group of rules: "off", "info", "warning" or "error". An ID beats its group.',
}

const env: Field = {
  shape: { kind: 'choice', values: ['error', 'warn', 'off'] },
  description: 'How environment variables that are not set are reported; default: "error".',
}

/** The settings file. Its JSON Schema is generated from this table. */
export const SETTINGS: Shape & { kind: 'map' } = {
  kind: 'map',
  keys: {
    rules,
    ignore: {
      shape: PATTERNS,
      description:
        'Files and folders that are not checked, as glob patterns relative to the folder of this file. "!" before a pattern checks them after all.',
    },
    env,
    'env-files': {
      shape: { kind: 'list', of: { kind: 'string' }, what: 'a list of paths' },
      description:
        'Dotenv files with environment variables, relative to the folder of this file. The first file with a variable wins.',
    },
    overrides: {
      shape: {
        kind: 'list',
        what: 'a list of overrides',
        of: {
          kind: 'map',
          required: 'files',
          keys: {
            files: {
              shape: PATTERNS,
              description: 'Glob patterns, relative to the folder of this file.',
            },
            rules,
            env,
          },
        },
      },
      description: 'Settings for some of the files. Where several apply, the last one wins.',
    },
  },
}
