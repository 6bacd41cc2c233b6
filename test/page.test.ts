import { type DeclaredReport, defineReport } from '@juesuan/dsl'
import { print } from '@juesuan/render'
import axe, { type AxeResults } from 'axe-core'
import { expect, it } from 'vitest'
import units from '../examples/three-units-2024/report.ts'
import yangquan from '../examples/yangquan-commerce-2024/report.ts'
import { hasBrowser, useBrowser } from './browser.ts'
import { publish } from './publish.ts'

const htmlOf = async (declared: DeclaredReport) => String(await print('html', publish(declared)))
const html = await htmlOf(yangquan)
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const inBrowser = it.skipIf(!hasBrowser)
const open = useBrowser()

it('is one file of moderate size, the same each time, that reaches for nothing', async () => {
  expect(await htmlOf(yangquan)).toBe(html)
  expect(Buffer.byteLength(html)).toBeLessThan(400_000)
  expect(html).not.toMatch(/ (?:style|on\w+)=/u)
  expect(html.match(/(?:src|href)="(?!#)[^"]*"/gu)).toBeNull()
})

inBrowser('explains a figure that is clicked, and leads to every other place it is printed', async () => {
  const { page, requests, messages } = await open(html)
  const figure = page
    .locator('.form')
    .nth(2)
    .locator('data', { hasText: /^462\.77$/u })
  await figure.click()
  const explanation = page.locator('#explanation')
  const words = await explanation.innerText()
  expect(words).toContain('462.77 万元\n公开03表 201 栏1\n\n支出（201 一般公共服务支出）\n\n确切数 4,627,702.95 元')
  expect(words).toMatch(/等于按功能分类科目各项之和\s＋ 支出（20113 商贸事务）\s+461\.92 万元\s＋ 支出（20132 组织事务）\s+0\.85 万元/u)
  expect(words).toMatch(/等于按支出性质各项之和[\s\S]*其余 3 项没有金额/u)
  expect(words).toMatch(/计入\s支出\s+12433\.40 万元/u)
  await explanation.getByRole('link', { name: '公开01表 行次32 栏2', exact: true }).click()
  expect(await page.evaluate(`document.activeElement?.closest(".form")?.querySelector("h3")?.textContent`)).toBe('收入支出决算总表')
  expect(await explanation.innerText()).toContain('公开01表 行次32 栏2\n\n支出（201')
  expect(await page.locator('data.same').count()).toBe(2)
  await page.locator('p data', { hasText: '599.86' }).first().click()
  expect(await explanation.innerText()).toMatch(
    /599\.86 %\s一\s+收入总计的增减率\s+增减率：两者之差除以后者\s收入总计\s+12433\.40 万元\s比 收入总计（上年决算）/u,
  )
  expect(requests, 'itself only').toHaveLength(1)
  expect(messages).toEqual([])
})

inBrowser('tells what of a figure is each unit’s', async () => {
  const { page } = await open(await htmlOf(units))
  await page.locator('.form').nth(2).locator('tr', { hasText: '文化旅游体育与传媒支出' }).locator('data').first().click()
  expect(await page.locator('#explanation').innerText()).toContain('示例市图书馆 ')
})

inBrowser('is used by keyboard alone', async () => {
  const { page } = await open(html)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(`document.activeElement?.textContent`)).toBe('跳到正文')
  await page.locator('.form').nth(2).locator('data').first().focus()
  const focused = () => page.evaluate('document.activeElement.textContent')
  expect(await focused()).toBe('12433.40')
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('773.11')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('439.82')
  expect(await page.locator('#explanation h2').innerText()).toContain('439.82 万元')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(`document.activeElement?.tagName`)).toBe('H2')
  await page.keyboard.press('Escape')
  expect(await focused()).toBe('439.82')
  expect(await page.locator('.form').nth(2).locator('data[tabindex="0"]').count()).toBe(1)
})

inBrowser('shows findings beside what they concern, and by severity', async () => {
  const { page } = await open(html)
  const shown = () => page.locator('.finding:visible').count()
  expect(await shown()).toBe(4)
  await page.getByLabel('提示 3').uncheck()
  expect(await shown()).toBe(1)
  await page.getByLabel('尾数差 8').check()
  expect(await shown()).toBe(9)
  const cell = page.locator('td.found').first()
  expect(await cell.getAttribute('class')).toContain('info')
  await cell.locator('.mark').click()
  expect(await page.locator('.finding:target').innerText()).toContain('公开10表 行次7 栏1')
  expect(
    await page
      .locator('section', { has: page.getByRole('heading', { name: '1、预算绩效管理开展情况' }) })
      .last()
      .locator('.beside')
      .innerText(),
  ).toContain('警告 十（四）1说对')
  await page.getByLabel('提示 3').check()
  await page.locator('.finding').getByRole('link', { name: '公开10表 行次7 栏1' }).click()
  expect(await page.evaluate(`document.querySelector(":target")?.closest(".form")?.querySelector("h3")?.textContent`)).toBe(
    '部门决算公开相关信息统计表',
  )
})

