import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ROOT } from '../e2e/set-up.js'
import { buildPlayground } from '../playground.js'
import { openPage, startBrowser, summaryBecomes } from './browser.js'
import { serve } from './serve.js'

/** Takes docs/images/playground.png in Chromium: the page with its first example. */
export async function playgroundImage(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-playground-'))
  await buildPlayground(folder)
  const { url, close } = await serve(folder)
  const browser = await startBrowser()
  try {
    const page = await openPage(browser, url)
    await summaryBecomes(page)
    await page.screenshot({ path: path.join(ROOT, 'docs/images/playground.png') })
  } finally {
    await browser.close()
    close()
    rmSync(folder, { recursive: true })
  }
}
