/** Draws docs/images/*.svg from what the real programs print: `npx tsx scripts/screenshot.ts`, after `npm run compile`. Installs pre-commit on first use. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { committed, projectRepository } from './e2e/project-copy.js'
import { must, preCommit, ROOT, run } from './e2e/set-up.js'
import { terminalImage } from './terminal-image.js'

const PROMPT = '\u001b[32m$\u001b[39m '
const EXAMPLE = path.join(ROOT, 'fixtures/schema/six-mistakes.yaml')

/** A session at a prompt: what is typed, and what comes of it. */
function session(typed: string, output: string): string {
  return `${PROMPT}\u001b[1m${typed}\u001b[22m\n${output}`
}

/** The command on one file, as a person sees it. */
function lintSession(folder: string): string {
  cpSync(EXAMPLE, path.join(folder, 'team.yaml'))
  const { output } = run(
    process.execPath,
    [path.join(ROOT, 'dist/cli.cjs'), '--env', 'off', 'team.yaml'],
    folder,
    { FORCE_COLOR: '1' },
  )
  return session('agent-lint --env off team.yaml', output)
}

/** A commit that the hook stops. */
function commitSession(folder: string): string {
  const program = preCommit('4.7.0')
  const [project, user] = ['project', 'user'].map((name) => path.join(folder, name)) as [string, string]
  for (const made of [project, user]) mkdirSync(made)
  projectRepository(project)
  writeFileSync(
    path.join(user, '.pre-commit-config.yaml'),
    `repos:\n  - repo: ${project}\n    rev: v1.0.0\n    hooks:\n      - id: agent-lint\n`,
  )
  committed(user)
  const env = { PRE_COMMIT_HOME: path.join(folder, 'cache'), PRE_COMMIT_COLOR: 'always', FORCE_COLOR: '1' }
  must(program, ['install', '--install-hooks'], user, env)
  writeFileSync(
    path.join(user, 'team.yaml'),
    'agents:\n  root:\n    modle: openai/gpt-5-mini\n    description: Plans the release.\n    sub_agents: [writter]\n  writer:\n    model: dmr/ai/smollm2\n    description: Writes texts.\n',
  )
  must('git', ['add', 'team.yaml'], user)
  const { output } = run(
    'git',
    ['-c', 'user.name=me', '-c', 'user.email=me@example.com', 'commit', '--message', 'Add the team'],
    user,
    env,
  )
  return session('git commit -m "Add the team"', output)
}

const folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-screenshot-'))
const images = path.join(ROOT, 'docs/images')
mkdirSync(images, { recursive: true })
writeFileSync(path.join(images, 'terminal.svg'), terminalImage(lintSession(folder)))
writeFileSync(path.join(images, 'pre-commit.svg'), terminalImage(commitSession(folder)))
rmSync(folder, { recursive: true })
