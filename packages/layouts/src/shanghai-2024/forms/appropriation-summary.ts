// 财政拨款收入支出决算总表
// Basis: 上海市2024年度部门决算公开格式; what was brought forward is numbered as the revenue above it is
// In force: 2024
import { type FormDefinition, figures, group, type Line, labels } from '@juesuan/core'
import { chineseNumeral } from '../../chinese-numeral.ts'
import type { Edition } from '../../edition/edition.ts'
import { appropriationResourceLines, appropriationUseLines } from '../../national-2024/appropriation-lines.ts'
import { appropriationColumns, appropriationSummary as national } from '../../national-2024/forms/appropriation-summary.ts'
import { summaryPanels } from './summary-panels.ts'

const [revenue, opening, ...openingParts] = appropriationResourceLines.sums

const left = {
  ...appropriationResourceLines,
  sums: [
    revenue,
    opening,
    ...openingParts.map(({ label, at }, index): Line => ({ label: `${chineseNumeral(index + 1)}、${label}`, name: `年初${label}`, at })),
  ],
}

export const appropriationSummary = (edition: Edition): FormDefinition => ({
  ...national(edition),
  columns: [group('收入', [labels('项目', 'name'), figures('决算数')]), group('支出', [labels('项目', 'name'), ...appropriationColumns])],
  columnNumbers: false,
  panels: summaryPanels(left, appropriationUseLines(edition), [2, 5]),
})
