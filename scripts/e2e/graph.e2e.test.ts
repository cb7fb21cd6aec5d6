/** Drawings of `agent-lint graph` as the programs draw them that they are for: Mermaid in Chromium, and Graphviz. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { teamDot, teamMermaid } from '../../src/drawing.js'
import { describeText } from '../../src/team/describe.js'
import type { Team } from '../../src/team/team.js'
import { chain, hardName, HARD_NAMES, KINDS, random, star, teamText, tree } from './drawn-teams.js'
import { chromium, drawers, ROOT, SET_UP_MS } from './set-up.js'

const MINUTE = 60_000

/** What Mermaid would read as something else than text, if it were not escaped. */
const MERMAID_NAMES = [
  '1. first',
  '- item',
  '# title',
  '> quote',
  '`code` **bold** _it_ ~~no~~',
  '![x](https://example.com/x.png)',
  '[x](javascript:alert(1))',
  'https://example.com www.example.com me@example.com',
  '<img src=x onerror=alert(1)>',
  '%%{init: {"theme": "forest"}}%%',
  '$$x^2$$ fa:fa-car',
  '#quot; &lt; &amp;lt; #35;',
  'style a:b#1;',
  'end',
  'click a1 "javascript:alert(1)"',
  '| a | b |',
  '---',
  '===',
  '\\n \\l \\N <br/> "quoted"',
  'ﬂ°quot¶ß',
]

const TEAMS: Readonly<Record<string, string>> = {
  'ten agents': teamText(10, [...star(6), ...chain(10)]),
  'a hundred agents': teamText(100, tree(100)),
  'more than GitHub draws': teamText(510, star(510)),
  'hard names': teamText(HARD_NAMES.length, random(HARD_NAMES.length, 20), hardName),
  'names with a meaning': teamText(
    MERMAID_NAMES.length + 1,
    star(MERMAID_NAMES.length + 1),
    (agent) => MERMAID_NAMES[agent - 1] ?? '',
  ),
  'all kinds and many findings': KINDS,
  'no agents': 'models: {}\n',
  'a broken file': 'agents: [',
}

const fixtures = ['rules', 'example', 'cli'].flatMap((folder) =>
  readdirSync(path.join(ROOT, 'fixtures', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|[\\/])(invalid|[\w-]+)\.yaml$/.test(name) && !/cases|fixed|[\\/]valid/.test(name))
    .map((name) => path.join(ROOT, 'fixtures', folder, name)),
)

const teamOf = (source: string): Team => describeText(source, { env: {} })

/** The distinct arrows of a team. */
const arrowsOf = ({ links }: Team): number =>
  new Set(links.map(({ from, to, kind }) => JSON.stringify([from, to, kind]))).size

/** What a program made of a drawing. */
interface Drawn {
  /** Why it cannot be drawn, or an element that is not only text; empty for none. */
  readonly error: string
  readonly agents: number
  readonly models: number
  readonly arrows: number
  readonly text: string
}

/** What a drawing has to have. */
const counts = (team: Team): Partial<Drawn> => ({
  agents: team.agents.length,
  models: team.models.length,
  arrows: arrowsOf(team),
})

describe('Mermaid', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await puppeteer.launch({ executablePath: chromium(), args: ['--no-sandbox'] })
    page = await browser.newPage()
    await page.setContent('<!doctype html><meta charset="utf-8"><body></body>')
    await page.addScriptTag({ path: path.join(drawers(), 'mermaid/dist/mermaid.min.js') })
  }, SET_UP_MS)
  afterAll(() => browser.close())

  /** Draws as GitHub does. */
  function draw(text: string): Promise<Drawn> {
    return page.evaluate(`(async () => {
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
      const none = { agents: 0, models: 0, arrows: 0, text: '' }
      try {
        const { svg } = await mermaid.render('graph', ${JSON.stringify(text)})
        document.body.innerHTML = svg
      } catch (error) {
        return { ...none, error: String(error) }
      }
      const count = (selector) => document.querySelectorAll(selector).length
      return {
        error: document.body.querySelector('script, img, a, math, [onerror]')?.outerHTML ?? '',
        agents: count('.node[id*="flowchart-a"]:not([id*="flowchart-all"])'),
        models: count('.node[id*="flowchart-m"]'),
        arrows: count('path.flowchart-link'),
        text: document.body.innerText,
      }
    })()`) as Promise<Drawn>
  }

  test.each(Object.entries(TEAMS).filter(([name]) => !name.includes('GitHub')))(
    'draws %s',
    async (_, source) => {
      const team = teamOf(source)
      const drawn = await draw(teamMermaid(team))
      expect(drawn).toMatchObject({ error: '', ...counts(team) })
      expect(drawn.text).not.toContain('Unsupported markdown')
    },
    MINUTE,
  )

  test('shows names with a meaning as they are', async () => {
    const { text } = await draw(teamMermaid(teamOf(TEAMS['names with a meaning'] ?? '')))
    const flat = text.replaceAll('\u2060', '').replace(/\s+/g, ' ')
    for (const name of MERMAID_NAMES)
      expect(flat).toContain(name.length > 40 ? name.slice(0, 39).trimEnd() : name)
  })

  test(
    'draws what is more than GitHub draws, within its limits',
    async () => {
      const drawn = await draw(teamMermaid(teamOf(TEAMS['more than GitHub draws'] ?? '')))
      expect(drawn).toMatchObject({ error: '', arrows: 500 })
      expect(drawn.text).toContain('Larger than GitHub draws')
    },
    5 * MINUTE,
  )

  test(
    'draws every fixture',
    async () => {
      expect(fixtures.length).toBeGreaterThan(100)
      for (const file of fixtures) {
        const team = teamOf(readFileSync(file, 'utf8'))
        const { text, ...drawn } = await draw(teamMermaid(team))
        expect({ file, ...drawn }).toEqual({ file, error: '', ...counts(team) })
        expect(text).not.toContain('Unsupported markdown')
      }
    },
    5 * MINUTE,
  )
})

describe('Graphviz', () => {
  interface Graphviz {
    readonly layout: (dot: string, format: 'json') => string
  }
  interface Graph {
    readonly objects?: readonly { readonly name: string; readonly label?: string }[]
    readonly edges?: readonly object[]
  }
  let graphviz: Graphviz
  beforeAll(async () => {
    const file = path.join(drawers(), '@hpcc-js/wasm-graphviz/dist/index.js')
    const module = (await import(pathToFileURL(file).href)) as {
      readonly Graphviz: { readonly load: () => Promise<Graphviz> }
    }
    graphviz = await module.Graphviz.load()
  }, SET_UP_MS)

  function read(text: string): Drawn {
    const { objects = [], edges = [] } = JSON.parse(graphviz.layout(text, 'json')) as Graph
    const count = (pattern: RegExp): number => objects.filter(({ name }) => pattern.test(name)).length
    return {
      error: '',
      agents: count(/^a\d/),
      models: count(/^m\d/),
      arrows: edges.length,
      text: objects.map(({ label = '' }) => label).join('\n'),
    }
  }

  test.each(Object.entries(TEAMS))(
    'reads %s',
    (_, source) => {
      const team = teamOf(source)
      expect(read(teamDot(team))).toMatchObject(counts(team))
    },
    2 * MINUTE,
  )

  test(
    'reads every fixture',
    () => {
      for (const file of fixtures) {
        const team = teamOf(readFileSync(file, 'utf8'))
        expect({ file, ...read(teamDot(team)) }).toMatchObject({ file, ...counts(team) })
      }
    },
    MINUTE,
  )
})
