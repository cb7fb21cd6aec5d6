import type { ParseError } from 'jsonc-parser'
import { AGENT_SCHEMA, SETTINGS_SCHEMA } from './addresses.js'
import { SETTINGS_FILE } from './settings-file.js'

/** Where VS Code keeps the settings of a folder. */
export const EDITOR_FILE = '.vscode/settings.json'

/**
 * The settings of VS Code with the schemas of agent-lint for these files. Comments and everything else stay. Files that have
 * the schema already, by any pattern list of it, are not repeated.
 * @param text the present settings; undefined where there are none
 * @returns undefined where the text is not JSON with comments, or not an object
 */
export async function withSchemas(
  text: string | undefined,
  files: readonly string[],
): Promise<string | undefined> {
  const json = await import('jsonc-parser')
  const before = text === undefined || text.trim() === '' ? '{}\n' : text
  const errors: ParseError[] = []
  const settings: unknown = json.parse(before, errors, { allowTrailingComma: true })
  if (errors.length > 0 || !isObject(settings)) return undefined
  const known = settings[SCHEMAS]
  if (known !== undefined && !isObject(known)) return undefined
  const withAgents = withFiles(json, before, AGENT_SCHEMA, known?.[AGENT_SCHEMA], files)
  return withFiles(json, withAgents, SETTINGS_SCHEMA, known?.[SETTINGS_SCHEMA], [SETTINGS_FILE])
}

/** The key of the extension "YAML" by Red Hat. */
const SCHEMAS = 'yaml.schemas'

function withFiles(
  json: typeof import('jsonc-parser'),
  text: string,
  schema: string,
  known: unknown,
  wanted: readonly string[],
): string {
  const present = [known ?? []].flat()
  const missing = wanted.filter((file) => !present.includes(file))
  if (missing.length === 0) return text
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
  return json.applyEdits(
    text,
    json.modify(text, [SCHEMAS, schema], [...present, ...missing], { formattingOptions }),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
