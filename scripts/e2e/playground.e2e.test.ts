import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, Page, Target } from 'puppeteer-core'
import { buildPlayground } from '../playground.js'
import { becomesTrue, DESKTOP, openPage, press, startBrowser, summaryBecomes } from '../playground/browser.js'
import { serve } from '../playground/serve.js'
import { ROOT, SET_UP_MS } from './set-up.js'

jest.setTimeout(60_000)

const PHONE = { width: 320, height: 640, scheme: 'light' } as const
const TABS = ['problems', 'models', 'drawing', 'variables'] as const
/** It ends where another key of the agent can be typed. */
const SOUND =
  'agents:\n  root:\n    model: dmr/ai/qwen3\n    description: Helps people\n    instruction: Help.\n    '
const MISTAKE = 'add_dat: true'

/** A short link can have a text that is too large. */
const LARGE = deflateRawSync('a'.repeat(3 << 20)).toString('base64url')

let folder: string
let server: Awaited<ReturnType<typeof serve>>
let browser: Browser
const foreign: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-playground-'))
  await buildPlayground(folder)
  server = await serve(folder)
  browser = await startBrowser()
  await browser
    .defaultBrowserContext()
    .setPermission(server.url, { permission: { name: 'clipboard-read' }, state: 'granted' })
  browser.on('targetcreated', (target) => void watchRequests(target))
}, SET_UP_MS)

async function watchRequests(target: Target): Promise<void> {
  const page = await target.page()
  page?.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob|about):/.test(request.url()))
      foreign.push(request.url())
  })
}

afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
})

