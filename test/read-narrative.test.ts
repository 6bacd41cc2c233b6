import { readFileSync } from 'node:fs'
import { type Disclosure, isRate, occurrences, paragraphs, plainText, quantityKey } from '@juesuan/core'
import { disclose, shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'
import { expect, it } from 'vitest'
import declared from '../examples/yangquan-commerce-2024/report.ts'
import { differences } from './official-text.ts'

const official = readFileSync(new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')
const disclosed = disclose(declared.report, shanxi2024)
const read = (text: string) => readText(text, shanxi2024)

const lineOf = (text: string) => official.slice(0, official.indexOf(text)).split('\n').length

/** Every figure of the text, what it states and what is printed, in its order. */
function stated(disclosure: Disclosure): string[] {
  return [...occurrences({ ...disclosure, forms: [] })].map(
    ({ figure, place }) => `${place.section} ${quantityKey(figure.quantity)} ${figure.text}`,
  )
}

const { disclosure, texts, reportingUnits } = read(official)

it('leaves nothing of the official text unread', () => {
  expect(disclosure.unreadable).toEqual([])
})

it('reads every figure of the official sentences as the sentence made from the facts states it, but for the one slip among them', () => {
  const slips = stated(disclosed).map((figure) => (figure.endsWith(' 9.70') ? figure.replace(/ 9\.70$/u, ' 9.7') : figure))
  expect(differences.map(({ official: slip }) => slip)).toContain('下降9.7%')
  expect(stated(disclosure)).toEqual(slips)
  const figures = [...occurrences({ ...disclosure, forms: [] })].map(({ figure }) => figure)
  expect(figures.filter(({ quantity }) => isRate(quantity))).toHaveLength(30)
  expect(figures.find(({ text }) => text === '9.7')?.cell).toEqual({ kind: 'amount', value: 9_700_000n, precision: 100_000n })
})

it('reads every paragraph, its words as they are printed', () => {
  const words = (of: Disclosure) => [...paragraphs(of)].map(({ place, paragraph }) => `${place} ${plainText(paragraph)}`).join('\n')
  const mended = differences.reduce((text, slip) => text.replace(slip.official, slip.ours), words(disclosure))
  expect(mended.split('\n')).toEqual(words(disclosed).split('\n'))
})

it('finds every section under its title, and tables and notes where they stand', () => {
  const outline = (sections: Disclosure['narrative']): string[] =>
    sections.flatMap(({ place, title, level, children }) => [
      `${level} ${place} ${title.replaceAll(/[\s()（）]/gu, '')}`,
      ...children.flatMap((child) => {
        if (child.type === 'section') return outline([child])
        if (child.type === 'table') return [`table of ${child.rows.length} rows under ${child.caption.replaceAll(' ', '')}`]
        return child.type === 'note' ? [child.text] : []
      }),
    ])
  const parts = ['overview', 'narrative', 'terms', 'annexes'] as const
  for (const part of parts) expect(outline(disclosure[part])).toEqual(outline(disclosed[part]))
})

it('knows the line of every figure in a sentence, and of every paragraph', () => {
  const lines = official.split('\n')
  for (const { figure, place } of occurrences({ ...disclosure, forms: [] })) {
    expect(lines[(figure.line ?? 0) - 1]).toContain(figure.text)
    expect(place.line).toBe(figure.line)
  }
  for (const { paragraph } of paragraphs(disclosure)) {
    expect(lines[(paragraph.line ?? 0) - 1]).toContain(plainText(paragraph).slice(0, 3))
  }
})

it('finds the words that only people can give', () => {
  const { duties, reasons, uses, selfEvaluation, departmentEvaluation } = declared.report.texts
  expect(reportingUnits).toEqual(declared.report.reportingUnits)
  expect(texts.duties).toEqual(duties)
  expect(texts.selfEvaluation).toEqual(selfEvaluation)
  expect(texts.departmentEvaluation).toEqual(departmentEvaluation)
  expect(texts.uses.categories).toEqual(uses.categories)
  expect(texts.uses.vehicles).toEqual(uses.vehicles)
  expect(texts.reasons).toMatchObject({
    total: reasons.total,
    generalPublicBudget: reasons.generalPublicBudget,
    governmentFundBudget: reasons.governmentFundBudget,
    agencyOperatingExpenses: reasons.agencyOperatingExpenses,
    threePublicExpenses: reasons.threePublicExpenses,
    categories: { ...reasons.categories, '221': '局本级本年在在职人员减少导致住房公积金缴费支出减少' },
    publicExpenses: { hospitality: reasons.publicExpenses.hospitality },
  })
})

it('reads of a paragraph it does not understand what it can, and tells which, why and what', () => {
  const wrong = read(official.replace('支出总额10.26万元', '支出总额10.2b万元')).disclosure
  expect(wrong.unreadable).toEqual([
    {
      place: { form: null, printedNumber: null, row: null, column: null, section: '十（二）', line: lineOf('支出总额10.26万元') },
      text: expect.stringMatching(/^2024年度政府采购支出总额10\.2b万元，其中.{50,}…$/u),
      reason: '从“b万元，其中：政府采购货”起与版式的语句不同；按语义读出9.46、0、0.80、10.26、100.00、10.26、100.00',
    },
  ])
  expect(stated(wrong)).toEqual(stated(disclosure).filter((figure) => figure !== '十（二） procurement 10.26'))
  const paragraph = [...paragraphs(wrong)].find(({ place }) => place === '十（二）')?.paragraph
  expect(paragraph?.children[0]).toEqual({ type: 'text', value: expect.stringContaining('支出总额10.2b万元') })
})

it('reads the figures and the reason of a sentence in other words, and of no other quantity than its section states', () => {
  const [ours, theirs] = ['比2023年增加2.54万元，增长4.26%，主要原因', '另付定金9.99万元，较去年增加了2.54万元，增长4.26%，主要原因是：']
  const other = read(official.replace(ours, theirs))
  expect(other.disclosure.unreadable).toMatchObject([
    {
      place: { section: '十（一）' },
      reason: expect.stringMatching(/；按语义读出62\.17，没有认出9\.99万元、2\.54万元、4\.26%说的是什么$/u),
    },
  ])
  const plain = read(official.replace(ours, theirs.replace('另付定金9.99万元，', '')))
  expect(stated(plain.disclosure)).toEqual(stated(disclosure))
  expect(plain.texts).toEqual(read(official).texts)
  const stray = read(official.replace(ours, `${ours.slice(0, -4)}，本年支出合计8.88万元，主要原因`)).disclosure
  expect(stated(stray)).toEqual(stated(disclosure))
  expect(stray.unreadable).toMatchObject([{ reason: expect.stringContaining('没有认出8.88说的是什么') }])
})

it('takes other words for words where a layout has no figures', () => {
  const other = read(official.replace('九、基本支出：指为保障机构正常运转', '九、基本支出：是为保障机构正常运转')).disclosure
  expect(other.unreadable).toEqual([])
  const extra = read(official.replace('九、基本支出：指', '九、基本支出：比上年多5.00万元，指')).disclosure
  expect(extra.unreadable).toMatchObject([{ place: { section: '名词解释' }, reason: '从“比上年多5.00万元，指”起与版式的语句不同' }])
})

it('joins what a page break cuts: a title, a figure, a sentence, and a paragraph where a sentence ends', () => {
  const cut = official
    .replace('六、一般公共预算财政拨款基本支出决算情况说明\n\n2024', '六、一般公共预算财政拨款基本\n\n支出决算情况说明\n\n2024')
    .replace('收入总计增加10,656.85万元，增长599.86%，支出总计', '收入总计增加10,6\n\n— 21 —\n\n56.85万元，增长599.86%，支出总计')
    .replace('支出总额10.26万元，其中：', '支出总额10.26万元，\n其中：')
    .replace('增长166.18%。主要原因是局本级', '增长166.18%。\n\n主要原因是局本级')
  expect(cut.split('\n').length).toBe(official.split('\n').length + 9)
  expect(read(cut).disclosure.unreadable).toEqual([])
  expect(stated(read(cut).disclosure)).toEqual(stated(disclosure))
})

it('reads the figures of two paragraphs that were not understood each as its own', () => {
  // What is left of the first could go on, as words, to the end of the second.
  const wrong = read(
    official
      .replace('较上年决算减少288.24万元', '较上年决标减少288.24万元')
      .replace('较上年决算增加176.48万元', '较上年决标增加176.48万元'),
  )
  const lost = wrong.disclosure.unreadable.map(({ place, text }) => `${place.section} ${text.slice(0, 4)}`)
  expect(lost).toEqual(['五（三） 一般公共', '五（三） 社会保障'])
  expect(stated(wrong.disclosure)).toEqual(stated(disclosure))
})

it('tells which sections are not there, and what belongs to none', () => {
  const without = read(
    official.replace('\n（二）政府采购情况说明\n', '\n').replace('第四部分 名词解释\n\n- 一、', '名词\n\n- 一、'),
  ).disclosure
  expect(without.unreadable.map(({ place, reason }) => `${place.section} ${reason}`)).toContain('十（二） 没有找到这一节')
  expect(without.terms).toEqual([])
  const stray = read(
    official.replace('一、收入支出决算总体情况说明\n\n2024', '前言\n\n本年支出9.99万元。\n\n一、收入支出决算总体情况说明\n\n2024'),
  ).disclosure
  expect(stray.unreadable).toMatchObject([
    { text: '前言', place: { line: lineOf('一、收入支出决算总体情况说明\n\n2024') }, reason: '从这里起有2行不在版式的任何一节中' },
  ])
})
