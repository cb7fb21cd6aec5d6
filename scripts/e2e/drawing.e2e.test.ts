/** Drawings of teams in Chromium: in light and dark, and with fonts that are wider or narrower than what they were measured for. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { teamSvg } from '../../src/formatters/drawing/svg.js'
import { describeText } from '../../src/team/describe.js'
import {
  chain,
  dense,
  hardName,
  HARD_NAMES,
  KINDS,
  layers,
  random,
  star,
  teamText,
  tree,
} from './drawn-teams.js'
import { chromium, ROOT, SET_UP_MS } from './set-up.js'

const MINUTE = 60_000

const TEAMS: Readonly<Record<string, string>> = {
  'one agent': teamText(1, []),
  'ten agents': teamText(10, [...star(6), ...chain(10)]),
  'a star': teamText(100, star(100)),
  'a tree': teamText(100, tree(100)),
  layers: teamText(60, layers(6, 10)),
  random: teamText(40, random(40, 60)),
  'back and forth': teamText(100, random(100, 110)),
  'no links': teamText(100, []),
  'too many links': teamText(30, dense(30)),
  'hard names': teamText(HARD_NAMES.length, random(HARD_NAMES.length, 20), hardName),
  'hard names in a frame': teamText(2 * HARD_NAMES.length, star(2 * HARD_NAMES.length), hardName),
  'all kinds and many findings': KINDS,
  'no agents': 'models: {}\n',
}

/** Fonts instead of the one that Debian has. `size-adjust` makes it as wide as another one. */
const FONTS: Readonly<Record<string, string>> = {
  'own font': '',
  'wide font': fontFace('size-adjust:112%'),
  'narrow font': fontFace('size-adjust:88%'),
  sans: ".al-team{font-family:'DejaVu Sans',sans-serif!important}",
}

function fontFace(change: string): string {
  const source = "src:local('DejaVu Sans Mono'),local('DejaVuSansMono')"
  return `@font-face{font-family:Other;${source};${change}}.al-team{font-family:Other!important}`
}

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: chromium(),
    args: ['--no-sandbox'],
    protocolTimeout: 5 * MINUTE,
  })
  page = await browser.newPage()
}, SET_UP_MS)
afterAll(() => browser.close())

async function show(svg: string, style: string, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.setContent(`<style>body{margin:0}${style}</style>${svg}`)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
}

const LOOK = readFileSync(path.join(ROOT, 'scripts/e2e/drawing-page.js'), 'utf8').replaceAll('export ', '')

async function ask<Answer>(question: string): Promise<Answer> {
  return (await page.evaluate(`(() => {${LOOK}\nreturn ${question}})()`)) as Answer
}

function drawn(text: string, title?: string): string {
  return teamSvg(describeText(text, { env: { OPENAI_API_KEY: 'set' } }), { title })
}

describe.each(Object.keys(TEAMS))('%s', (name) => {
  const svg = drawn(TEAMS[name] ?? '', name)
  test.each(Object.keys(FONTS))(
    'no text leaves its box, and nothing overlaps: %s',
    async (font) => {
      await show(svg, FONTS[font] ?? '', 'light')
      expect(await ask('mistakesOf()')).toEqual([])
    },
    MINUTE,
  )

  test(
    'can be read in the dark',
    async () => {
      await show(svg, '', 'dark')
      expect(await ask('mistakesOf()')).toEqual([])
    },
    MINUTE,
  )

  test('is well-formed XML', async () => {
    const parsed = `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml')`
    expect(await ask(`${parsed}.querySelector('parsererror')?.textContent ?? 'none'`)).toBe('none')
  })

  test('text is as wide as it was measured', async () => {
    await show(svg, '', 'light')
    const stretches = await ask<number[]>('stretches()')
    expect(stretches.filter((stretch) => Math.abs(stretch - 1) > 0.02)).toEqual([])
    expect(stretches.length).toBeGreaterThan(0)
  })
})

/** Those with several agents, and every fifth of the others. */
const FIXTURES = readdirSync(path.join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file, text: readFileSync(path.join(ROOT, 'fixtures', file), 'utf8') }))
  .filter(({ text }) => /^agents:/m.test(text))
  .filter(({ text }, index) => index % 5 === 0 || describeText(text, { env: {} }).agents.length > 1)

test(
  'fixtures',
  async () => {
    expect(FIXTURES.length).toBeGreaterThan(200)
    const mistakes: string[] = []
    for (const { file, text } of FIXTURES) {
      await show(drawn(text, file), '', 'light')
      mistakes.push(...(await ask<string[]>('mistakesOf()')).map((mistake) => `${file}: ${mistake}`))
    }
    expect(mistakes).toEqual([])
  },
  10 * MINUTE,
)

test('a mistake is seen', async () => {
  const svg = drawn(TEAMS['ten agents'] ?? '')
  const moved = svg.replace(/translate\([\d.]+ ([\d.]+)\)(?=">\s*<title>agent_4)/, 'translate(10 $1)')
  expect(moved).not.toBe(svg)
  await show(moved, '', 'light')
  expect(await ask('mistakesOf()')).not.toEqual([])
  await show(svg, '.al-team text{font-size:20px}', 'light')
  expect(await ask('mistakesOf()')).not.toEqual([])
  await show(svg, '.al-team{--al-muted:#aaa!important}', 'light')
  expect(await ask<string[]>('mistakesOf()')).toContainEqual(expect.stringContaining('contrast'))
})