inBrowser('finds by code, by name, and by amount with and without separators', async () => {
  const { page } = await open(html)
  await page.keyboard.press('/')
  expect(await page.evaluate('document.activeElement.id')).toBe('query')
  const search = async (text: string) => {
    await page.locator('#query').fill(text)
    return page.getByRole('option').allInnerTexts()
  }
  for (const text of ['12,433.40', '12433.4', '１２４３３．４', '124,333,953.12', '124333953.12'])
    expect((await search(text)).join('\n'), text).toContain('支出 12433.40 万元\n公开01表 行次58 栏2')
  expect((await search('20113 商贸')).join('\n')).toContain('支出（20113 商贸事务） 461.92 万元')
  expect(await search('基本支出决算明细表')).toEqual(['一般公共预算财政拨款基本支出决算明细表\n标题'])
  expect(await search('没有这个')).toEqual(['没有找到'])
  await search('商贸事务，基本支出')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('#query').getAttribute('aria-activedescendant')).toBe('result-0')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(`document.activeElement?.textContent`)).toBe('438.96')
  expect(await page.getByRole('listbox').isHidden()).toBe(true)
})

inBrowser('is light or dark as the system is, or as the reader chooses', async () => {
  const { page } = await open(html, { colorScheme: 'dark' })
  const background = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
  const dark = await background()
  const theme = page.getByRole('button', { name: '深色' })
  expect(await theme.getAttribute('aria-pressed')).toBe('true')
  await theme.click()
  expect(await theme.getAttribute('aria-pressed')).toBe('false')
  expect(await background()).not.toBe(dark)
})

inBrowser('draws charts, each with its words and its table', async () => {
  const { page } = await open(html)
  const charts = page.locator('.chart')
  expect(await charts.locator('h2').allInnerTexts()).toEqual([
    '支出花在哪里',
    '基本支出与项目支出',
    '一般公共预算支出：与预算、上年比较',
    '“三公”经费：与预算、上年比较',
  ])
  const [first] = await charts.getByRole('img').all()
  expect(await first?.locator('desc').textContent()).toContain(
    '215 资源勘探工业信息等支出：7704.53万元；216 商业服务业等支出：3932.80万元；',
  )
  const bars = await first?.locator('rect').evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width))
  expect((bars?.[1] ?? 0) / (bars?.[0] ?? 1)).toBeCloseTo(3932.8 / 7704.53, 2)
  await charts.first().getByText('数据').click()
  await charts.first().getByRole('link', { name: '3932.80' }).click()
  expect(await page.locator('#explanation').innerText()).toContain('支出（216 商业服务业等支出）')
})

inBrowser('prints on A4, a form a page, wide forms across', async () => {
  const { page } = await open(html)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => Number(width) > Number(height))
  expect(sizes.length).toBeGreaterThan(16)
  expect(sizes.filter((isAcross) => isAcross)).toHaveLength(2)
})

inBrowser('is a document without scripts', async () => {
  const { page } = await open(html, { javaScriptEnabled: false })
  expect(await page.locator('.form').count()).toBe(10)
  expect(await page.locator('#search, #theme, #explanation').evaluateAll((all) => all.every((element) => !element.checkVisibility()))).toBe(
    true,
  )
  await page.getByLabel('提示 3').uncheck()
  expect(await page.locator('.finding:visible').count()).toBe(1)
  await page.locator('.highlights a').first().click()
  expect(new URL(page.url()).hash).toMatch(/^#f\d+$/u)
})

const views = ['light', 'dark'].flatMap((colorScheme) => [
  { colorScheme, device: 'desktop', options: {} },
  { colorScheme, device: 'phone', options: phone },
])

inBrowser.each(views)('has nothing axe objects to: $colorScheme, $device', async ({ colorScheme, options }) => {
  const { page } = await open(html, { ...options, colorScheme: colorScheme === 'dark' ? 'dark' : 'light' })
  for (const details of await page.locator('details').all()) await details.evaluate((element) => element.setAttribute('open', ''))
  await page.locator('.form').nth(2).locator('data').nth(3).click()
  await page.evaluate(axe.source)
  const results = await page.evaluate<AxeResults>(`axe.run({ resultTypes: ['violations'] })`)
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  expect(results.passes.length).toBeGreaterThan(30)
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow, 'nothing wider than the window').toBe(0)
})

const hostile = `<script>hacked()</script></style></script><img src=x onerror="hacked()">{{constructor}}\${1}=cmd|'/c calc'!A1 \u202Eevil\u202C & "'`

/** A declaration whose every text is hostile. */
function spoil(value: unknown): unknown {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? `${hostile}${value}` : value
  if (Array.isArray(value)) return value.map(spoil)
  if (typeof value !== 'object' || value === null || 'report' in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, spoil(held)]))
}

inBrowser('lets no text of a report do anything', async () => {
  const declared = defineReport(yangquan.layout, spoil(yangquan.declaration) as never) as DeclaredReport
  const { page, requests, messages } = await open(await htmlOf(declared))
  expect(await page.title()).toContain(hostile.replaceAll(/\s+/gu, ' '))
  expect(await page.locator('h1').textContent()).toContain(hostile)
  for (const form of await page.locator('.form:has(data)').all()) await form.locator('data').first().click()
  await page.keyboard.press('/')
  await page.keyboard.insertText('<script>')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.locator('script').count()).toBe(2)
  expect(requests).toHaveLength(1)
  expect(messages).toEqual([])
})
