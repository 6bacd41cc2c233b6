/** Takes the pictures of the README from the page of the example, as a browser shows it: `npm run images`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { print } from '@juesuan/render'
import { chromium } from 'playwright-core'
import declared from '../examples/yangquan-commerce-2024/report.ts'
import { publish } from '../test/publish.ts'

const images = fileURLToPath(new URL('../docs/images/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'juesuan-images-'))
const file = join(folder, 'report.html')
writeFileSync(file, await print('html', publish(declared)))

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, reducedMotion: 'reduce' })
await page.goto(pathToFileURL(file).href)
await page.screenshot({ path: `${images}page.png` })
const form = page.locator('.form', { hasText: '公开05表' })
await form.evaluate((element) => element.scrollIntoView({ block: 'start' }))
await form.locator('tr', { hasText: '201' }).locator('data').first().click()
await page.mouse.move(0, 0)
await page.screenshot({ path: `${images}figure.png` })
await browser.close()
rmSync(folder, { recursive: true })
console.log('docs/images/page.png docs/images/figure.png')