afterEach(async () => {
  for (const page of await browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** Opens the page with a text, by a link. */
async function opened(text?: string, look = DESKTOP as Parameters<typeof openPage>[2]): Promise<Page> {
  const fragment = text === undefined ? '' : `#t=${Buffer.from(text).toString('base64url')}`
  const page = await openPage(browser, server.url + fragment, look)
  await summaryBecomes(page)
  return page
}

/** The text in the editor, which has no more lines than fit into it. */
async function textIn(page: Page): Promise<string> {
  return (await textsOf(page, '.cm-line')).join('\n')
}

async function textsOf(page: Page, selector: string): Promise<string[]> {
  const found = `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent)`
  return (await page.evaluate(found)) as string[]
}

/** What the drawing says. */
const DRAWN = `document.querySelector('#canvas').shadowRoot?.querySelector('svg')?.textContent ?? ''`

async function typeMistake(page: Page): Promise<void> {
  await page.click('.cm-content')
  await press(page, 'Control', 'End')
  await page.keyboard.type(MISTAKE)
  await summaryBecomes(page, '1 problem: 1 error')
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 30; steps++) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${selector}.`)
}

describe('a mistake', () => {
  test('is shown under its text and in the list, is fixed by keyboard, and comes back by undo', async () => {
    const page = await opened(SOUND)
    await summaryBecomes(page, 'No problems')
    await typeMistake(page)
    expect(await textsOf(page, '.cm-lintRange-error')).toEqual(['add_dat'])
    expect((await textsOf(page, '.problem .go')).join()).toContain('Unknown key "add_dat"')
    await becomesTrue(page, `document.querySelector('#announcement').textContent === '1 problem: 1 error'`)

    await tabTo(page, '.problem .fix')
    await page.keyboard.press('Enter')
    await summaryBecomes(page, 'No problems')
    expect(await textIn(page)).toBe(`${SOUND}add_date: true`)
    expect(await page.evaluate('document.activeElement.id')).toBe('problems')

    await page.focus('.cm-content')
    await press(page, 'Control', 'z')
    await summaryBecomes(page, '1 problem: 1 error')
    expect(await textIn(page)).toBe(SOUND + MISTAKE)
  })

  test('is explained in the editor, and fixed there', async () => {
    const page = await opened(SOUND)
    await typeMistake(page)
    await page.keyboard.press('F8')
    await page.waitForSelector('.cm-tooltip-lint')
    expect((await textsOf(page, '.cm-tooltip-lint .message')).join()).toContain('Unknown key "add_dat"')
    expect(await textsOf(page, '.cm-tooltip-lint .rule')).toEqual(['unknown-key'])
    await page.keyboard.press('Escape')
    await page.waitForSelector('.cm-tooltip-lint', { hidden: true })
    await press(page, 'Control', '.')
    await summaryBecomes(page, 'No problems')
  })

  test('gets the cursor by the button in the list', async () => {
    const page = await opened(SOUND)
    await typeMistake(page)
    await page.focus('.problem .go')
    await page.keyboard.press('Enter')
    await page.keyboard.type('x')
    await becomesTrue(page, `document.querySelector('.cm-content').textContent.includes('xadd_dat')`)
  })
})

test('"Fix" applies the safe fixes, "Fix all" the others too, and each is one step for undo', async () => {
  const guess = 'toolsets: [{ type: filesystem, tools: [read_file, search_files] }]'
  const page = await opened(`${SOUND}${guess}\n    ${MISTAKE}`)
  const both = '2 problems: 1 error, 1 warning'
  await summaryBecomes(page, both)
  const before = await textIn(page)
  for (const [button, after, text] of [
    ['#fix-safe', '1 problem: 1 warning', `${SOUND}${guess}\n    add_date: true`],
    [
      '#fix-all',
      'No problems',
      `${SOUND}${guess.replace('search_files', 'search_files_content')}\n    add_date: true`,
    ],
  ] as const) {
    await page.click(button)
    await summaryBecomes(page, after)
    expect(await textIn(page)).toBe(text)
    await page.click('#undo')
    await summaryBecomes(page, both)
    expect(await textIn(page)).toBe(before)
  }
})

test('models and the drawing show what the file means, and a box leads to its line', async () => {
  const page = await opened(SOUND)
  await page.click('#tab-models')
  expect((await textsOf(page, '#models')).join()).toMatch(/dmr\/ai\/qwen3.*model of root.*Provider.*dmr/)
  await page.click('#tab-drawing')
  await becomesTrue(page, `(${DRAWN}).includes('root')`)
  await page.evaluate(`document.querySelector('#canvas').shadowRoot.querySelector('[data-line]').focus()`)
  await page.keyboard.press('Enter')
  await page.keyboard.type('# ')
  await becomesTrue(page, `document.querySelector('.cm-content').textContent.includes('#   root:')`)
})

test('a variable in the form is set, and is not part of the link', async () => {
  const page = await opened(SOUND.replace('dmr/ai/qwen3', 'openai/gpt-5-mini'))
  await summaryBecomes(page, '1 problem: 1 error')
  expect(await textsOf(page, '.problem .rule')).toEqual(['missing-env'])
  await page.click('.problem .fix')
  await page.keyboard.press('Tab')
  await page.keyboard.type('hidden-value')
  await summaryBecomes(page, 'No problems')
  await page.click('#copy-link')
  await becomesTrue(page, `location.hash.startsWith('#d=')`)
  const copy = await openPage(browser, page.url())
  await summaryBecomes(copy, '1 problem: 1 error')
  expect(await copy.evaluate('document.querySelector("#variable-list input[type=password]").value')).toBe('')
  await copy.click('#tab-variables')
  await copy.click('#no-environment')
  await summaryBecomes(copy, 'No problems')
})

describe('a link', () => {
  test('carries the text', async () => {
    const page = await opened(`# Grüße, 世界 🎉\n${SOUND}`)
    await page.click('#copy-link')
    await becomesTrue(page, `location.hash.startsWith('#d=')`)
    const link = (await page.evaluate('navigator.clipboard.readText()')) as string
    expect(link).toBe(page.url())
    const copy = await openPage(browser, link)
    await summaryBecomes(copy, 'No problems')
    expect(await textIn(copy)).toBe(await textIn(page))
  })

  test.each([
    ['that is damaged', '#d=AAAA', 'The link is damaged'],
    ['that is not base64', '#t=%%%', 'The link is damaged'],
    ['with too much text', `#d=${LARGE}`, 'larger than 2 MiB'],
    ['that is too long', `#t=${'A'.repeat(40_000)}`, 'The link is too long'],
  ])('%s has a message, and the text stays', async (_, fragment, message) => {
    const page = await opened(SOUND)
    await typeMistake(page)
    await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`)
    await becomesTrue(
      page,
      `document.querySelector('#notice').textContent.includes(${JSON.stringify(message)})`,
    )
    expect(await textIn(page)).toBe(SOUND + MISTAKE)
  })

  test('with a secret is copied only on demand', async () => {
    const token = 'ghp_5Rk9Wd2Xn7Lv4Tq8Zb1Mc6Hf3Jg0Ps5Ya1Qw'
    const page = await opened(
      `${SOUND}toolsets: [{ type: mcp, command: npx, env: { GITHUB_TOKEN: ${token} } }]`,
    )
    await page.click('#copy-link')
    await becomesTrue(page, `document.querySelector('#notice').textContent.includes('secret')`)
    expect(await page.evaluate('location.hash')).toMatch(/^#t=/)
    await page.click('#notice button')
    await becomesTrue(page, `location.hash.startsWith('#d=')`)
  })

  test('cannot run anything', async () => {
    const attack = '<img src=x onerror="hacked=1"><script>hacked=1</script><svg onload="hacked=1">'
    const quoted = JSON.stringify(attack)
    const page = await opened(
      `agents:\n  root:\n    model: ${quoted}\n    description: ${quoted}\n    sub_agents: [${quoted}, "]]><a href='javascript:hacked=1'>x"]\n    ${quoted}: 1\n  ${quoted}:\n    model: dmr/${quoted.slice(1, -1).replaceAll('\\"', "'")}\n`,
    )
    for (const tab of TABS) await page.click(`#tab-${tab}`)
    await becomesTrue(page, `${DRAWN}.includes('<img')`)
    await page.hover('.cm-lintRange')
    const inside = `[document, document.querySelector('#canvas').shadowRoot].flatMap((root) => [...root.querySelectorAll('img, script:not([src="main.js"]), a[href^=javascript], [onerror], [onload]')])`
    expect(await page.evaluate(`${inside}.length`)).toBe(0)
    expect(await page.evaluate('typeof hacked')).toBe('undefined')
  })
})

