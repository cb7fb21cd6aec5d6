/** Packs the extension for VS Code: `npm run vscode` writes `editors/vscode/agent-lint-VERSION.vsix` and prints its path. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { compileCommandLine } from './compile.js'
import { must, ROOT } from './e2e/set-up.js'
import { thirdPartyNotices } from './notices.js'
import { suggestionsOnly, type Schema } from './vscode/suggestions-only.js'
const sources = path.join(ROOT, 'editors/vscode')

/** Associated with configurations, so that the YAML extension has no other schema for them: their problems would be shown twice. */
const CHECKED_BY_AGENT_LINT: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'docker-agent, checked by agent-lint',
}

/** Packs the extension with the server of the working tree. Returns the absolute path of the package. */
export async function packExtension(): Promise<string> {
  const out = path.join(sources, 'dist')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(path.join(out, 'schemas'), { recursive: true })
  const inputs = [...(await compileClient(out)), ...(await compileCommandLine(path.join(out, 'server')))]
  const { version } = readJson('package.json') as { version: string }
  writeJson(path.join(out, 'package.json'), { ...readJson('editors/vscode/package.json'), version })
  writeJson(path.join(out, 'schemas/checked-by-agent-lint.json'), CHECKED_BY_AGENT_LINT)
  writeJson(path.join(out, 'schemas/settings.json'), suggestionsOnly(readJson('schema/settings.schema.json')))
  writeFileSync(path.join(out, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(ROOT, inputs))
  for (const file of ['README.md', 'icon.png']) cpSync(path.join(sources, file), path.join(out, file))
  cpSync(path.join(ROOT, 'CHANGELOG.md'), path.join(out, 'CHANGELOG.md'))
  cpSync(path.join(ROOT, 'LICENSE'), path.join(out, 'LICENSE.txt'))
  const packagePath = path.join(sources, `agent-lint-${version}.vsix`)
  must(path.join(ROOT, 'node_modules/.bin/vsce'), ['package', '--no-dependencies', '--out', packagePath], out)
  return packagePath
}

/** The part that runs in the editor. VS Code loads CommonJS, and brings the module "vscode". */
async function compileClient(out: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['editors/vscode/src/extension.ts'],
    outfile: path.join(out, 'extension.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    minify: true,
    legalComments: 'eof',
    logLevel: 'warning',
    metafile: true,
  })
  return Object.keys(metafile.inputs)
}

function readJson(file: string): Schema {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Schema
}

function writeJson(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(await packExtension())
