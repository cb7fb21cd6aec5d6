import type { Connection } from 'vscode-languageserver'
import { DidChangeConfigurationNotification } from 'vscode-languageserver'
import type { Client } from './client.js'
import type { ClientSettings, Host } from './host.js'
import { isRecord } from './json.js'

/** The section of the client's configuration with the settings. */
const SECTION = 'agentLint'

/** How long the client may take to send its settings before documents are checked without them, in milliseconds. */
const PATIENCE = 2000

/** The settings of the client, which may change. */
export interface CurrentSettings<Settings> {
  /** Waits until the client has sent its settings. */
  readonly get: () => Promise<Settings>
  /** Reads the settings again, from the client or from what it sent. */
  readonly change: (sent: unknown) => Promise<void>
}

/**
 * Follows the settings of the client: `initializationOptions`, over them the section `agentLint` of its configuration, which
 * is asked for or sent. `tell` receives what is wrong with them.
 */
export function followSettings<Settings extends ClientSettings>(
  connection: Pick<Connection, 'workspace' | 'client'>,
  client: Client,
  host: Pick<Host<Settings>, 'readSettings'>,
  initial: unknown,
  tell: (problem: string) => void,
): CurrentSettings<Settings> {
  let current = read(undefined)
  let ready: Promise<unknown> | undefined
  function read(configured: unknown): Settings {
    const settings = host.readSettings([sectionOf(initial), configured])
    for (const problem of settings.problems) tell(problem)
    return settings
  }
  const ask = async (): Promise<void> => {
    const answer: unknown = await connection.workspace.getConfiguration(SECTION)
    current = read(answer)
  }
  const load = async (): Promise<void> => {
    if (client.watchesSettings)
      void connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch(ignore)
    if (client.configuration) await Promise.race([ask().catch(ignore), pause(PATIENCE)])
  }
  return {
    get: async () => {
      await (ready ??= load())
      return current
    },
    change: async (sent) => {
      if (client.configuration) await ask().catch(ignore)
      else current = read(isRecord(sent) ? sent[SECTION] : undefined)
    },
  }
}

function sectionOf(value: unknown): unknown {
  return isRecord(value) && isRecord(value[SECTION]) ? value[SECTION] : value
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

/** A client that does not answer as it said has no settings. */
function ignore(): undefined {
  return undefined
}
