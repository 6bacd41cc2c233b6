// 收入支出决算总表
// Basis: 上海市2024年度部门决算公开格式
// In force: 2024
import { type FormDefinition, figures, group, labels } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import { revenueAndExpenditure as national } from '../../national-2024/forms/revenue-and-expenditure.ts'
import { resourceLines, useLines } from '../../national-2024/summary-lines.ts'
import { summaryPanels } from './summary-panels.ts'

export const revenueAndExpenditure = (edition: Edition): FormDefinition => ({
  ...national(edition),
  columns: [group('收入', [labels('项目', 'name'), figures('决算数')]), group('支出', [labels('项目', 'name'), figures('决算数')])],
  columnNumbers: false,
  panels: summaryPanels(resourceLines(edition), useLines(edition), [2, 2]),
})
