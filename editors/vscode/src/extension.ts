import { commands, languages, window, workspace, type ExtensionContext, type Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/node'
import { rulesAt, type Shown } from './rules-at.js'
import { serverAt } from './server-at.js'

/** The section of the settings; the server asks for the same one. */
const SECTION = 'agentLint'

/** YAML on disk or not yet saved. The server decides what is a docker-agent configuration, by its content. */
const DOCUMENTS = ['file', 'untitled'].map((scheme) => ({ scheme, language: 'yaml' }))

let client: LanguageClient | undefined
let started: Promise<void> | undefined

/** Called by the editor for the first YAML file. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand('agentLint.fixAll', fixAll),
    commands.registerCommand('agentLint.restart', restart),
    commands.registerCommand('agentLint.showOutput', () => client?.outputChannel.show()),
    commands.registerCommand('agentLint.explainRule', explainRule),
    workspace.onDidChangeConfiguration(async (change) => {
      if (['enable', 'path'].some((name) => change.affectsConfiguration(`${SECTION}.${name}`)))
        await restart()
    }),
  )
  await start(context.asAbsolutePath('server/cli.cjs'))

  async function restart(): Promise<void> {
    await deactivate()
    await start(context.asAbsolutePath('server/cli.cjs'))
  }
}

/** Called by the editor before it ends. Stops the server. */
export async function deactivate(): Promise<void> {
  const stopped = client
  client = undefined
  // A client cannot be stopped while it starts, or after it failed to.
  await started?.catch(() => undefined)
  if (stopped?.isRunning()) await stopped.dispose()
}

async function start(bundled: string): Promise<void> {
  const settings = workspace.getConfiguration(SECTION)
  if (settings.get<boolean>('enable') === false) return
  const server = serverAt(settings.get<string>('path') || bundled)
  client = new LanguageClient(SECTION, 'agent-lint', server, {
    documentSelector: DOCUMENTS,
    middleware: {
      workspace: {
        // A client that the same change of settings stops would fail to send it.
        didChangeConfiguration: async (sections, next) => {
          if (client) await next(sections)
        },
      },
    },
  })
  started = client.start()
  await started
}

async function fixAll(): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.agentLint',
    apply: 'first',
  })
}

/** Opens the page of a rule: asks which one if the file breaks several. */
async function explainRule(): Promise<void> {
  const editor = window.activeTextEditor
  const rules = editor ? rulesAt(shownIn(editor.document.uri), editor.selection.active.line) : []
  const rule =
    rules.length > 1 ? await window.showQuickPick(rules, { title: 'Explain a rule of agent-lint' }) : rules[0]
  if (rule) await commands.executeCommand('agentLint.explain', rule.label)
  else if (rules.length === 0)
    await window.showInformationMessage('agent-lint reports no problem in this file.')
}

function shownIn(uri: Uri): Shown[] {
  return languages.getDiagnostics(uri).map(({ source, code, message, range }): Shown => {
    const rule = typeof code === 'object' ? code.value : code
    return { source, rule: String(rule), message, firstLine: range.start.line, lastLine: range.end.line }
  })
}
