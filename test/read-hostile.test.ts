import { readFileSync } from 'node:fs'
import { occurrences } from '@juesuan/core'
import { shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const official = readFileSync(new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')
const megabyte = 1_000_000

/** Far more than any of these takes, on any machine: the time of what grows faster than the text would be minutes. */
const limit = 15_000

function readInTime(text: string) {
  const start = performance.now()
  const { disclosure } = readText(text, shanxi2024)
  expect(performance.now() - start).toBeLessThan(limit)
  return disclosure
}

/** The official text with something put after a title of it, under which it is read. */
const under = (title: string, text: string) => official.replace(`\n${title}\n\n`, `\n${title}\n\n${text}\n\n`)

it('finds nothing where there is nothing, and says so once for each form that is missing', () => {
  for (const text of ['', '\n\n\n', '你好。', '\uFEFF']) {
    const { forms, narrative, unreadable, year } = readInTime(text)
    expect([forms, narrative, year]).toEqual([[], [], 2024])
    expect(unreadable.map(({ reason }) => reason).filter((reason) => reason === '没有找到这张表')).toHaveLength(10)
    // That it has no part at all is one thing, which the check of sections tells.
    expect(unreadable.length).toBeLessThan(13)
  }
})

it.each([
  ['digits', () => '12,345.67'.repeat((5 * megabyte) / 9)],
  ['a line of words', () => '支出'.repeat(megabyte / 2)],
  ['tabs', () => '\t'.repeat(5 * megabyte)],
  ['line ends', () => '\n'.repeat(5 * megabyte)],
  ['rows of tabs', () => '1\t2\t3\n'.repeat((5 * megabyte) / 6)],
  ['short lines', () => '支出\n'.repeat((5 * megabyte) / 3)],
  ['titles of parts', () => '第三部分 情况说明\n'.repeat(megabyte / 10)],
  ['titles of forms', () => '支出决算表\n'.repeat(megabyte / 6)],
  ['leaders', () => `目录\n${'.'.repeat(megabyte)}\n${'. '.repeat(megabyte / 2)}`],
  ['white space', () => ' '.repeat(5 * megabyte)],
  ['hyphens', () => `${'-'.repeat(megabyte)}x\n${'- '.repeat(megabyte / 2)}x`],
])('reads 5 MB of %s in bounded time, and reads no figure in it', (_, junk) => {
  const disclosure = readInTime(junk())
  expect([...occurrences(disclosure)]).toEqual([])
  expect(disclosure.unreadable.length).toBeLessThan(100)
})

it.each([
  ['words without end', () => '一般公共服务支出年初预算1万元，支出决算'.repeat(megabyte / 20)],
  ['a sentence that nearly fits, again and again', () => '主要原因是：其中：，主要原因是'.repeat(1_300)],
  ['reasons without end', () => `2024年度收入总计1万元，支出总计1万元。与上年相比，收入总计${'与上年相同，'.repeat(3_000)}`],
  ['many paragraphs', () => '2024年度收入总计1万元。\n\n'.repeat(5_000)],
  ['many that go on', () => '2024年度收入总计1万元，\n'.repeat(20_000)],
])('is not held up by %s in a section', (_, text) => {
  for (const title of ['一、收入支出决算总体情况说明', '（三）一般公共预算财政拨款支出决算具体情况']) {
    expect(readInTime(under(title, text())).unreadable.length).toBeGreaterThan(0)
  }
  // Duties are words, whatever they are.
  readInTime(under('一、本部门（单位）职责', text()))
})

it('reads what is left of a report that was cut off anywhere, and tells what is not there', () => {
  fc.assert(
    fc.property(fc.nat(official.indexOf('六、存在的问题')), (length) => {
      const whole = readText(official, shanxi2024).disclosure
      const texts = new Set([...occurrences(whole)].map(({ figure }) => `${figure.line} ${figure.text}`))
      const { disclosure } = readText(official.slice(0, length), shanxi2024)
      expect(disclosure.unreadable.length).toBeGreaterThan(0)
      const lastLine = official.slice(0, length).split('\n').length
      // What stands in the line that was cut may be cut itself.
      for (const { figure } of occurrences(disclosure)) {
        if (figure.line !== lastLine) expect(texts).toContain(`${figure.line} ${figure.text}`)
      }
    }),
    { numRuns: 40 },
  )
})

it('tells of a table that is cut in the middle what is missing of it', () => {
  const cut = official.slice(0, official.indexOf('十三、交通运输支出'))
  const { unreadable, forms } = readInTime(cut)
  expect(forms).toHaveLength(1)
  const inForm = unreadable.filter(({ place }) => place.printedNumber === '公开01表')
  expect(inForm).toMatchObject([
    { text: '13', reason: '这一行不是6栏' },
    { text: expect.stringMatching(/^本年收入合计、使用非财政拨款结余（含专用结余）、年初结转和结余、总计$/u), reason: '没有找到这4行' },
    { text: expect.stringMatching(/^十三、交通运输支出、十四、/u), reason: '没有找到这18行' },
  ])
})

it('keeps what is read apart however the text is cut into pieces and put together', () => {
  const lines = official.split('\n')
  fc.assert(
    fc.property(fc.shuffledSubarray(lines.map((_, index) => index)), (order) => {
      const { disclosure } = readText(order.map((index) => lines[index]).join('\n'), shanxi2024)
      expect(Array.isArray(disclosure.unreadable)).toBe(true)
      for (const { figure } of occurrences(disclosure)) expect(figure.cell.kind === 'amount' ? figure.text : '').not.toMatch(/[^\d.,—-]/u)
    }),
    { numRuns: 30 },
  )
})
