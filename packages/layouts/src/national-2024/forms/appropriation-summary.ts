// 财政拨款收入支出决算总表
// Basis: 财决01-1表; 公开04表
// In force: 2022–
import { type Column, emptyLine, type FormDefinition, figures, group, type Line, labels, numberLines } from '@juesuan/core'
import { appropriationResourceLines, appropriationUseLines } from '../appropriation-lines.ts'
import { formHead } from '../form-head.ts'

const left: readonly Line[] = [
  ...numberLines(1, appropriationResourceLines.items),
  ...Array.from({ length: 23 }, (_, index) => emptyLine(4 + index)),
  ...numberLines(27, [...appropriationResourceLines.sums, appropriationResourceLines.total]),
]

const right: readonly Line[] = [
  ...numberLines(33, appropriationUseLines.items),
  ...numberLines(59, [...appropriationUseLines.sums, emptyLine(), emptyLine(), emptyLine(), appropriationUseLines.total]),
]

/** The columns of the right side: all appropriations, and those of each budget. */
export const appropriationColumns: readonly Column[] = [
  figures('合计', { funding: 'fiscalAppropriation' }),
  figures('一般公共预算财政拨款', { funding: 'generalPublicBudget' }),
  figures('政府性基金预算财政拨款', { funding: 'governmentFundBudget' }),
  figures('国有资本经营预算财政拨款', { funding: 'stateCapitalBudget' }),
]

export const appropriationSummary: FormDefinition = {
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
  panels: [
    { width: 3, rows: { kind: 'lines', lines: left } },
    { width: 6, rows: { kind: 'lines', lines: right } },
  ],
  note: '注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。',
}
