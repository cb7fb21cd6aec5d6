/** The playground as a person uses it, in headless Chromium. */
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core'
import { chromium } from '../e2e/set-up.js'

/** How long something may take to appear on a busy machine, in milliseconds. */
const PATIENCE = 30_000

/** How the page is shown; in pixels. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
}

export const DESKTOP: Look = { width: 1280, height: 800, scheme: 'light' }

/** Starts a browser. */
export function startBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: chromium(),
    args: ['--no-sandbox', '--force-color-profile=srgb'],
    protocolTimeout: PATIENCE,
  })
}

/** Opens an address, without waiting for the first check. */
export async function openPage(browser: Browser, url: string, look: Look = DESKTOP): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.setViewport({ width: look.width, height: look.height })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }])
  await page.goto(url)
  return page
}

/** Waits until an expression is true in the page. Throws an Error that says what the page shows otherwise. */
export async function becomesTrue(page: Page, condition: string): Promise<void> {
  try {
    await page.waitForFunction(condition)
  } catch (cause) {
    const shown = await page.evaluate('document.body.innerText')
    throw new Error(`This did not become true: ${condition}. The page shows:\n${String(shown)}`, { cause })
  }
}

/** Waits until the line above the problems is this, or another than "Checking …". */
export async function summaryBecomes(page: Page, summary?: string): Promise<void> {
  const shown = `document.querySelector('#summary').textContent`
  await becomesTrue(
    page,
    summary === undefined ? `!${shown}.startsWith('Checking')` : `${shown} === ${JSON.stringify(summary)}`,
  )
}

/** Presses keys together. */
export async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.toReversed()) await page.keyboard.up(key)
}
