/** Builds the package into dist/: `npm run compile [-- --out FOLDER]`. The result is committed, and a test compares it with a fresh build. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { generateDtsBundle } from 'dts-bundle-generator'
import { build, type BuildOptions } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The library for every platform; the command line for node, with what it rarely needs in chunks of their own. */
function options(out: string): BuildOptions[] {
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'node20.19',
    minify: true,
    legalComments: 'eof',
    logLevel: 'warning',
    // the ESM build: the one that the package offers to node is CommonJS, which needs `require` at run time
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') },
  }
  return [
    { ...common, entryPoints: ['src/index.ts'], outdir: out, platform: 'neutral', external: ['node:*'] },
    {
      ...common,
      entryPoints: { cli: 'src/cli/main.ts' },
      outdir: out,
      platform: 'node',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
    },
  ]
}

/** esbuild's own helpers, which the entry imports without using them. */
const UNUSED_CHUNK = /^import"\.\/chunks\/chunk-\w+\.js";/m

/** Packages in CommonJS ask for node's own modules by `require`, which a module has to make for itself; only the chunk that needs it pays for it. */
function withRequire(code: string): string {
  return /\btypeof require\b/.test(code) ? `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);\n${code}` : code
}

/** Compiles into a folder, which is emptied first. */
export async function compile(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  for (const one of options(out)) {
    const { outputFiles = [] } = await build({ ...one, write: false })
    for (const file of outputFiles) {
      mkdirSync(path.dirname(file.path), { recursive: true })
      writeFileSync(file.path, withRequire(file.text.replace(UNUSED_CHUNK, '')))
    }
  }
  chmodSync(path.join(out, 'cli.js'), 0o755)
  const [types = ''] = generateDtsBundle([{ filePath: path.join(root, 'src/index.ts'), output: { noBanner: true, exportReferencedTypes: false } }], { preferredConfigPath: path.join(root, 'tsconfig.json') })
  writeFileSync(path.join(out, 'index.d.ts'), types)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: path.join(root, 'dist') } } })
  await compile(path.resolve(values.out))
}
