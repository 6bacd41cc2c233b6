// 收入支出决算总表
// Basis: 财政部《部门决算报表》财决01表; 公开01表
// In force: 2019–, by edition
import { type FormDefinition, figures, group, labels } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import { formHead } from '../form-head.ts'
import { numberedPanels } from '../numbered-panels.ts'
import { resourceLines, useLines } from '../summary-lines.ts'

export const revenueAndExpenditure = (edition: Edition): FormDefinition => ({
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
  panels: numberedPanels(resourceLines(edition), useLines(edition), { widths: [3, 3], under: edition.summaryLines }),
  note: '注：本表反映部门本年度的总收支和年末结转结余情况。',
})
