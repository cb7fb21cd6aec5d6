/** Builds the page on which people try agent-lint, and the documentation as HTML: `npm run playground` writes playground/dist; `-- --serve` also serves it on this machine. Needs an up-to-date dist/. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { ROOT } from './e2e/set-up.js'
import { thirdPartyNotices } from './notices.js'
import { writeDocs } from './playground/docs.js'
import { serve } from './playground/serve.js'

const sources = path.join(ROOT, 'playground')
const examples = path.join(ROOT, 'fixtures/example')

/** Builds the page and the documentation into a folder, which is emptied first. */
export async function buildPlayground(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  for (const file of ['index.html', 'icon.svg', 'colors.css', 'style.css', 'docs.css'])
    cpSync(path.join(sources, file), path.join(out, file))
  writeDocs(out)
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const page = await bundle('main.ts', path.join(out, 'main.js'), {
    AGENT_LINT_VERSION: JSON.stringify(version),
    EXAMPLES: JSON.stringify(
      readdirSync(examples).map((name) => ({ name, text: readFileSync(path.join(examples, name), 'utf8') })),
    ),
  })
  await bundle('worker.ts', path.join(out, 'worker.js'))
  // The page has the library as it is shipped, with its own notices.
  const library = readFileSync(path.join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
  writeFileSync(path.join(out, 'THIRD-PARTY-NOTICES.txt'), `${thirdPartyNotices(ROOT, page)}\n${library}`)
}

/** Returns the files that are in it. */
async function bundle(
  entry: string,
  outfile: string,
  define: Record<string, string> = {},
): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [path.join(sources, 'src', entry)],
    outfile,
    define,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    minify: true,
    legalComments: 'eof',
    logLevel: 'warning',
    metafile: true,
  })
  return Object.keys(metafile.inputs)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { serve: { type: 'boolean', default: false } } })
  const out = path.join(sources, 'dist')
  await buildPlayground(out)
  console.log(values.serve ? (await serve(out)).url : out)
}
