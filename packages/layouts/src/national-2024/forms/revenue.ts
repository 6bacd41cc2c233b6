// 收入决算表
// Basis: 财决03表; 公开02表
// In force: 2022–
import { type FormDefinition, figures, group, labels } from '@juesuan/core'
import { formHead } from '../form-head.ts'

export const revenue: FormDefinition = {
  id: 'revenue',
  title: '收入决算表',
  printedNumber: '公开02表',
  head: formHead,
  at: { measure: 'revenue' },
  columns: [
    group('项目', [labels('科目代码', 'code'), labels('科目名称', 'name')]),
    figures('本年收入合计'),
    figures('财政拨款收入', { source: 'fiscalAppropriation' }),
    figures('上级补助收入', { source: 'superiorSubsidy' }),
    figures('事业收入', { source: 'publicService' }),
    figures('经营收入', { source: 'business' }),
    figures('附属单位上缴收入', { source: 'affiliateRemittance' }),
    figures('其他收入', { source: 'other' }),
  ],
  columnNumbers: true,
  panels: [{ width: 9, rows: { kind: 'codes', total: '合计' } }],
  note: '注：本表反映部门本年度取得的各项收入情况。',
}
