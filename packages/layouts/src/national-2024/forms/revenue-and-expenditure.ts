// 收入支出决算总表
// Basis: 财政部《部门决算报表》财决01表; 公开01表
// In force: 2022–
import { emptyLine, type FormDefinition, figures, group, type Line, labels, numberLines } from '@juesuan/core'
import { functionCategoryLines } from '../function-categories.ts'

const revenueLines: readonly Line[] = [
  { label: '一、一般公共预算财政拨款收入', at: { measure: 'revenue', source: 'generalPublicBudget' } },
  { label: '二、政府性基金预算财政拨款收入', at: { measure: 'revenue', source: 'governmentFundBudget' } },
  { label: '三、国有资本经营预算财政拨款收入', at: { measure: 'revenue', source: 'stateCapitalBudget' } },
  { label: '四、上级补助收入', at: { measure: 'revenue', source: 'superiorSubsidy' } },
  { label: '五、事业收入', at: { measure: 'revenue', source: 'publicService' } },
  { label: '六、经营收入', at: { measure: 'revenue', source: 'business' } },
  { label: '七、附属单位上缴收入', at: { measure: 'revenue', source: 'affiliateRemittance' } },
  { label: '八、其他收入', at: { measure: 'revenue', source: 'other' } },
]

const left: readonly Line[] = [
  ...numberLines(1, revenueLines),
  ...Array.from({ length: 18 }, (_, index) => emptyLine(9 + index)),
  { label: '本年收入合计', lineNumber: 27, at: { measure: 'revenue' } },
  { label: '使用非财政拨款结余（含专用结余）', lineNumber: 28, at: { measure: 'surplusUsed' } },
  { label: '年初结转和结余', lineNumber: 29, at: { measure: 'openingBalance' } },
  emptyLine(30),
  { label: '总计', lineNumber: 31, at: { measure: 'totalResources' } },
]

const right: readonly Line[] = [
  ...numberLines(32, functionCategoryLines),
  { label: '本年支出合计', lineNumber: 58, at: { measure: 'expenditure' } },
  { label: '结余分配', lineNumber: 59, at: { measure: 'surplusDistribution' } },
  { label: '年末结转和结余', lineNumber: 60, at: { measure: 'closingBalance' } },
  emptyLine(61),
  { label: '总计', lineNumber: 62, at: { measure: 'totalUses' } },
]

export const revenueAndExpenditure: FormDefinition = {
  id: 'revenue-and-expenditure',
  title: '收入支出决算总表',
  printedNumber: '公开01表',
  departmentLabel: '部门名称',
  unitLabel: '金额单位',
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
