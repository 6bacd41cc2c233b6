import { type Disclosure, type FormTable, type OtherDocuments, type Section, type TableRow, text } from '@juesuan/core'
import { breakFigure, dropFigure, keepFigures, mapSections, say } from './break-disclosure.ts'

/** Of each relation that words, structure and other documents keep: how the report is damaged, and the check that must then find it. */
export interface TextProof {
  readonly relation: string
  readonly check: string
  readonly damage: (disclosure: Disclosure) => Disclosure
  /** What is put right first, where the report itself has the slip. */
  readonly first?: (disclosure: Disclosure) => Disclosure
  /** Other documents it is compared with. */
  readonly others?: (disclosure: Disclosure) => OtherDocuments
}

type Damage = TextProof['damage']

const proof = (relation: string, check: string, damage: Damage, first?: Damage): TextProof => ({
  relation,
  check,
  damage,
  ...(first ? { first } : {}),
})
const saying =
  (from: string, to: string): Damage =>
  (disclosure) =>
    say(disclosure, from, to)

/** Changes one form. */
const inForm =
  (id: FormTable['id'], change: (form: FormTable) => FormTable): Damage =>
  (disclosure) => ({ ...disclosure, forms: disclosure.forms.map((form) => (form.id === id ? change(form) : form)) })

/** Changes one section of the narrative. */
const inSection =
  (place: string, change: (section: Section) => Section): Damage =>
  (disclosure) =>
    mapSections(
      disclosure,
      (section) => (section.place === place ? change(section) : section),
      (child) => child,
    )

const inRow = (form: FormTable, code: string, change: (row: TableRow) => readonly TableRow[]): FormTable => ({
  ...form,
  rows: form.rows.flatMap((row) => (row.cells.some((cell) => cell.kind === 'label' && cell.text === code) ? change(row) : [row])),
})
const relabel = (from: string, to: string) => (row: TableRow) => [
  { ...row, cells: row.cells.map((cell) => (cell.kind === 'label' && cell.text === from ? { ...cell, text: to } : cell)) },
]
/** Words in the cells of the tables of the annexes. */
const inTables =
  (from: string, to: string): Damage =>
  (disclosure) =>
    mapSections(
      disclosure,
      (section) => section,
      (child) => (child.type === 'table' ? { ...child, rows: child.rows.map((row) => relabel(from, to)(row)[0] ?? row) } : child),
    )
const both =
  (...damages: readonly Damage[]): Damage =>
  (disclosure) =>
    damages.reduce((changed, damage) => damage(changed), disclosure)

const expenditure = (change: (form: FormTable) => FormTable) => inForm('expenditure', change)
const noneSaid = inSection('七', (section) => ({ ...section, children: [{ type: 'paragraph', children: [text('本年度无此项支出。')] }] }))
const blankThreePublicExpenses = [1, 6, 7, 12].map(
  (column): Damage =>
    (disclosure) =>
      breakFigure(disclosure, `09!total!${column}`, ''),
)

