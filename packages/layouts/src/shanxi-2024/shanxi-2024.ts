import type { CategoryDetail, Layout } from '../layout.ts'
import { annexFormat, formFormat, proseFormat } from '../national-2024/formats.ts'
import { shanxiForms } from './forms/forms.ts'
import { appropriationTotals } from './sections/appropriation-totals.ts'
import { basicExpenditure } from './sections/basic-expenditure.ts'
import { evaluation } from './sections/evaluation.ts'
import { expenditureStructure } from './sections/expenditure-structure.ts'
import { generalPublicExpenditure } from './sections/general-public-expenditure.ts'
import { governmentFund } from './sections/government-fund.ts'
import { otherMatters } from './sections/other-matters.ts'
import { overview } from './sections/overview.ts'
import { revenueStructure } from './sections/revenue-structure.ts'
import { stateCapital } from './sections/state-capital.ts'
import { requiredTerms, terms } from './sections/terms.ts'
import { threePublicExpenses } from './sections/three-public-expenses.ts'
import { totals } from './sections/totals.ts'

/** 山西省2024年度部门决算公开格式: ten forms, a narrative of ten sections, twelve terms. */
export const shanxi2024: Layout<2024, CategoryDetail, never> = {
  id: 'shanxi-2024',
  name: '山西省2024年度部门决算公开',
  year: 2024,
  categoryDetails: ['initialBudget', 'priorYear', 'uses', 'reasons'],
  itemDetails: [],
  publicExpenseBudget: 'adjustedBudget',
  titles: {
    cover: '{year}年度部门决算公开',
    contents: '目 录',
    overview: '概况',
    forms: '{year}年部门决算表',
    narrative: '情况说明',
    terms: '名词解释',
    annexes: '附件',
    annexLead: '附件：',
  },
  formFormat,
  proseFormat,
  annexFormat,
  forms: shanxiForms,
  overview,
  narrative: [
    totals,
    revenueStructure,
    expenditureStructure,
    appropriationTotals,
    generalPublicExpenditure,
    basicExpenditure,
    governmentFund,
    stateCapital,
    threePublicExpenses,
    otherMatters,
  ],
  terms,
  annexes: [evaluation],
  requiredTerms,
  expenditureDetail: 'category',
  copyTolerance: 0,
  omitsNothing: false,
}
