/** Takes pictures that need other programs: docs/images/pre-commit.svg from what git and pre-commit print, docs/images/playground.png in Chromium. `npm run screenshot`, after `npm run compile`. Installs the programs on first use. scripts/generate.ts draws the other pictures. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { committed, projectRepository } from './e2e/project-copy.js'
import { must, preCommit, ROOT, run } from './e2e/set-up.js'
import { playgroundImage } from './playground/screenshot.js'
import { terminalImage, typed } from './terminal-image.js'

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
    'agents:\n  root:\n    modle: dmr/ai/qwen3\n    description: Plans the release.\n    instruction: Plan it in five steps.\n    sub_agents: [writter]\n  writer:\n    model: dmr/ai/smollm2\n    description: Writes release notes.\n    instruction: Write what users notice.\n',
  )
  must('git', ['add', 'team.yaml'], user)
  const { output } = run(
    'git',
    ['-c', 'user.name=me', '-c', 'user.email=me@example.com', 'commit', '--message', 'Add the team'],
    user,
    env,
  )
  return typed('git commit -m "Add the team"', output)
}

const folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-screenshot-'))
writeFileSync(path.join(ROOT, 'docs/images/pre-commit.svg'), terminalImage(commitSession(folder)))
rmSync(folder, { recursive: true })
await playgroundImage()
