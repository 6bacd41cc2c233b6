// 财政拨款收入支出决算总表
// Basis: 财决01-1表; 公开04表
// In force: 2022–
import { emptyLine, type FormDefinition, figures, group, type Line, labels, numberLines } from '@juesuan/core'
import { functionCategoryLines } from '../function-categories.ts'

const left: readonly Line[] = [
  { label: '一、一般公共预算财政拨款', lineNumber: 1, at: { measure: 'revenue', source: 'generalPublicBudget' } },
  { label: '二、政府性基金预算财政拨款', lineNumber: 2, at: { measure: 'revenue', source: 'governmentFundBudget' } },
  { label: '三、国有资本经营预算财政拨款', lineNumber: 3, at: { measure: 'revenue', source: 'stateCapitalBudget' } },
  ...Array.from({ length: 23 }, (_, index) => emptyLine(4 + index)),
  { label: '本年收入合计', lineNumber: 27, at: { measure: 'revenue', source: 'fiscalAppropriation' } },
  { label: '年初财政拨款结转和结余', lineNumber: 28, at: { measure: 'openingBalance', funding: 'fiscalAppropriation' } },
  { label: '一般公共预算财政拨款', lineNumber: 29, at: { measure: 'openingBalance', funding: 'generalPublicBudget' } },
  { label: '政府性基金预算财政拨款', lineNumber: 30, at: { measure: 'openingBalance', funding: 'governmentFundBudget' } },
  { label: '国有资本经营预算财政拨款', lineNumber: 31, at: { measure: 'openingBalance', funding: 'stateCapitalBudget' } },
  { label: '总计', lineNumber: 32, at: { measure: 'totalResources', funding: 'fiscalAppropriation' } },
]

const right: readonly Line[] = [
  ...numberLines(33, functionCategoryLines),
  { label: '本年支出合计', lineNumber: 59, at: { measure: 'expenditure' } },
  { label: '年末财政拨款结转和结余', lineNumber: 60, at: { measure: 'closingBalance' } },
  emptyLine(61),
  emptyLine(62),
  emptyLine(63),
  { label: '总计', lineNumber: 64, at: { measure: 'totalUses' } },
]

export const appropriationSummary: FormDefinition = {
  id: 'appropriation-summary',
  title: '财政拨款收入支出决算总表',
  printedNumber: '公开04表',
  departmentLabel: '部门名称',
  unitLabel: '金额单位',
  at: {},
  columns: [
    group('收入', [labels('项目', 'name'), labels('行次', 'lineNumber'), figures('金额')]),
    group('支出', [
      labels('项目', 'name'),
      labels('行次', 'lineNumber'),
      figures('合计', { funding: 'fiscalAppropriation' }),
      figures('一般公共预算财政拨款', { funding: 'generalPublicBudget' }),
      figures('政府性基金预算财政拨款', { funding: 'governmentFundBudget' }),
      figures('国有资本经营预算财政拨款', { funding: 'stateCapitalBudget' }),
    ]),
  ],
  columnNumbers: true,
  panels: [
    { width: 3, rows: { kind: 'lines', lines: left } },
    { width: 6, rows: { kind: 'lines', lines: right } },
  ],
  note: '注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。',
}
