/**
 * Releases the version in package.json: `npm run release [-- --dry-run]`. Checks everything, compiles the standalone
 * executables, then tags, pushes and publishes. A dry run only prints the last commands.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { allTargets, BINARIES, compileBinaries } from './binary.js'
import { compile } from './compile.js'
import { packExtension } from './vscode.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What decides whether a version can be released. */
export interface ReleaseState {
  readonly version: string
  /** Output of `git status --porcelain`. */
  readonly status: string
  /** Names of all tags. */
  readonly tags: readonly string[]
  readonly changelog: string
  /** Path → content of the pages that tell users which version to install. */
  readonly pages: Readonly<Record<string, string>>
  /** Files of dist/ that differ from a fresh build. */
  readonly stale: readonly string[]
}

/** Why the version cannot be released, one sentence per reason; empty when it can. */
export function obstacles({ version, status, tags, changelog, pages, stale }: ReleaseState): string[] {
  const first = /^## (.+)$/m.exec(changelog)?.[1] ?? 'nothing'
  const outdated = Object.entries(pages).filter(([, text]) =>
    [...text.matchAll(/(?:rev: v|agent-lint@)(\d+\.\d+\.\d+)/g)].some(([, named]) => named !== version),
  )
  return [
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`"${version}" is not a version of the form 1.2.3.`]),
    ...(status.trim() === '' ? [] : [`The working tree is not clean:\n${status.trimEnd()}`]),
    ...(tags.includes(`v${version}`) ? [`The tag v${version} already exists.`] : []),
    ...(first.startsWith(`${version} (`)
      ? []
      : [`CHANGELOG.md starts with "${first}" instead of "${version} (date)".`]),
    ...outdated.map(([name]) => `${name} names a version other than ${version}.`),
    ...(stale.length === 0 ? [] : [`dist/ differs from what "npm run compile" writes: ${stale.join(', ')}.`]),
  ]
}

/** The commands of a release, in order, with the files to attach to it. When one fails, continue with it by hand. */
export function releaseCommands(version: string, files: readonly string[]): string[][] {
  const title = `agent-lint ${version}`
  return [
    ['git', 'tag', '--annotate', `v${version}`, '--message', title],
    ['git', 'push', 'origin', 'HEAD', `v${version}`],
    [
      'gh',
      'release',
      'create',
      `v${version}`,
      '--verify-tag',
      '--notes-from-tag',
      '--title',
      title,
      ...files,
    ],
    ['npm', 'publish', '--access', 'public'],
  ]
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  )
}

/** The files of dist/ that differ from a fresh build. */
async function staleFiles(): Promise<string[]> {
  const fresh = mkdtempSync(path.join(tmpdir(), 'agent-lint-dist-'))
  await compile(fresh)
  const [made, kept] = [filesIn(fresh), filesIn(path.join(root, 'dist'))]
  rmSync(fresh, { recursive: true })
  return [...new Set([...made.keys(), ...kept.keys()])].filter((name) => made.get(name) !== kept.get(name))
}

function output(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8' })
}

function read(name: string): string {
  return readFileSync(path.join(root, name), 'utf8')
}

async function release(dryRun: boolean): Promise<number> {
  const { version } = JSON.parse(read('package.json')) as { version: string }
  const pages = Object.fromEntries(
    ['README.md', 'docs/ci.md', 'docs/pre-commit.md'].map((name) => [name, read(name)]),
  )
  const found = obstacles({
    version,
    status: output('git', 'status', '--porcelain'),
    tags: output('git', 'tag').split('\n'),
    changelog: read('CHANGELOG.md'),
    pages,
    stale: await staleFiles(),
  })
  for (const obstacle of found) console.error(obstacle)
  if (found.length > 0) return 1
  for (const script of ['test', 'test:e2e'])
    execFileSync('npm', ['run', script], { cwd: root, stdio: 'inherit' })
  if (!dryRun) output('gh', '--version') // the release needs it after the tag is pushed
  const binaries = await compileBinaries(allTargets, BINARIES)
  const made = [...binaries, await packExtension()].map((file) => path.relative(root, file))
  const files = [...made, 'dist/THIRD-PARTY-NOTICES.txt']
  for (const [command = '', ...args] of releaseCommands(version, files)) {
    console.log([command, ...args].map((word) => (word.includes(' ') ? `'${word}'` : word)).join(' '))
    if (!dryRun) execFileSync(command, args, { cwd: root, stdio: 'inherit' })
  }
  return 0
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
  process.exitCode = await release(values['dry-run'])
}
