// 收入支出决算总表
// Basis: 财政部《部门决算报表》财决01表; 公开01表
// In force: 2022–
import { emptyLine, type FormDefinition, figures, group, type Line, labels, numberLines } from '@juesuan/core'
import { formHead } from '../form-head.ts'
import { resourceLines, useLines } from '../summary-lines.ts'

const left: readonly Line[] = [
  ...numberLines(1, resourceLines.items),
  ...Array.from({ length: 18 }, (_, index) => emptyLine(9 + index)),
  ...numberLines(27, [...resourceLines.sums, emptyLine(), resourceLines.total]),
]

const right: readonly Line[] = [...numberLines(32, useLines.items), ...numberLines(58, [...useLines.sums, emptyLine(), useLines.total])]

export const revenueAndExpenditure: FormDefinition = {
  id: 'revenue-and-expenditure',
  title: '收入支出决算总表',
  printedNumber: '公开01表',
  head: formHead,
  at: {},
  columns: [
    group('收入', [labels('项目', 'name'), labels('行次', 'lineNumber'), figures('金额')]),
    group('支出', [labels('项目', 'name'), labels('行次', 'lineNumber'), figures('金额')]),
  ],
  columnNumbers: true,
  panels: [
    { width: 3, rows: { kind: 'lines', lines: left } },
    { width: 3, rows: { kind: 'lines', lines: right } },
  ],
  note: '注：本表反映部门本年度的总收支和年末结转结余情况。',
}
