import { shanxi2024 } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import { checkReport } from './check-report.ts'
import type { Declaration } from './declaration.ts'
import { defineReport, readDeclaration } from './define-report.ts'

const told = { initialBudget: { '201': 1 }, priorYear: { '201': 1 }, uses: { '201': '办公' }, reasons: { '201': '人员增加' } } as const
const base = { department: '示例局', units: ['示例局（本级）'], duties: ['职责。'] }
const problemsOf = (declaration: Omit<Declaration, 'department' | 'duties' | 'units'>) =>
  readDeclaration(shanxi2024, { ...base, ...declaration }).problems

it('reports every problem of a declaration together, each with its property', () => {
  // As loaded data would be: no compiler has seen it.
  const loaded: Omit<Declaration, 'department' | 'duties' | 'units'> = JSON.parse(`{
    "generalPublicBudget": {
      "expenditure": { "20113": { "basic": 1 }, "201": { "basic": 1 }, "2019999": { "basic": 1.234, "project": -5 }, "2159802": { "project": 1 }, "2011301": { "basic": "一百" } },
      "basicByEconomic": { "30901": 1, "30100": 1, "301": 1, "30101": 5 }
    },
    "vehicles": { "other": { "count": 1.5 } }
  }`)
  expect(problemsOf(loaded).map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'generalPublicBudget.expenditure.201: 201 一般公共服务支出 是类级科目，支出须列到项级',
    'generalPublicBudget.expenditure.20113: 20113 商贸事务 是款级科目，支出须列到项级',
    'generalPublicBudget.expenditure.2011301.basic: 一百 不是金额，请写以元为单位的数，如 3_952_852.22',
    'generalPublicBudget.expenditure.2019999.basic: 1.234 的小数超过两位，金额以元为单位，精确到分',
    'generalPublicBudget.expenditure.2019999.project: -5 是负数，这里的金额不能为负',
    'generalPublicBudget.expenditure.2159802: 2159802 制造业 是政府性基金预算的科目，不能列在一般公共预算',
    'generalPublicBudget.basicByEconomic.301: 301 工资福利支出 是类级科目，基本支出须列到款级',
    'generalPublicBudget.basicByEconomic.30100: 30100 不是部门预算支出经济分类的款级科目',
    'generalPublicBudget.basicByEconomic.30901: 30901 属于基本建设类支出，基本支出不能列此科目',
    'generalPublicBudget.basicByEconomic: 基本支出按功能分类合计 0.00 元，按经济分类合计 5.00 元，相差 -5.00 元',
    'vehicles.other.count: 1.5 不是非负整数，这里须写个数',
  ])
})

it('checks the balance where revenue is declared', () => {
  expect(
    problemsOf({
      generalPublicBudget: {
        ...told,
        revenue: { '2011301': 100 },
        expenditure: { '2011301': { project: 90 } },
        closingBalance: { '2011301': 5 },
      },
    }),
  ).toEqual([
    {
      code: 'revenue-unbalanced',
      path: ['generalPublicBudget', 'revenue'],
      message: '年初结转和结余加本年收入为 100.00 元，本年支出加年末结转和结余为 95.00 元，相差 5.00 元',
    },
  ])
})

it('computes revenue that is not declared, item by item', () => {
  const { report } = defineReport(shanxi2024, {
    ...base,
    generalPublicBudget: {
      expenditure: { '2011301': { project: 90 } },
      openingBalance: { '2011301': 10 },
      closingBalance: { '2011301': 5 },
      ...told,
    },
  })
  const revenue = report.facts.find(({ point }) => point.measure === 'revenue')
  expect(revenue).toMatchObject({ point: { function: '2011301', source: 'generalPublicBudget' }, value: 8_500n, path: [] })
})

it('accepts a local code by its name, and names it', () => {
  const declared = defineReport(shanxi2024, {
    ...base,
    additionalCodes: { '2011388': { name: '本地商贸支出', budget: 'generalPublicBudget' } },
    generalPublicBudget: { expenditure: { '2011388': { project: 1_000 } }, ...told },
  })
  expect(declared.problems).toEqual([])
  const { disclosure, findings } = checkReport(declared)
  expect(findings.find(({ check }) => check === 'additional-code-used')).toMatchObject({ severity: 'info', outcome: 'insufficient' })
  const labels = disclosure.forms.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'label' ? [cell.text] : []))),
  )
  expect(labels.filter((label) => label === '本地商贸支出')).toHaveLength(3)
})

it('makes findings of problems, at their properties', () => {
  const { findings, outcomes } = checkReport(readDeclaration(shanxi2024, { ...base, largeEquipment: -1 }))
  expect(findings[0]).toMatchObject({ check: 'count-not-whole', severity: 'error', path: ['largeEquipment'], outcome: 'fail' })
  expect(findings.filter(({ path }) => path)).toHaveLength(1)
  expect(outcomes.fail).toBe(findings.filter(({ outcome }) => outcome === 'fail').length)
})
