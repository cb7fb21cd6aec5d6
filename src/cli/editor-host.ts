import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../api.js'
import { isTooLarge } from '../files/check-text.js'
import { tooLarge, unreadResult } from '../files/read-source.js'
import { callsOf, internalError, summaryOf } from '../internal-error.js'
import { inspect } from '../lint.js'
import type { Checked, Checker, Host } from '../lsp/host.js'
import { isIgnorable } from '../settings/invalid-ignore.js'
import { readEditorSettings, type EditorSettings } from './client-settings.js'
import type { Target } from './find-files.js'
import type { Io } from './io.js'
import { linterFor, type Linter } from './linter.js'
import { settingsFor, settingsNotes } from './settings.js'

/** An editor shows a file while it is written, often where its variables are not set. */
const IN_EDITOR = { rules: { 'missing-env': 'info' } } as const

/** The surroundings of the language server: the file system, and the environment of this process. */
export function editorHost(io: Io): Host<EditorSettings> {
  return {
    readSettings: readEditorSettings,
    checkerFor: (uri, folders, settings) =>
      checkerFor(
        pathOf(uri),
        folders.flatMap((folder) => pathOf(folder) ?? []),
        settings,
        io,
      ),
    isIgnorable,
  }
}

/** Checks a document as the command line checks the file, in the folder of the workspace that it is in. */
async function checkerFor(
  path: string | undefined,
  folders: readonly string[],
  editor: EditorSettings,
  io: Io,
): Promise<Checker> {
  const cwd =
    (path === undefined ? folders[0] : innermost(path, folders)) ??
    (path === undefined ? io.cwd : dirname(path))
  const target =
    path === undefined
      ? unnamed(cwd)
      : { path: relative(cwd, path), absolute: path, named: true, stdin: false }
  const { lookup, notes } = await settingsOf(target, editor, cwd)
  const options = { ...editor, envFiles: [], stdinFilename: undefined }
  const linter = linterFor(options, lookup, { ...io, cwd })
  const isSettings = lookup.isSettings(target)
  return {
    path,
    isSettings,
    ignored: lookup.ignores(target),
    notes: [...notes, ...linter.notes()],
    check: (text) => check(text, target, linter, isSettings),
    shownModels: (text, result) => linter.shown(result, text, target).models,
  }
}

async function settingsOf(target: Target, editor: EditorSettings, cwd: string) {
  const asked = {
    ...editor,
    only: undefined,
    settings: editor.settings !== false,
    settingsFile: editor.settings || undefined,
  }
  const envFiles = editor.envFiles.map((file) => resolve(cwd, file))
  const [lookup, notes] = await settingsFor([target], asked, { cwd }, IN_EDITOR).then(
    (found) => [found, settingsNotes(found)] as const,
    async (error: unknown) => {
      if (!(error instanceof UsageError)) throw error
      return [
        await settingsFor([target], { ...asked, settingsFile: undefined }, { cwd }, IN_EDITOR),
        [error.message],
      ] as const
    },
  )
  const of: typeof lookup.of = (file) => {
    const own = lookup.of(file)
    return { ...own, envFiles: [...envFiles, ...own.envFiles] }
  }
  return { lookup: { ...lookup, of }, notes }
}

function check(text: string, target: Target, linter: Linter, isSettings: boolean): Checked {
  if (isTooLarge(text)) return { result: unreadResult(tooLarge) }
  try {
    if (isSettings) return { result: linter.lint(text, target) }
    const inspection = inspect(text, linter.options(target))
    return { result: inspection.result, inspection }
  } catch (error) {
    return { result: unreadResult(internalError(error)), crash: `${summaryOf(error)}\n${callsOf(error)}` }
  }
}

/** A document that was never saved: like standard input, it has a folder, but no name. */
function unnamed(cwd: string): Target {
  return { path: 'untitled', absolute: join(cwd, 'untitled'), named: true, stdin: true }
}

/** The innermost folder of the workspace with the file. */
function innermost(path: string, folders: readonly string[]): string | undefined {
  return folders
    .filter((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    .sort((a, b) => b.length - a.length)[0]
}

/** Undefined for what is not the URI of a file on this machine. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
