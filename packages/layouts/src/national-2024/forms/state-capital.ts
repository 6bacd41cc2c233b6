// 国有资本经营预算财政拨款支出决算表
// Basis: 财决11表; 公开08表
// In force: 2022–
import { type FormDefinition, figures, group, labels } from '@juesuan/core'
import { formHead } from '../form-head.ts'

export const stateCapital: FormDefinition = {
  id: 'state-capital',
  title: '国有资本经营预算财政拨款支出决算表',
  printedNumber: '公开08表',
  head: formHead,
  at: { measure: 'expenditure', funding: 'stateCapitalBudget' },
  columns: [
    group('项目', [labels('科目代码', 'code'), labels('科目名称', 'name')]),
    group('本年支出', [figures('合计'), figures('基本支出', { nature: 'basic' }), figures('项目支出', { nature: 'project' })]),
  ],
  columnNumbers: true,
  panels: [{ width: 5, rows: { kind: 'codes', total: '合计' } }],
  note: '注：本表反映部门本年度国有资本经营预算财政拨款支出情况。',
  emptyRemark: '说明：本表无数据',
}
