import { type Disclosure, type NarrativeTexts, occurrences } from '@juesuan/core'
import { type DeclaredReport, defineReport } from '@juesuan/dsl'
import { compose, disclose, shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'
import { renderText } from '@juesuan/render'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import example from '../examples/yangquan-commerce-2024/report.ts'
import { randomReport } from './random-declaration.ts'
import { withoutLines } from './without-lines.ts'

/** Printed as text and read again. Only the lines are left out of the comparison: what was not read from a file has none. */
function readBack({ report, layout }: Pick<DeclaredReport, 'report' | 'layout'>): { printed: Disclosure; read: Disclosure } {
  const printed = disclose(report, layout)
  return { printed, read: withoutLines(readText(renderText({ document: compose(printed, layout) }), layout).disclosure) }
}

it('reads the example back as it was disclosed, annexes and all', () => {
  const { printed, read } = readBack(example)
  expect(read).toEqual(printed)
  expect([...occurrences(read)].length).toBeGreaterThan(900)
})

it('reads back a code that the department added, by the name its forms print', () => {
  const added = defineReport(shanxi2024, {
    department: '示例局',
    units: ['示例局（本级）'],
    duties: ['管理示例。'],
    reasons: { total: '新增项目' },
    additionalCodes: { '2011398': { name: '示例商贸事务', budget: 'generalPublicBudget' } },
    generalPublicBudget: {
      expenditure: { '2011398': { project: 10_000 } },
      initialBudget: { '201': 0 },
      priorYear: { '201': 0 },
      reason: '新增项目',
      uses: { '201': '示例项目' },
      reasons: { '201': '新增项目' },
    },
  })
  expect(added.problems).toEqual([])
  const { printed, read } = readBack(added)
  expect(read).toEqual(printed)
  expect(read.forms[2]?.rows.flatMap(({ cells }) => cells)).toContainEqual({ kind: 'label', text: '示例商贸事务', columnSpan: 1 })
})

it('reads back whatever is disclosed', () => {
  fc.assert(
    fc.property(randomReport, (declared) => {
      const { printed, read } = readBack(declared)
      expect(read).toEqual(printed)
    }),
  )
})

/** What people write, and what could pass for a figure, a number, or an end of something. */
const pieces = [
  '人员',
  '项目',
  '增加',
  '减少',
  '其中',
  '与上年',
  '主要',
  '用于',
  '，',
  '。',
  '；',
  '：',
  '（一）',
  '1、',
  '二、',
  '“优”',
  ' ',
  '0',
  '2023年',
  '5.00万元',
  '30%',
  '——',
  '-1',
]

/** As declarations keep words: without the marks at their end, which are the layout's. */
const words = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((chosen) => `因${chosen.join('')}`.replace(/[。；，、.;,\s]+$/u, ''))

const texts: fc.Arbitrary<NarrativeTexts> = fc
  .record({
    reasons: fc.record({
      total: words,
      fiscalAppropriation: words,
      generalPublicBudget: words,
      governmentFundBudget: words,
      agencyOperatingExpenses: words,
      threePublicExpenses: words,
      categories: fc.record({ '201': words, '208': words, '210': words, '216': words, '221': words }),
      publicExpenses: fc.record({ overseasVisits: words, vehiclePurchase: words, vehicleOperation: words, hospitality: words }),
      items: fc.constant({}),
      budgets: fc.constant({}),
    }),
    uses: fc.record({
      categories: fc.record({ '201': words, '216': words }),
      items: fc.constant({}),
      publicExpenses: fc.record({
        overseasVisits: words,
        vehiclePurchase: words,
        vehicleOperation: words,
        foreignAffairsHospitality: words,
        overseasHospitality: words,
      }),
      vehicles: fc.record({ other: words }),
    }),
    duties: fc.array(words, { maxLength: 30 }),
    selfEvaluation: fc.option(fc.record({ scope: words }), { nil: undefined }),
    departmentEvaluation: fc.record({ project: words, result: words }),
    otherMatters: words,
    terms: fc.array(fc.record({ term: fc.constantFrom('项目库', '三保'), meaning: words }), { maxLength: 5 }),
  })
  .map((made) => ({ ...made, evaluation: example.report.texts.evaluation }))

it('reads back whatever words there are, and finds them', () => {
  fc.assert(
    fc.property(texts, (made) => {
      const { report, layout } = example
      const printed = disclose({ ...report, texts: made }, layout)
      const { disclosure, texts: found } = readText(renderText({ document: compose(printed, layout) }), layout)
      expect(withoutLines(disclosure)).toEqual(printed)
      expect(found).toEqual({ ...made, evaluation: undefined })
    }),
  )
})
