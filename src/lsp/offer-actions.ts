import { MessageType, type CodeAction, type Connection } from 'vscode-languageserver'
import { docsUrl } from '../diagnostic.js'
import { codeActions, EXPLAIN, withEdit, type ActionContext } from './code-actions.js'
import type { Session } from './features.js'
import type { Host } from './host.js'
import { isRecord } from './json.js'
import { answering, refusal, show } from './requests.js'

/** Answers the requests for code actions, and runs the command that explains a rule. */
export function offerActions(
  connection: Connection,
  current: () => Session | undefined,
  { isIgnorable }: Pick<Host, 'isIgnorable'>,
): void {
  const contextOf = ({ client }: Session): ActionContext => ({ client, isIgnorable })
  connection.onCodeAction(
    answering(connection, async ({ textDocument, range, context: { only } }) => {
      const session = current()
      const checked = await session?.workspace.checked(textDocument.uri)
      return session && checked ? codeActions(checked, { range, only }, contextOf(session)) : null
    }),
  )
  connection.onCodeActionResolve(
    answering(connection, async (action: CodeAction) => {
      const session = current()
      const uri: unknown = isRecord(action.data) ? action.data.uri : undefined
      const checked = typeof uri === 'string' ? await session?.workspace.checked(uri) : undefined
      return session && checked ? withEdit(checked, action, contextOf(session)) : action
    }),
  )
  connection.onExecuteCommand(
    answering(connection, async ({ command, arguments: values = [] }) => {
      const ruleId: unknown = values[0]
      if (command !== EXPLAIN || typeof ruleId !== 'string') return refusal(`Unknown command "${command}".`)
      await explain(connection, docsUrl(encodeURIComponent(ruleId)), current()?.client.showDocument === true)
      return null
    }),
  )
}

/** Opens a page, or names it where the client opens no pages. */
async function explain(connection: Connection, page: string, opensPages: boolean): Promise<void> {
  const answer: unknown = opensPages && (await connection.window.showDocument({ uri: page, external: true }))
  if (!isRecord(answer) || answer.success !== true) show(connection, MessageType.Info, page)
}
