// 政府性基金预算财政拨款收入支出决算表
// Basis: 财决09表; 公开07表
// In force: 2022–
import { type FormDefinition, figures, group, labels } from '@juesuan/core'

export const governmentFund: FormDefinition = {
  id: 'government-fund',
  title: '政府性基金预算财政拨款收入支出决算表',
  printedNumber: '公开07表',
  departmentLabel: '部门名称',
  unitLabel: '金额单位',
  at: {},
  columns: [
    group('项目', [labels('科目代码', 'code'), labels('科目名称', 'name')]),
    figures('年初结转和结余', { measure: 'openingBalance', funding: 'governmentFundBudget' }),
    figures('本年收入', { measure: 'revenue', source: 'governmentFundBudget' }),
    group('本年支出', [
      figures('小计', { measure: 'expenditure', funding: 'governmentFundBudget' }),
      figures('基本支出', { measure: 'expenditure', funding: 'governmentFundBudget', nature: 'basic' }),
      figures('项目支出', { measure: 'expenditure', funding: 'governmentFundBudget', nature: 'project' }),
    ]),
    figures('年末结转和结余', { measure: 'closingBalance', funding: 'governmentFundBudget' }),
  ],
  columnNumbers: true,
  panels: [{ width: 8, rows: { kind: 'codes', total: '合计' } }],
  note: '注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。',
  emptyRemark: '说明：本表无数据',
}
