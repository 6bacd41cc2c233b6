// 财政拨款“三公”经费支出决算表; before 2022 一般公共预算财政拨款“三公”经费支出决算表
// Basis: 财决附03表《机构运行信息表》; 公开09表
// In force: 2019–, by edition
import { type Column, type Coordinates, type FormDefinition, figures, group } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import { formHead } from '../form-head.ts'

const items = (at: Coordinates): Column[] => [
  figures('合计', at),
  figures('因公出国 (境) 费', { ...at, publicExpense: 'overseasVisits' }),
  group('公务用车购置及运行维护费', [
    figures('小计', { ...at, publicExpense: 'officialVehicles' }),
    figures('公务用车购置费', { ...at, publicExpense: 'vehiclePurchase' }),
    figures('公务用车运行维护费', { ...at, publicExpense: 'vehicleOperation' }),
  ]),
  figures('公务接待费', { ...at, publicExpense: 'hospitality' }),
]

const budgetNotes = {
  initialBudget: '年初预算数',
  adjustedBudget: '全年预算数，反映按规定程序调整后的预算数',
} as const satisfies Readonly<Record<Edition['publicExpenseBudget'], string>>

export const threePublicExpenses = ({ threePublicExpensesTitle, publicExpenseBudget }: Edition): FormDefinition => ({
  id: 'three-public-expenses',
  title: threePublicExpensesTitle,
  printedNumber: '公开09表',
  head: formHead,
  at: { measure: 'threePublicExpenses' },
  columns: [group('预算数', items({ scenario: publicExpenseBudget })), group('决算数', items({}))],
  columnNumbers: true,
  panels: [{ width: 12, rows: { kind: 'lines', lines: [{ at: {} }] } }],
  note: `注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费${budgetNotes[publicExpenseBudget]}；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。`,
})
