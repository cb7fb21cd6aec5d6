/** Compiles the package into dist/: `npm run compile [-- --out FOLDER]`. dist/ is committed, and a test compares it with a fresh build. */
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { generateDtsBundle } from 'dts-bundle-generator'
import { build, type BuildOptions, type BuildResult, type Plugin } from 'esbuild'
import { thirdPartyNotices } from './notices.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }

const COMMON: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  target: 'node20.19',
  minify: true,
  legalComments: 'eof',
  logLevel: 'warning',
  metafile: true,
  // The package offers node a CommonJS build, which does not run in browsers. This is its ESM build.
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') },
}

/** What the package exports: the name of a module in src and in dist. */
const ENTRIES = ['index', 'drawing'] as const

/** Parts that the command line rarely needs: the specifier in its sources → a separate file in dist/. */
const PARTS: Readonly<Record<string, { readonly name: string; readonly source: string }>> = {
  globby: { name: 'globby.cjs', source: 'globby' },
  './globs.js': { name: 'globs.cjs', source: './src/cli/globs.ts' },
  chalk: { name: 'chalk.cjs', source: 'chalk' },
  'jsonc-parser': { name: 'jsonc-parser.cjs', source: './node_modules/jsonc-parser/lib/esm/main.js' },
  '../drawing.js': { name: 'drawing.cjs', source: './src/drawing.ts' },
  '../formatters/diff.js': { name: 'diff.cjs', source: './src/formatters/diff.ts' },
  '../formatters/reports.js': { name: 'reports.cjs', source: './src/formatters/reports.ts' },
  '../lsp/server.js': { name: 'lsp.cjs', source: './src/lsp/server.ts' },
  '../generated/pages.js': { name: 'pages.cjs', source: './src/generated/pages.ts' },
}

const separateParts: Plugin = {
  name: 'separate parts',
  setup(builder) {
    builder.onResolve({ filter: /./ }, ({ path: specifier, kind }) => {
      const part = kind === 'dynamic-import' ? PARTS[specifier] : undefined
      return part && { path: `./${part.name}`, external: true }
    })
  },
}

/** The library, for every platform. Returns the files that are in it. */
async function compileLibrary(out: string): Promise<string[]> {
  const bundle = await build({
    ...COMMON,
    entryPoints: ENTRIES.map((name) => `src/${name}.ts`),
    outdir: out,
    format: 'esm',
    platform: 'neutral',
  })
  const types = generateDtsBundle(
    ENTRIES.map((name) => ({
      filePath: path.join(root, `src/${name}.ts`),
      output: { noBanner: true, exportReferencedTypes: false },
    })),
    { preferredConfigPath: path.join(root, 'tsconfig.json') },
  )
  for (const [index, name] of ENTRIES.entries())
    writeFileSync(path.join(out, `${name}.d.ts`), types[index] ?? '')
  return inputsOf(bundle)
}

function inputsOf({ metafile }: BuildResult): string[] {
  return Object.keys(metafile?.inputs ?? {})
}

/** What is around the bundle in `main.cjs`, so that the starter can call it. */
const CALLABLE = { before: '(function (require) {', after: '})' }

/** The bundle of a compiled command line as a module, which runs by itself. */
export function mainModule(commandLine: string): string {
  const code = readFileSync(path.join(commandLine, 'main.cjs'), 'utf8')
  return code.slice(CALLABLE.before.length, code.lastIndexOf(CALLABLE.after))
}

/** The command line, in CommonJS: a starter, and the bundle that it runs from a cache of compiled code (src/cli/code-cache.ts). Returns the files that are in it. */
export async function compileCommandLine(out: string): Promise<string[]> {
  const node: BuildOptions = { ...COMMON, platform: 'node', format: 'cjs' }
  const bundle = await build({
    ...node,
    entryPoints: ['src/cli/main.ts'],
    supported: { 'dynamic-import': false },
    define: { AGENT_LINT_VERSION: JSON.stringify(version) },
    outfile: path.join(out, 'main.cjs'),
    plugins: [separateParts],
    banner: { js: CALLABLE.before },
    footer: { js: CALLABLE.after },
  })
  const inputs = inputsOf(bundle)
  for (const { name, source } of Object.values(PARTS)) {
    const part = await build({
      ...node,
      stdin: { contents: `export * from ${JSON.stringify(source)}`, resolveDir: root },
      outfile: path.join(out, name),
    })
    inputs.push(...inputsOf(part))
  }
  const main = inAscii(readFileSync(path.join(out, 'main.cjs'), 'utf8'))
  writeFileSync(path.join(out, 'main.cjs'), main)
  const digest = createHash('sha256').update(main).digest('hex')
  const starter = path.join(out, 'cli.cjs')
  await build({
    ...node,
    entryPoints: ['src/cli/start.ts'],
    outfile: starter,
    define: { BUNDLE_DIGEST: JSON.stringify(digest) },
  })
  chmodSync(starter, 0o755)
  return inputs
}

/** The starter reads the bundle as ASCII, which is faster. esbuild leaves only regular expressions unescaped, and the same escapes work there. */
function inAscii(code: string): string {
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Compiles into a folder, which is emptied first. */
export async function compile(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const inputs = [...(await compileLibrary(out)), ...(await compileCommandLine(out))]
  writeFileSync(path.join(out, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, inputs))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: path.join(root, 'dist') } } })
  await compile(path.resolve(values.out))
}
