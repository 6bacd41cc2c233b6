import { editionOf } from '../edition/edition-of.ts'
import { inEachYear } from '../in-each-year.ts'
import type { ItemDetail, Layout } from '../layout.ts'
import { annexFormat } from '../national-2024/formats.ts'
import { shanghaiForms } from './forms/forms.ts'
import { governmentFund, stateCapital } from './sections/balances.ts'
import { basicExpenditure } from './sections/basic-expenditure.ts'
import { generalPublicExpenditure } from './sections/general-public-expenditure.ts'
import { otherMatters } from './sections/other-matters.ts'
import { overview } from './sections/overview.ts'
import { performance } from './sections/performance.ts'
import { expenditureStructure, revenueStructure } from './sections/structure.ts'
import { requiredTerms, terms } from './sections/terms.ts'
import { threePublicExpenses } from './sections/three-public-expenses.ts'
import { appropriationTotals, totals } from './sections/totals.ts'

/** 上海市部门决算公开格式 of a year: nine forms without line numbers, a narrative of eleven sections told down to 项, eleven terms. */
function shanghai<Year extends number>(year: Year): Layout<Year, 'priorYear', ItemDetail> {
  const edition = editionOf(year)
  return {
    id: `shanghai-${year}`,
    name: `上海市${year}年度部门决算公开`,
    year,
    inYear,
    categoryDetails: ['priorYear'],
    itemDetails: ['initialBudget', 'use', 'reason'],
    publicExpenseBudget: 'initialBudget',
    titles: {
      cover: '{year}年度部门决算',
      contents: '目 录',
      overview: '{department}概况',
      forms: '{department}{year}年度部门决算表',
      narrative: '{department}{year}年度部门决算情况说明',
      terms: '名词解释',
    },
    formFormat: { unit: 'tenThousandYuan', decimals: 2, separators: true, zero: '' },
    proseFormat: { unit: 'tenThousandYuan', decimals: 2, separators: false, zero: '0' },
    annexFormat,
    forms: shanghaiForms(edition),
    overview,
    narrative: [
      totals,
      revenueStructure,
      expenditureStructure,
      appropriationTotals,
      generalPublicExpenditure,
      basicExpenditure,
      threePublicExpenses,
      governmentFund,
      stateCapital,
      performance,
      otherMatters(edition),
    ],
    terms,
    annexes: [],
    requiredTerms,
    expenditureDetail: 'item',
    // Forms 01 and 04 round a 类, the others add up its rounded 项.
    copyTolerance: 1,
    omitsNothing: true,
  }
}

const inYear = inEachYear<Layout<number, 'priorYear', ItemDetail>>(() => shanghai2024, shanghai)

/** 上海市2024年度部门决算公开格式. */
export const shanghai2024 = shanghai(2024)
