import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../api.js'
import { errorCode } from '../files/error-code.js'
import { looksLikeConfig } from '../files/looks-like-config.js'
import { readSource } from '../files/read-source.js'
import { quoted } from '../formatters/visible-text.js'
import { EDITOR_FILE, withSchemas } from '../init/editor.js'
import { isAgentSchema, schemaOf, withModeline } from '../init/modeline.js'
import { PRE_COMMIT_FILE, withHook } from '../init/pre-commit.js'
import { SETTINGS_FILE, SETTINGS_FILES, settingsText } from '../init/settings-file.js'
import { findFiles } from './find-files.js'
import { versionText } from './version.js'

/** A file to write. */
export interface Change {
  /** Relative to the working directory. */
  readonly path: string
  /** Undefined where the file does not exist. */
  readonly before?: string
  readonly after: string
}

/** Changes that belong together: the user accepts all of them or none. */
export interface Step {
  readonly title: string
  readonly changes: readonly Change[]
}

/** What `agent-lint init` writes in a folder, and what it cannot do. Steps without changes are left out. */
export async function planInit(cwd: string): Promise<{ steps: Step[]; notes: string[] }> {
  const files = await agentFiles(cwd)
  const editor = readIfThere(cwd, EDITOR_FILE)
  const hooks = readIfThere(cwd, PRE_COMMIT_FILE)
  const association = await withSchemas(
    editor,
    files.map(({ path }) => path.replaceAll('\\', '/')),
  )
  const hook = withHook(hooks, `v${versionText()}`)
  const steps: Step[] = [
    {
      title: 'Settings of agent-lint',
      changes: SETTINGS_FILES.some((name) => readIfThere(cwd, name) !== undefined)
        ? []
        : [{ path: SETTINGS_FILE, before: undefined, after: settingsText }],
    },
    {
      title: 'The schema in each agent file, for editors with yaml-language-server',
      changes: files.map(({ path, text }) => ({ path, before: text, after: withModeline(text) })),
    },
    {
      title: 'The schema in the settings of VS Code',
      changes: association === undefined ? [] : [{ path: EDITOR_FILE, before: editor, after: association }],
    },
    {
      title: 'The pre-commit hook',
      changes: hook === undefined ? [] : [{ path: PRE_COMMIT_FILE, before: hooks, after: hook }],
    },
  ]
  return {
    steps: steps
      .map((step) => ({ ...step, changes: step.changes.filter(({ before, after }) => before !== after) }))
      .filter(({ changes }) => changes.length > 0),
    notes: [
      ...files.flatMap(({ path, text }) => foreignSchema(path, schemaOf(text)) ?? []),
      ...(association === undefined ? [unreadable(EDITOR_FILE, 'the schema')] : []),
      ...(hook === undefined ? [unreadable(PRE_COMMIT_FILE, 'the hook')] : []),
    ],
  }
}

async function agentFiles(cwd: string): Promise<{ path: string; text: string }[]> {
  const { targets } = await findFiles([], { cwd })
  return targets
    .map(({ path, absolute }) => ({ path, ...readSource(absolute) }))
    .filter(
      ({ path, text, fault }) =>
        !fault && !path.toLowerCase().endsWith('.hcl') && looksLikeConfig(text, path),
    )
}

function foreignSchema(path: string, schema: string | undefined): string | undefined {
  return schema === undefined || isAgentSchema(schema)
    ? undefined
    : `${quoted(path)} names another schema: ${quoted(schema)}. Editors prefer the comment in the file to their settings. Replace its address to use the schema of agent-lint.`
}

function unreadable(path: string, what: string): string {
  return `${quoted(path)} cannot be changed safely, so add ${what} by hand: see docs/${what === 'the hook' ? 'pre-commit' : 'editors'}.md.`
}

/** The text of a file; undefined where there is none. Throws a `UsageError` if it cannot be read. */
export function readIfThere(cwd: string, path: string): string | undefined {
  try {
    return readFileSync(join(cwd, path), 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new UsageError(`Cannot read ${quoted(path)} (${errorCode(error) ?? String(error)}).`)
  }
}
