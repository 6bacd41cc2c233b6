import { type FormDefinition, figures } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import { expenditure } from '../../national-2024/forms/expenditure.ts'
import { generalPublicExpenditure } from '../../national-2024/forms/general-public-expenditure.ts'
import { balanceColumns, governmentFund } from '../../national-2024/forms/government-fund.ts'
import { revenue } from '../../national-2024/forms/revenue.ts'
import { stateCapital } from '../../national-2024/forms/state-capital.ts'
import { appropriationSummary } from './appropriation-summary.ts'
import { generalPublicBasicExpenditure } from './general-public-basic-expenditure.ts'
import { withItemColumns } from './item-columns.ts'
import { revenueAndExpenditure } from './revenue-and-expenditure.ts'
import { threePublicExpenses } from './three-public-expenses.ts'

/** The columns of a national form without those of its codes. */
const figureColumns = ({ columns }: FormDefinition) => columns.slice(1)

const emptyRemark = (budget: string) => `注：{department}无${budget}财政拨款支出，故本表无数据。`

/** Only under a form without data Shanghai prints a note; forms have no numbers. */
function asShanghaiPrints({ note: _, ...form }: FormDefinition): FormDefinition {
  return { ...form, printedNumber: form.title, head: ['单位：{unit}'] }
}

/** The nine forms of Shanghai in an edition, the three public expenses before the funds. */
export function shanghaiForms(edition: Edition): readonly FormDefinition[] {
  return [
    revenueAndExpenditure(edition),
    withItemColumns(revenue, figureColumns(revenue), false),
    withItemColumns(expenditure, figureColumns(expenditure), false),
    appropriationSummary(edition),
    withItemColumns(
      generalPublicExpenditure,
      [figures('合计'), figures('基本支出', { nature: 'basic' }), figures('项目支出', { nature: 'project' })],
      true,
    ),
    generalPublicBasicExpenditure(edition),
    threePublicExpenses(edition),
    {
      ...withItemColumns(governmentFund, balanceColumns('governmentFundBudget'), true),
      emptyRemark: emptyRemark('政府性基金预算'),
    },
    {
      ...withItemColumns({ ...stateCapital, at: {} }, balanceColumns('stateCapitalBudget'), true),
      title: '国有资本经营预算财政拨款收入支出决算表',
      emptyRemark: emptyRemark('国有资本经营预算'),
    },
  ].map(asShanghaiPrints)
}
