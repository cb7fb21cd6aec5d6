/** A real VS Code for tests: code-server, which serves the editor to a browser and runs extensions in Node. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { installDebian, installed, must, run, ROOT, type Environment } from '../e2e/set-up.js'

/** How long the first set-up on a machine may take, in milliseconds: code-server compiles its native parts. */
export const CODE_SERVER_SET_UP_MS = 3_600_000

/** code-server needs this Node, which is not the one of the project. */
const NODE = '24.9.0'
const CODE_SERVER = '4.139.1'

/** What the native parts of code-server are compiled with. */
const LIBRARIES = [
  'g++',
  'make',
  'pkg-config',
  'libkrb5-dev',
  'libsecret-1-dev',
  'libx11-dev',
  'libxkbfile-dev',
]

/** Settings of the editor for a clear picture, and for less to do on a slow machine. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
}

/** A running editor. */
export interface CodeServer {
  /** The page with a folder in the editor. */
  readonly page: (folder: string) => string
  readonly stop: () => void
}

/** The program, and the Node to run it with. */
interface Program {
  readonly node: string
  readonly script: string
}

/** Installs code-server on first use. */
function codeServer(): Program {
  if (run('dpkg', ['--status', ...LIBRARIES], ROOT).status !== 0) installDebian(LIBRARIES)
  const node = path.join(installed('node-24', { node: NODE }), 'node')
  const modules = installed(
    `code-server-${CODE_SERVER}`,
    { 'code-server': CODE_SERVER },
    {
      PATH: `${path.join(node, 'bin')}:${process.env.PATH ?? ''}`,
      // node-gyp would download the headers.
      npm_config_nodedir: path.join(node, `node_modules/node-${process.platform}-${process.arch}`),
    },
  )
  return {
    node: path.join(node, 'bin/node'),
    script: path.join(modules, 'code-server/out/node/entry.js'),
  }
}

/**
 * Starts the editor on the loopback address, with one extension.
 * @param extension the path of a `.vsix`
 * @param home an empty folder for everything that the editor writes
 * @param env for the extension
 */
export async function startCodeServer(
  extension: string,
  home: string,
  env: Environment,
): Promise<CodeServer> {
  const { node, script } = codeServer()
  const folders = [
    `--user-data-dir=${path.join(home, 'data')}`,
    `--extensions-dir=${path.join(home, 'extensions')}`,
  ]
  const own: Environment = {
    ...env,
    HOME: home,
    VSCODE_IPC_HOOK_CLI: undefined,
    CODE_SERVER_CONFIG: undefined,
  }
  mkdirSync(path.join(home, 'data/User'), { recursive: true })
  writeFileSync(path.join(home, 'data/User/settings.json'), JSON.stringify(SETTINGS))
  must(node, [script, ...folders, `--install-extension=${extension}`], home, own)
  const child = spawn(
    node,
    [
      script,
      ...folders,
      '--bind-addr=127.0.0.1:0',
      '--auth=none',
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
    ],
    // Its own group, so that its processes end with it.
    { cwd: home, env: { ...process.env, ...own }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  )
  const stop = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid)
  }
  const address = await addressOf(child)
  return { stop, page: (folder) => `${address}/?folder=${encodeURIComponent(folder)}` }
}

/** The URL that the server prints. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        const address = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed)?.[1]
        if (address !== undefined) resolve(address)
      })
    server.once('exit', () => reject(new Error(`code-server ended:\n${printed}`)))
  })
}
