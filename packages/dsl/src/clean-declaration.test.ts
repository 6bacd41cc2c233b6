import { shanxi2024 } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import { checkReport } from './check-report.ts'
import { readDeclaration } from './define-report.ts'
import { yuan } from './yuan.ts'

const problemsOf = (loaded: unknown) =>
  readDeclaration(shanxi2024, loaded).problems.map(({ path, message }) => `${path.join('.')}: ${message}`)
const base = { department: '示例局', units: ['示例局（本级）'], duties: ['职责。'] }

it.each([undefined, null, 5, 'text', [], {}])('reads %j without throwing, and says what is missing', (loaded) => {
  expect(problemsOf(loaded)).toEqual(['department: 缺少“department”，请补写', 'units: 缺少“units”，请补写', 'duties: 缺少“duties”，请补写'])
  expect(() => checkReport(readDeclaration(shanxi2024, loaded))).not.toThrow()
})

it('tells of every property that is not there, or holds something of another kind', () => {
  expect(
    problemsOf({
      ...base,
      duties: '职责。',
      generalPublicBuget: {},
      generalPublicBudget: { expenditure: { '2011301': 1000, '2011303': { basic: true, projct: 5 } }, priorYear: [] },
      vehicles: { other: 3 },
      performance: { selfEvaluation: { scope: '项目' } },
    }),
  ).toEqual([
    'duties: “duties”应当是列表',
    'generalPublicBuget: 申报没有“generalPublicBuget”这一项',
    'generalPublicBudget.expenditure.2011301: “2011301”应当是一组属性',
    'generalPublicBudget.expenditure.2011303.basic: “basic”应当是金额',
    'generalPublicBudget.expenditure.2011303.projct: 申报没有“projct”这一项',
    'generalPublicBudget.priorYear: “priorYear”应当是一组属性',
    'vehicles.other: “other”应当是一组属性',
    'performance.selfEvaluation.grades: 缺少“grades”，请补写',
    'performance.selfEvaluation.amount: 缺少“amount”，请补写',
  ])
})

it('keeps a text one paragraph, and nothing in it a figure', () => {
  const { report } = readDeclaration(shanxi2024, { ...base, duties: ['甲\n第四部分 名词解释'], reasons: { total: '增加\uFDD00\uFDD1。' } })
  expect(report.texts.duties).toEqual(['甲 第四部分 名词解释'])
  expect(report.texts.reasons.total).toBe('增加0')
})

it('tells of balances, codes and evaluations that cannot be', () => {
  expect(
    problemsOf({
      ...base,
      additionalCodes: {
        abc: { name: '甲', budget: 'generalPublicBudget' },
        '2011301': { name: '错名', budget: 'generalPublicBudget' },
        '2018888': { name: '乙', budget: 'generalPublicBudget' },
        '20199': { name: '丙', budget: 'generalPublicBudget' },
      },
      generalPublicBudget: {
        expenditure: { '2011399': { project: 20_000 } },
        openingBalance: { '2011399': 50_000 },
        priorYear: { '2x1': 3, '20113': 4 },
      },
    }),
  ).toEqual([
    'generalPublicBudget.priorYear.20113: 20113 不是类级功能分类科目，这里须按类列示',
    'generalPublicBudget.priorYear.2x1: 2x1 不是类级功能分类科目，这里须按类列示',
    'generalPublicBudget.openingBalance.2011399: 2011399 的年初结转和结余 50000.00 元大于支出与年末结转和结余之和 20000.00 元，请补写年末结转和结余（closingBalance）',
    'additionalCodes.20199: 20199 不能作为增加的科目：科目中已有 20199 其他一般公共服务支出',
    'additionalCodes.2011301: 2011301 不能作为增加的科目：科目中已有 2011301 行政运行',
    'additionalCodes.2018888: 2018888 不能作为增加的科目：没有上级科目 20188，请同时写明',
    'additionalCodes.abc: abc 不能作为增加的科目：须是七位的项级科目或五位的款级科目',
    'generalPublicBudget.expenditure.2011399: 201 一般公共服务支出 有金额，须写明用途（uses）、年初预算（initialBudget）、主要原因（reasons）',
    'generalPublicBudget.priorYear: 201 一般公共服务支出 有金额，须写明上年决算（priorYear）',
  ])
})

it('reads computed amounts, and refuses what is none', () => {
  expect(problemsOf({ ...base, largeEquipment: 2, agencyOperatingExpenses: { administrative: yuan(0.1 + 0.2) } })).toEqual([])
  expect(yuan(0.1 + 0.2)).toEqual({ fen: 30n })
  expect(() => yuan(1.005)).toThrow('1.005 的小数超过两位')
  expect(() => yuan(9_999_999_999.994)).toThrow('9999999999.994 的小数超过两位')
  expect(yuan(9_999_999_999_999.99)).toEqual({ fen: 999_999_999_999_999n })
  expect(yuan(Array.from({ length: 3000 }, () => 1_234_567.89).reduce((sum, amount) => sum + amount))).toEqual({ fen: 370_370_367_000n })
  expect(() => yuan('一百')).toThrow('不是金额')
})

it('tells of points that do not fit', () => {
  const group = { name: '数量', indicators: [{ name: '户数', weight: 10, target: '8户' }], analysis: '已完成。', score: 95.5 }
  const report = {
    ...Object.fromEntries(['overview', 'objectives', 'purpose', 'method', 'experience', 'problems'].map((name) => [name, []])),
    title: '报告',
    introduction: '评价。',
    sections: [{ name: '产出', analysisTitle: '产出', groups: [group] }],
  }
  const amount = { generalPublicBudget: 12_000 }
  const performance = { departmentEvaluation: { project: '示范项目', budget: 10_000, amount, result: '良好', report } }
  expect(problemsOf({ ...base, performance })).toEqual([
    'performance.departmentEvaluation.report.sections: 各项指标权重合计为 10 分，应当是 100 分',
    'performance.departmentEvaluation.report.sections.0.groups.0.score: “数量”得分为 95.5 分，应当在 0 到 10 分之间',
    'performance.departmentEvaluation.amount: 评价项目支出超过预算，请核对预算（budget）与支出（amount）',
  ])
  const { disclosure } = checkReport(readDeclaration(shanxi2024, { ...base, performance }))
  const printed = JSON.stringify(disclosure.narrative, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  expect(printed).toContain('"text":"95.5"')
  expect(printed).not.toContain('一是')
})
