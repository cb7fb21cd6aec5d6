/** The documentation as HTML, beside the playground. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Marked, type Tokens } from 'marked'
import { gfmHeadingId } from 'marked-gfm-heading-id'
import { ROOT } from '../e2e/set-up.js'

const { posix } = path

const REPOSITORY = 'https://github.com/agent-lint/agent-lint/blob/main'

/** What a reader looks for first: file → its name in the header of every page. */
const IN_HEADER: Readonly<Record<string, string>> = {
  'README.md': 'agent-lint',
  'docs/cli.md': 'Command line',
  'docs/configuration.md': 'Configuration',
  'docs/rules/README.md': 'Rules',
  'docs/api.md': 'API',
}

/** The page of a file of the repository; undefined if it has none. Both are paths with "/". README.md is the first page. */
export function pageOf(file: string): string | undefined {
  if (file === 'README.md') return 'docs/index.html'
  if (!/^docs\/(?:rules\/)?[\w-]+\.md$/.test(file)) return undefined
  return file.replace(/(README)?\.md$/, (_, readme) => (readme === undefined ? '.html' : 'index.html'))
}

/** Where a link of a file leads on its page: other pages and images are beside it, everything else is in the repository. */
export function linkOf(file: string, href: string): string {
  if (/^(?:[a-z]+:|#)/i.test(href)) return href
  const [target = '', fragment] = href.split('#')
  const wanted = posix.join(posix.dirname(file), target)
  const page = wanted.startsWith('docs/images/') ? wanted : pageOf(wanted)
  const link =
    page === undefined ? `${REPOSITORY}/${wanted}` : posix.relative(posix.dirname(pageOf(file) ?? ''), page)
  return fragment === undefined ? link : `${link}#${fragment}`
}

/** Writes all pages and images into the folder of the site. */
export function writeDocs(out: string): void {
  const inDocs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  const files = ['README.md', ...inDocs.map((name) => `docs/${name.replaceAll(path.sep, '/')}`)]
  mkdirSync(path.join(out, 'docs/rules'), { recursive: true })
  cpSync(path.join(ROOT, 'docs/images'), path.join(out, 'docs/images'), { recursive: true })
  for (const file of files) {
    const page = pageOf(file)
    if (page !== undefined)
      writeFileSync(path.join(out, page), pageText(file, readFileSync(path.join(ROOT, file), 'utf8')))
  }
}

/** One file as a page. The Markdown is the project's own: HTML in it stays. */
export function pageText(file: string, markdown: string): string {
  const home = posix.relative(posix.dirname(pageOf(file) ?? ''), '.')
  const title = titleOf(markdown)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title === 'agent-lint' ? title : `${title} · agent-lint`}</title>
    <link rel="icon" href="${home}/icon.svg" />
    <link rel="stylesheet" href="${home}/colors.css" />
    <link rel="stylesheet" href="${home}/docs.css" />
  </head>
  <body>
    <header>
      <nav aria-label="Documentation">
        ${header(file)}
        <a class="try" href="${home}/index.html">Playground</a>
      </nav>
    </header>
    <main>
${content(file, markdown)}
    </main>
  </body>
</html>
`
}

function header(file: string): string {
  return Object.entries(IN_HEADER)
    .map(([one, name]) => {
      const link = linkOf(file, posix.relative(posix.dirname(file), one))
      return `<a href="${link}"${one === file ? ' aria-current="page"' : ''}>${name}</a>`
    })
    .join('\n        ')
}

/** What is too wide scrolls, also by keyboard. */
function content(file: string, markdown: string): string {
  const marked = new Marked(gfmHeadingId(), {
    walkTokens: (token) => {
      if (token.type === 'link' || token.type === 'image')
        token.href = linkOf(file, (token as Tokens.Link | Tokens.Image).href)
    },
  })
  return marked
    .parse(markdown, { async: false })
    .replaceAll('<table>', '<div class="table" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">')
}

function titleOf(markdown: string): string {
  return (/^# (.+)$/m.exec(markdown)?.[1] ?? 'agent-lint').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
