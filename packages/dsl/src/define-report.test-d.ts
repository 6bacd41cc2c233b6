import { shanxi2024 } from '@juesuan/layouts'
import { assertType, it } from 'vitest'
import { type DeclaredReport, defineReport } from './define-report.ts'
import { yuan } from './yuan.ts'

const base = { department: '示例局', units: [], duties: [] } as const

it('asks of a layout in another year what the layout asks for', () => {
  assertType<DeclaredReport>(
    defineReport(shanxi2024.inYear(2023), {
      ...base,
      generalPublicBudget: {
        expenditure: { '2011301': { basic: 4 } },
        basicByEconomic: { '30101': 4 },
        initialBudget: { '201': 0 },
        priorYear: { '201': 0 },
        uses: { '201': '办公' },
        reasons: { '201': '新设机构' },
      },
    }),
  )
})

it('accepts items of the budget they are declared in, added ones, and amounts of every kind', () => {
  const computed = 3
  assertType<DeclaredReport>(
    defineReport(shanxi2024, {
      ...base,
      additionalCodes: { '2011388': { name: '本地商贸支出', budget: 'generalPublicBudget' } },
      generalPublicBudget: {
        expenditure: { '2011301': { basic: 1.25 }, '2011388': { basic: '2.75', project: yuan(computed * 2) } },
        basicByEconomic: { '30101': 3.9, '30201': 0.1 },
        initialBudget: { '201': '0' },
        priorYear: { '201': 0 },
        uses: { '201': '办公' },
        reasons: { '201': '新设机构' },
      },
      governmentFundBudget: { expenditure: { '2159802': { project: 9_999_999_999_999.99 } } },
      performance: { selfEvaluation: { grades: {}, amount: {}, averageScore: 94.36 } },
      nonAppropriation: { revenue: { other: { '2011301': 1 } }, closingBalance: { '2011301': 1 } },
    }),
  )
})