export const textProofs: readonly TextProof[] = [
  proof(
    'K026',
    'code-unknown',
    expenditure((form) => inRow(form, '2011301', relabel('2011301', '2011371'))),
  ),
  proof(
    'K026',
    'code-unknown',
    expenditure((form) => inRow(form, '2011301', relabel('2011301', '201130'))),
  ),
  proof(
    'K026',
    'code-level-missing',
    expenditure((form) => inRow(form, '20113', () => [])),
  ),
  proof(
    'K027',
    'code-name-mismatch',
    expenditure((form) => inRow(form, '210', relabel('卫生健康支出', '医疗卫生与计划生育支出'))),
  ),
  proof(
    'K028',
    'code-out-of-order',
    expenditure((form) => inRow(form, '2011301', (row) => [row, row])),
  ),
  proof(
    'K028',
    'code-out-of-order',
    expenditure((form) => ({ ...form, rows: form.rows.toReversed() })),
  ),
  proof('K066', 'list-incomplete', (disclosure) => dropFigure(disclosure, '六#3')),
  proof('K071', 'empty-section-mismatch', noneSaid),
  proof(
    'K072',
    'empty-form-remark',
    inForm('state-capital', (form) => ({ ...form, notes: form.notes.slice(0, 1) })),
  ),
  proof(
    'K073',
    'empty-form-remark',
    inForm('government-fund', (form) => ({ ...form, notes: [...form.notes, '说明：本表无数据'] })),
  ),
  proof('K083', 'public-expense-detail-missing', (disclosure) =>
    dropFigure(dropFigure(dropFigure(disclosure, '09!total!10'), '九（一）#5'), '九（二）#3'),
  ),
  proof(
    'K084',
    'empty-section-mismatch',
    both(
      ...blankThreePublicExpenses,
      inSection('九', (section) => ({ ...section, children: [{ type: 'paragraph', children: [text('见公开09表。')] }] })),
    ),
  ),
  proof(
    'K089',
    'line-number-gap',
    inForm('revenue-and-expenditure', (form) => inRow(form, '5', relabel('5', '55'))),
  ),
  proof('K093', 'vehicles-unexplained', (disclosure) => breakFigure(disclosure, '九（二）#6', '2')),
  proof('K093', 'vehicles-unexplained', saying('主要是无法处置的以前年度车辆', '')),
  proof('K096', 'direction-mismatch', saying('，增长', '，下降')),
  proof('K096', 'direction-contradicted', both(saying('总计增加', '总计减少'), saying('，增长', '，下降'))),
  proof('K098', 'reason-missing', saying('主要原因是局本级本年追加商务领域消费品以旧换新资金等项目经费，相应收支增加', '主要原因是')),
  proof('K099', 'template-residue', saying('收入总计增加', '收入总计增加（减少）')),
  proof('K109', 'list-incomplete', (disclosure) => dropFigure(disclosure, '五（二）#9')),
  proof('K118', 'item-detail-missing', (disclosure) => dropFigure(dropFigure(disclosure, '五（二）#9'), '五（三）#24')),
  proof('K119', 'item-name-mismatch', saying('住房保障支出年初预算', '住房支出年初预算')),
  proof('K120', 'budget-comparison-mismatch', saying('%，用于人员支出和机关运行支出。', '%。决算数小于预算数的主要原因是人员增加。')),
  proof('K121', 'completion-base-mismatch', saying('完成年初预算的', '完成全年预算的')),
  proof('K124', 'large-deviation-unexplained', saying('主要原因是局本级本年追加商务领域消费品以旧换新资金项目经费', '')),
  proof('K127', 'use-misplaced', saying('用于在职人员住房公积金支出', '用于在职人员医疗保险支出')),
  proof(
    'K134',
    'direction-mismatch',
    saying('与上年相同，主要原因是：本部门无公务用车购置费', '与上年相同，增加3.00万元，主要原因是：本部门无公务用车购置费'),
  ),
  proof('K135', 'reason-missing', saying('主要原因是：本部门无公务用车购置费支出', '主要原因是：')),
  proof('K136', 'public-expense-detail-missing', (disclosure) => dropFigure(disclosure, '九（二）#1')),
  proof('K137', 'public-expense-detail-missing', (disclosure) => dropFigure(disclosure, '九（二）#6')),
  proof('K138', 'public-expense-detail-missing', (disclosure) => dropFigure(disclosure, '九（二）#9')),
  proof(
    'K141',
    'form-columns-differ',
    inForm('three-public-expenses', (form) => ({
      ...form,
      header: form.header.map((cells) => cells.map((cell) => (cell.text === '公务接待费' ? { ...cell, text: '会议费' } : cell))),
    })),
  ),
  proof('K144', 'as-of-date-mismatch', saying('年12月31日', '年6月30日')),
  proof('K149', 'evaluation-weights-mismatch', inTables('补助外贸企业数 (10分)', '补助外贸企业数 (15分)')),
  proof('K149', 'evaluation-weights-mismatch', saying('产出类指标权重为 60 分', '产出类指标权重为 50 分')),
  proof(
    'K149',
    'evaluation-score-mismatch',
    saying('并使用鼓励扩大进出口专项资金预算拨付。指标评价得分 20 分', '并使用鼓励扩大进出口专项资金预算拨付。指标评价得分 19 分'),
  ),
  proof('K149', 'evaluation-grade-mismatch', saying('评价结论为“优”', '评价结论为“良”')),
  proof('K150', 'indicator-count-mismatch', saying('6 项内容', '7 项内容')),
  proof('K151', 'target-unmet', saying('补助外贸企业 8 家次', '补助外贸企业 7 家次')),
  proof(
    'K152',
    'annex-title-mismatch',
    saying('项目绩效评价报告', '项目绩效评价自评报告'),
    saying('项目绩效评价自评报告', '项目绩效评价报告'),
  ),
  proof(
    'K154',
    'department-mismatch',
    inForm('revenue', (form) => ({ ...form, department: '阳泉市财政局' })),
  ),
  proof(
    'K154',
    'year-mismatch',
    inForm('revenue', (form) => ({ ...form, headLines: form.headLines.map((line) => line.replace('2024年度', '2023年度')) })),
  ),
  proof(
    'K155',
    'unit-missing',
    inForm('revenue', (form) => ({ ...form, headLines: form.headLines.slice(0, 2) })),
  ),
  proof(
    'K155',
    'unit-missing',
    inForm('revenue', (form) => ({ ...form, headLines: form.headLines.map((line) => line.replace('万元', '元')) })),
  ),
  proof('K156', 'form-missing', (disclosure) => ({ ...disclosure, forms: disclosure.forms.slice(0, 9) })),
  proof('K156', 'form-missing', (disclosure) => ({ ...disclosure, forms: disclosure.forms.toReversed() })),
  proof('K157', 'form-missing', (disclosure) => ({ ...disclosure, forms: disclosure.forms.filter(({ id }) => id !== 'expenditure') })),
  proof('K158', 'contents-mismatch', (disclosure) => ({ ...disclosure, contents: disclosure.contents.slice(0, -3) })),
  proof('K160', 'placeholder-left', saying('收入总计增加', '收入总计增加XX')),
  proof('K161', 'word-repeated', saying('在职人员减少', '在在职人员减少')),
  proof('K162', 'punctuation-doubled', saying('相应收支增加。', '相应收支增加。。')),
  proof('K162', 'punctuation-mixed', saying('资金等项目经费，相应收支增加', '资金等项目经费,相应收支增加')),
  proof('K163', 'report-kind-mixed', saying('本部门无因公出国', '本单位无因公出国')),
  proof('K164', 'unit-count-mismatch', saying('共有2个预算单位', '共有3个预算单位')),
  proof(
    'K165',
    'department-mismatch',
    inForm('statistics', (form) => ({ ...form, department: '阳泉市财政局' })),
  ),
  proof('K166', 'year-mismatch', saying('2024年度收入总计', '2023年度收入总计')),
  proof('K167', 'percent-sign-missing', saying('%。与上年相比', '。与上年相比')),
  proof('K170', 'term-missing', saying('十、项目支出：', '十、项目经费：')),
  proof('K171', 'section-missing', (disclosure) => ({
    ...disclosure,
    narrative: disclosure.narrative.filter(({ place }) => place !== '八'),
  })),
  proof(
    'K171',
    'section-missing',
    inSection('八', (section) => ({ ...section, children: [] })),
  ),
  proof('K171', 'words-missing', saying('用于人员支出和机关运行支出', '用于')),
  proof(
    'K173',
    'rounding-note-missing',
    inForm('revenue-and-expenditure', (form) => ({ ...form, notes: ['注：本表反映部门本年度的总收支和年末结转结余情况。'] })),
  ),
  proof('K174', 'machine-residue', saying('本部门无因公出国', '$\\geq 0$ 本部门无因公出国')),
  proof('K182', 'large-deviation-unexplained', saying('主要原因是局本级本年追加商务领域消费品以旧换新资金等项目经费', '')),
  proof('K187', 'figure-orphan', saying('相应收支增加。', '相应收支增加300.00万元。')),
  proof('K188', 'figure-unreadable', (disclosure) => ({
    ...disclosure,
    unreadable: [{ place: { form: null, printedNumber: null, row: null, column: null, section: '一' }, text: '4l.20', reason: '不是金额' }],
  })),
  proof(
    'K190',
    'code-level-missing',
    expenditure((form) => inRow(form, '2210201', () => [])),
  ),
  {
    relation: 'K175',
    check: 'opening-balance-mismatch',
    others: (disclosure) => ({ priorYear: { ...disclosure, year: 2023 } }),
    damage: (disclosure) => breakFigure(disclosure, '01!29!1'),
  },
  {
    relation: 'K176',
    check: 'prior-year-figure-mismatch',
    others: (disclosure) => ({ priorYear: { ...keepFigures(breakFigure(disclosure, '05!221!1', '47.92'), ['05!221!1']), year: 2023 } }),
    damage: (disclosure) => breakFigure(disclosure, '五（三）#26'),
  },
  {
    relation: 'K179',
    check: 'unit-sum-mismatch',
    others: (disclosure) => ({ units: [disclosure] }),
    damage: (disclosure) => breakFigure(disclosure, '03!2011301!2'),
  },
  {
    relation: 'K183',
    check: 'republished-difference',
    others: (disclosure) => ({ earlier: disclosure }),
    damage: (disclosure) => breakFigure(disclosure, '03!2011301!2'),
  },
]
