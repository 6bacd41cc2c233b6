// 财政拨款“三公”经费支出决算表
// Basis: 上海市2024年度部门决算公开格式; each item with its budget and what was spent, the budget being the initial one as in 七
// In force: 2024
import { type Column, type Coordinates, type FormDefinition, figures, group, leafColumns } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import { threePublicExpenses as national } from '../../national-2024/forms/three-public-expenses.ts'

const pair = (label: string, publicExpense?: Coordinates['publicExpense']): Column =>
  group(label, [figures('预算数', { publicExpense, scenario: 'initialBudget' }), figures('决算数', { publicExpense })])

const columns: readonly Column[] = [
  group('财政拨款“三公”经费', [
    pair('合计'),
    pair('因公出国（境）费', 'overseasVisits'),
    group('公务用车购置及运行费', [
      pair('小计', 'officialVehicles'),
      pair('公务用车购置费', 'vehiclePurchase'),
      pair('公务用车运行费', 'vehicleOperation'),
    ]),
    pair('公务接待费', 'hospitality'),
  ]),
]

export const threePublicExpenses = (edition: Edition): FormDefinition => ({
  ...national(edition),
  columns,
  columnNumbers: false,
  panels: [{ width: leafColumns(columns).length, rows: { kind: 'lines', lines: [{ at: {} }] } }],
})
