import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

/** Where systems keep a Chromium; the first there is. `.ci/tools` installs one. */
const chromiumPath = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find((path) => path !== '' && existsSync(path))

/** Tests in a browser run where there is one. */
export const hasBrowser = chromiumPath !== undefined

/** What a page did besides showing itself: requests to anywhere, messages, dialogs. */
export interface OpenedPage {
  readonly page: Page
  readonly requests: readonly string[]
  readonly messages: readonly string[]
}

/** Starts a browser for the tests of a file, and gives what opens pages in it: of an address, or of HTML, as a file. */
export function useBrowser(): (target: string, options?: BrowserContextOptions) => Promise<OpenedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-page-'))
  let browser: Browser | undefined
  beforeAll(async () => {
    if (chromiumPath === undefined) return
    browser = await chromium.launch({ executablePath: chromiumPath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return async (target, options = {}) => {
    if (!browser) throw new Error('no browser')
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    const requests: string[] = []
    const messages: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    page.on('dialog', (dialog) => {
      messages.push(dialog.message())
      dialog.dismiss().catch(() => undefined)
    })
    await page.goto(target.startsWith('http:') ? target : writePage(target, folder))
    return { page, requests, messages }
  }
}

function writePage(html: string, folder: string): string {
  const path = join(mkdtempSync(join(folder, '/')), 'report.html')
  writeFileSync(path, html)
  return pathToFileURL(path).href
}
