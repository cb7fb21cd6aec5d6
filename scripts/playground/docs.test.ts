import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { linkOf, pageOf, pageText, writeDocs } from './docs.js'

describe('the documentation as HTML', () => {
  let folder: string
  /** Path → text. */
  const pages = new Map<string, string>()

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-docs-'))
    writeDocs(folder)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.html'))
        pages.set(name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name), 'utf8'))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  test('has a page for each file', () => {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([
        'docs/index.html',
        'docs/cli.html',
        'docs/rules/index.html',
        'docs/rules/missing-env.html',
      ]),
    )
  })

  test('has no link that leads nowhere', () => {
    const known = new Set([
      'index.html',
      'icon.svg',
      'colors.css',
      'docs.css',
      ...pages.keys(),
      ...readdirSync(path.join(folder, 'docs/images')).map((name) => `docs/images/${name}`),
    ])
    const broken = [...pages].flatMap(([page, text]) =>
      [...text.matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
        if (/^[a-z]+:/.test(link)) return []
        const [target = '', fragment] = link.split('#')
        const wanted = target === '' ? page : path.posix.join(path.posix.dirname(page), target)
        const found = known.has(wanted) && (!fragment || pages.get(wanted)?.includes(` id="${fragment}"`))
        return found ? [] : [`${page}: ${link}`]
      }),
    )
    expect(broken).toEqual([])
  })
})

test.each([
  ['README.md', 'docs/index.html'],
  ['docs/cli.md', 'docs/cli.html'],
  ['docs/rules/README.md', 'docs/rules/index.html'],
  ['docs/rules/missing-env.md', 'docs/rules/missing-env.html'],
  ['CONTRIBUTING.md', undefined],
  ['docs/images/vscode.png', undefined],
])('the page of %s is %s', (file, page) => {
  expect(pageOf(file)).toBe(page)
})

test.each([
  ['README.md', 'docs/cli.md#fix', 'cli.html#fix'],
  ['README.md', 'docs/images/example.svg', 'images/example.svg'],
  ['README.md', 'LICENSE', 'https://github.com/agent-lint/agent-lint/blob/main/LICENSE'],
  ['docs/cli.md', '../README.md#install', 'index.html#install'],
  ['docs/cli.md', '#top', '#top'],
  ['docs/rules/a.md', '../cli.md', '../cli.html'],
  ['docs/rules/a.md', 'README.md', 'index.html'],
  ['docs/rules/a.md', 'https://example.com/a.md', 'https://example.com/a.md'],
])('in %s, %s leads to %s', (file, href, link) => {
  expect(linkOf(file, href)).toBe(link)
})

test('a title is text', () => {
  expect(pageText('docs/a.md', '# a <b> & c')).toContain('<title>a &lt;b> &amp; c · agent-lint</title>')
})
