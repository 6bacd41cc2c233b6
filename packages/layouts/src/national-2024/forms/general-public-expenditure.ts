// 一般公共预算财政拨款支出决算表
// Basis: 财决07表; 公开05表
// In force: 2022–
import { type FormDefinition, figures, group, labels } from '@juesuan/core'
import { formHead } from '../form-head.ts'

export const generalPublicExpenditure: FormDefinition = {
  id: 'general-public-expenditure',
  title: '一般公共预算财政拨款支出决算表',
  printedNumber: '公开05表',
  head: formHead,
  at: { measure: 'expenditure', funding: 'generalPublicBudget' },
  columns: [
    group('项目', [labels('科目代码', 'code'), labels('科目名称', 'name')]),
    group('本年支出', [figures('小计'), figures('基本支出', { nature: 'basic' }), figures('项目支出', { nature: 'project' })]),
  ],
  columnNumbers: true,
  panels: [{ width: 5, rows: { kind: 'codes', total: '合计' } }],
  note: '注：本表反映部门本年度一般公共预算财政拨款支出情况。',
}
