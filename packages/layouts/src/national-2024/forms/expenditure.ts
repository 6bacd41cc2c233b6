// 支出决算表
// Basis: 财决04表; 公开03表
// In force: 2022–
import { type FormDefinition, figures, group, labels } from '@juesuan/core'
import { formHead } from '../form-head.ts'

export const expenditure: FormDefinition = {
  id: 'expenditure',
  title: '支出决算表',
  printedNumber: '公开03表',
  head: formHead,
  at: { measure: 'expenditure' },
  columns: [
    group('项目', [labels('科目代码', 'code'), labels('科目名称', 'name')]),
    figures('本年支出合计'),
    figures('基本支出', { nature: 'basic' }),
    figures('项目支出', { nature: 'project' }),
    figures('上缴上级支出', { nature: 'superiorRemittance' }),
    figures('经营支出', { nature: 'business' }),
    figures('对附属单位补助支出', { nature: 'affiliateSubsidy' }),
  ],
  columnNumbers: true,
  panels: [{ width: 8, rows: { kind: 'codes', total: '合计' } }],
  note: '注：本表反映部门本年度各项支出情况。',
}
