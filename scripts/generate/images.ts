import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../../src/api.js'
import { terminalImage, typed } from '../terminal-image.js'

/** A run of agent-lint to draw. */
interface Run {
  readonly file: string
  /** Options before the file's name. */
  readonly options?: string
  readonly env: Environment | false
}

/** Picture → the run that it shows. */
const RUNS: Readonly<Record<string, Run>> = {
  'docs/images/example.svg': {
    file: 'fixtures/example/release-team.yaml',
    env: { CLOUDFLARE_ACCOUNT_ID: '0123456789abcdef0123456789abcdef', CLOUDFLARE_API_TOKEN: 'set' },
  },
  'docs/images/six-mistakes.svg': {
    file: 'fixtures/schema/six-mistakes.yaml',
    options: '--env off ',
    env: false,
  },
}

/** The team that `agent-lint graph` draws for the documentation, where Cloudflare's variables are set. */
const TEAM = 'fixtures/example/support-desk.yaml'
const TEAM_ENV = {
  CLOUDFLARE_ACCOUNT_ID: '0123456789abcdef0123456789abcdef',
  CLOUDFLARE_GATEWAY_ID: 'support',
  CLOUDFLARE_API_TOKEN: 'set',
}

/** Where the command line looks for variables. */
const SOURCES = ['the environment', '/run/secrets', '~/.config/cagent/.env']

/** Pictures of agent-lint in a terminal, for the documentation: path from the project's root → SVG. */
export async function images(root: string): Promise<ReadonlyMap<string, string>> {
  const { lint } = await import('../../src/lint.js')
  const { pretty } = await import('../../src/formatters/pretty.js')
  const { loadColors } = await import('../../src/formatters/palette.js')
  const colors = await loadColors()
  return new Map([
    ['docs/images/team.svg', await teamImage(root)],
    ...Object.entries(RUNS).map(([image, { file, options = '', env }]): [string, string] => {
      const name = path.basename(file)
      const source = readFileSync(path.join(root, file), 'utf8')
      const report = { path: name, source, result: lint(source, { env, envSources: SOURCES }) }
      const output = pretty([report], { colors, links: false, width: 100 })
      return [image, terminalImage(typed(`agent-lint ${options}${name}`, output))]
    }),
  ])
}

async function teamImage(root: string): Promise<string> {
  const { describeText } = await import('../../src/team/describe.js')
  const { teamSvg } = await import('../../src/drawing.js')
  const team = describeText(readFileSync(path.join(root, TEAM), 'utf8'), { env: TEAM_ENV })
  return `${teamSvg(team, { title: path.basename(TEAM) }).trimEnd()}\n`
}
