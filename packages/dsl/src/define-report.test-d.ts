import { shanxi2024 } from '@juesuan/layouts'
import { assertType, expectTypeOf, it } from 'vitest'
import type { checkedDeclaration } from './checked-declaration.ts'
import { type DeclaredReport, defineReport } from './define-report.ts'
import { writeItemLevelMessage } from './messages/item-level-message.ts'
import { writeNotBasicMessage } from './messages/not-basic-message.ts'
import { writeUnknownEconomicMessage } from './messages/unknown-economic-message.ts'
import { writeUnknownItemMessage } from './messages/unknown-item-message.ts'

const base = { department: '示例局', units: [], duties: [] } as const

it('accepts items of the budget they are declared in, and added ones', () => {
  assertType<DeclaredReport>(
    defineReport(shanxi2024, {
      ...base,
      additionalCodes: { '2011388': { name: '本地商贸支出', budget: 'generalPublicBudget' } },
      generalPublicBudget: { expenditure: { '2011301': { basic: 1 }, '2011388': { basic: 1 } }, basicByEconomic: { '30101': 2 } },
      governmentFundBudget: { expenditure: { '2159802': { project: 1 } } },
      nonAppropriation: { revenue: { other: { '2011301': 1 } } },
    }),
  )
})

it('refuses other codes at their property', () => {
  // @ts-expect-error [ts2322] -- 20113 is a 款
  defineReport(shanxi2024, { ...base, generalPublicBudget: { expenditure: { '20113': { basic: 1 } } } })
  // @ts-expect-error [ts2322] -- 2159802 belongs to another budget
  defineReport(shanxi2024, { ...base, generalPublicBudget: { expenditure: { '2159802': { basic: 1 } } } })
  // @ts-expect-error [ts2322] -- 309 is paid from 基本建设 money
  defineReport(shanxi2024, { ...base, generalPublicBudget: { basicByEconomic: { '30901': 1 } } })
  // @ts-expect-error [ts2322] -- no such economic code
  defineReport(shanxi2024, { ...base, generalPublicBudget: { basicByEconomic: { '30100': 1 } } })
})

type expenditureOf<Code extends string> = checkedDeclaration<{
  generalPublicBudget: { expenditure: Record<Code, 1>; basicByEconomic: Record<Code, 1> }
}>['generalPublicBudget']

it('says the same at compile time as at run time', () => {
  const level = writeItemLevelMessage('20113', '款')
  expectTypeOf<expenditureOf<'20113'>['expenditure']['20113']>().toEqualTypeOf<{ readonly ' ': typeof level }>()
  const unknown = writeUnknownItemMessage('2011388')
  expectTypeOf<expenditureOf<'2011388'>['expenditure']['2011388']>().toEqualTypeOf<{ readonly ' ': typeof unknown }>()
  const notBasic = writeNotBasicMessage('30901')
  expectTypeOf<expenditureOf<'30901'>['basicByEconomic']['30901']>().toEqualTypeOf<{ readonly ' ': typeof notBasic }>()
  const economic = writeUnknownEconomicMessage('30100')
  expectTypeOf<expenditureOf<'30100'>['basicByEconomic']['30100']>().toEqualTypeOf<{ readonly ' ': typeof economic }>()
})
