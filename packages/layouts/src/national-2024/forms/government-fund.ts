// 政府性基金预算财政拨款收入支出决算表
// Basis: 财决09表; 公开07表
// In force: 2022–
import { type BudgetAccount, type Column, type FormDefinition, figures, group, labels } from '@juesuan/core'
import { formHead } from '../form-head.ts'

/** What was brought forward, received, spent and carried over of the money of one budget. */
export function balanceColumns(funding: Exclude<BudgetAccount, 'socialInsuranceFundBudget'>): Column[] {
  return [
    figures('年初结转和结余', { measure: 'openingBalance', funding }),
    figures('本年收入', { measure: 'revenue', source: funding }),
    group('本年支出', [
      figures('小计', { measure: 'expenditure', funding }),
      figures('基本支出', { measure: 'expenditure', funding, nature: 'basic' }),
      figures('项目支出', { measure: 'expenditure', funding, nature: 'project' }),
    ]),
    figures('年末结转和结余', { measure: 'closingBalance', funding }),
  ]
}

export const governmentFund: FormDefinition = {
  id: 'government-fund',
  title: '政府性基金预算财政拨款收入支出决算表',
  printedNumber: '公开07表',
  head: formHead,
  at: {},
  columns: [group('项目', [labels('科目代码', 'code'), labels('科目名称', 'name')]), ...balanceColumns('governmentFundBudget')],
  columnNumbers: true,
  panels: [{ width: 8, rows: { kind: 'codes', total: '合计' } }],
  note: '注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。',
  emptyRemark: '说明：本表无数据',
}
