import { createLedger, point } from '@juesuan/core'
import { checkReport, defineReport } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'
import { expect, it } from 'vitest'

/** A department with opening and closing balances, other revenue, and every nature of expenditure: made by hand. */
const declared = defineReport(shanxi2024, {
  department: '示例区财政局',
  units: ['示例区财政局（本级）'],
  duties: ['管理全区财政收支。'],
  reasons: { total: '人员变动', fiscalAppropriation: '人员变动' },
  generalPublicBudget: {
    expenditure: {
      '2010601': { basic: 15_035_210.37, project: 83_700 },
      '2010607': { project: 1_352_511.5 },
      '2080505': { basic: 1_607_543.21 },
      '2210201': { basic: 1_871_900.4 },
    },
    basicByEconomic: { '30101': 15_035_210.37, '30108': 1_607_543.21, '30113': 1_871_900.4 },
    openingBalance: { '2010601': 216_300.55 },
    closingBalance: { '2010601': 200_000.11, '2010607': 16_300.44 },
    initialBudget: { '201': 16_600_000, '208': 1_620_000, '221': 1_880_000 },
    priorYear: { '201': 16_900_000, '208': 1_600_000, '221': 1_870_000 },
    reason: '人员变动',
    uses: { '201': '机关运行', '208': '养老保险', '221': '住房公积金' },
    reasons: { '201': '人员减少', '208': '人员增加', '221': '人员增加' },
  },
  stateCapitalBudget: { expenditure: { '2230105': { project: 30_000 } }, reason: '新增社会化管理补助' },
  nonAppropriation: {
    revenue: { other: { '2010602': 61_934.5 }, publicService: { '2010650': 400_000.05 } },
    expenditure: { '2010650': { basic: 250_000.01, business: 20_000, superiorRemittance: 10_000, affiliateSubsidy: 5_000 } },
    openingBalance: { '2010602': 275_100.2 },
    surplusUsed: { '2010650': 12_345.67 },
    surplusDistribution: { '2010650': 1_000.4 },
    closingBalance: { '2010602': 337_034.7, '2010650': 126_345.31 },
    priorYear: { '201': 300_000 },
  },
})

const at = createLedger(declared.report.facts)

it('holds opening and closing balances and other revenue, and all relations hold', () => {
  expect(declared.problems).toEqual([])
  expect(checkReport(declared).findings.filter(({ severity }) => severity !== 'info')).toEqual([])
})

it('adds up each kind of money and all of it', () => {
  expect(at.value(point('openingBalance'))).toBe(49_140_075n)
  expect(at.value(point('openingBalance', { funding: 'fiscalAppropriation' }))).toBe(21_630_055n)
  expect(at.value(point('closingBalance', { funding: 'nonAppropriation' }))).toBe(46_338_001n)
  expect(at.value(point('totalResources'))).toBe(at.value(point('totalUses')))
  expect(at.value(point('totalUses', { scenario: 'priorYear' }))).toBe(2_067_000_000n + 49_140_075n)
})

it('prints balances and other money where the forms have them', () => {
  const { disclosure } = checkReport(declared)
  const cell = (form: string, row: string, column: string) =>
    disclosure.forms
      .find(({ id }) => id === form)
      ?.rows.flatMap(({ cells }) => cells)
      .find((candidate) => candidate.kind === 'figure' && candidate.row === row && candidate.column === column)
  expect(cell('revenue-and-expenditure', '29', '1')).toMatchObject({ figure: { text: '49.14' } })
  expect(cell('revenue-and-expenditure', '28', '1')).toMatchObject({ figure: { text: '1.23' } })
  expect(cell('revenue-and-expenditure', '60', '2')).toMatchObject({ figure: { text: '67.97' } })
  expect(cell('revenue', '2010602', '7')).toMatchObject({ figure: { text: '6.19' } })
  expect(cell('expenditure', '2010650', '5')).toMatchObject({ figure: { text: '2.00' } })
  expect(cell('appropriation-summary', '29', '1')).toMatchObject({ figure: { text: '21.63' } })
  expect(cell('state-capital', '223', '1')).toMatchObject({ figure: { text: '3.00' } })
})
