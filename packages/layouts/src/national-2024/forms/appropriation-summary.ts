// 财政拨款收入支出决算总表
// Basis: 财决01-1表; 公开04表
// In force: 2019–, by edition
import { type Column, type FormDefinition, figures, group, labels } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import { appropriationResourceLines, appropriationUseLines } from '../appropriation-lines.ts'
import { formHead } from '../form-head.ts'
import { numberedPanels } from '../numbered-panels.ts'

/** The columns of the right side: all appropriations, and those of each budget. */
export const appropriationColumns: readonly Column[] = [
  figures('合计', { funding: 'fiscalAppropriation' }),
  figures('一般公共预算财政拨款', { funding: 'generalPublicBudget' }),
  figures('政府性基金预算财政拨款', { funding: 'governmentFundBudget' }),
  figures('国有资本经营预算财政拨款', { funding: 'stateCapitalBudget' }),
]

export const appropriationSummary = (edition: Edition): FormDefinition => ({
  id: 'appropriation-summary',
  title: '财政拨款收入支出决算总表',
  printedNumber: '公开04表',
  head: formHead,
  at: {},
  columns: [
    group('收入', [labels('项目', 'name'), labels('行次', 'lineNumber'), figures('金额')]),
    group('支出', [labels('项目', 'name'), labels('行次', 'lineNumber'), ...appropriationColumns]),
  ],
  columnNumbers: true,
  panels: numberedPanels(appropriationResourceLines, appropriationUseLines(edition), { widths: [3, 6], under: 6 }),
  note: '注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。',
})