describe('a page that stays usable', () => {
  test('with a text of more than 2 MiB', async () => {
    const page = await opened(SOUND)
    await page.click('.cm-content')
    await page.evaluate(`
      const data = new DataTransfer()
      data.setData('text/plain', '# ' + 'x'.repeat(100).concat('\\n# ').repeat(22000))
      document.querySelector('.cm-content').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))`)
    await becomesTrue(page, `document.querySelector('#summary').textContent.startsWith('1 problem')`)
    expect((await textsOf(page, '.problem .go')).join()).toMatch(/2 MiB|2097152|larger/i)
    await page.focus('.cm-content')
    await press(page, 'Control', 'z')
    await summaryBecomes(page, 'No problems')
  })

  test('without the library', async () => {
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      void (request.url().endsWith('worker.js') ? request.abort() : request.continue())
    })
    await page.goto(server.url)
    await becomesTrue(page, `document.querySelector('#notice').textContent.includes('could not run')`)
  })
})

test('the arrow keys, Home and End move between tabs', async () => {
  const page = await opened(SOUND)
  await page.focus('#tab-problems')
  const visited: unknown[] = []
  for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home'] as const) {
    await page.keyboard.press(key)
    visited.push(await page.evaluate(`document.querySelector('[role=tabpanel]:not([hidden])').id`))
  }
  expect(visited).toEqual(['models', 'variables', 'problems', 'variables', 'problems'])
})

describe('is accessible', () => {
  const axe = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

  /** What axe finds, by rule and element, without what is minor or moderate. */
  async function findings(page: Page): Promise<string[]> {
    const found = await page.evaluate(`axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`)
    return found as string[]
  }

  test.each([
    ['light', DESKTOP],
    ['dark', { ...DESKTOP, scheme: 'dark' }],
    ['320 pixels wide', PHONE],
    ['320 pixels wide, dark', { ...PHONE, scheme: 'dark' }],
  ] as const)('%s', async (_, look) => {
    const page = await opened(undefined, look)
    await page.evaluate(axe)
    for (const tab of TABS) {
      await page.click(`#tab-${tab}`)
      if (tab === 'drawing') await becomesTrue(page, `(${DRAWN}).includes('root')`)
      expect([tab, await findings(page)]).toEqual([tab, []])
      const width = await page.evaluate('document.documentElement.scrollWidth')
      expect([tab, width]).toEqual([tab, look.width])
    }
    await page.click('#examples')
    await page.evaluate(`location.hash = '#d=AAAA'`)
    await page.waitForSelector('#notice:not([hidden])')
    expect(await findings(page)).toEqual([])
    await page.focus('.cm-content')
    await page.keyboard.press('F8')
    await page.waitForSelector('.cm-tooltip-lint')
    expect(await findings(page)).toEqual([])
  })

  test('as documentation, to which the rules of problems lead', async () => {
    const page = await opened(undefined, PHONE)
    const link = (await page.evaluate(`document.querySelector('.problem .rule').href`)) as string
    for (const url of [link, `${server.url}docs/index.html`, `${server.url}docs/rules/index.html`]) {
      const shown = await openPage(browser, url, PHONE)
      await shown.evaluate(axe)
      expect([url, await findings(shown)]).toEqual([url, []])
      expect(await textsOf(shown, 'h1')).toHaveLength(1)
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
    }
  })

  test('for fingers', async () => {
    const page = await opened(undefined, PHONE)
    const small: unknown[] = []
    for (const tab of TABS) {
      await page.click(`#tab-${tab}`)
      small.push(
        ...((await page.evaluate(`[...document.querySelectorAll('body button, body a, body label, body input:not([type=checkbox])')]
          .filter((one) => !one.closest('.cm-editor') && one.getClientRects().length > 0 && !one.matches('label[for]') && one.getBoundingClientRect().height < 40)
          .map((one) => one.outerHTML)`)) as unknown[]),
      )
    }
    expect(small).toEqual([])
  })
})

test('no request leaves the page', () => {
  expect(foreign).toEqual([])
})
