import type { Dimension } from './dimension.ts'

interface MeasureDefinition {
  readonly zh: string
  /** Money is kept in 分 and points in hundredths of one; counts are whole numbers of what `unit` says. */
  readonly unit: 'money' | 'points' | '个' | '人次' | '批次' | '辆' | '台（套）'
  readonly dimensions: readonly Dimension[]
  /** Of what is held, not what flows: whether it is held when the year begins, or when it ends. */
  readonly held?: 'opening' | 'closing'
}

/** Everything a report measures, and the coordinates each measure can have (besides `scenario`, which all have). */
export const measures = {
  revenue: { zh: '收入', unit: 'money', dimensions: ['source', 'function'] },
  expenditure: { zh: '支出', unit: 'money', dimensions: ['function', 'economic', 'funding', 'nature'] },
  openingBalance: { zh: '年初结转和结余', unit: 'money', dimensions: ['function', 'funding'], held: 'opening' },
  closingBalance: { zh: '年末结转和结余', unit: 'money', dimensions: ['function', 'funding'], held: 'closing' },
  surplusUsed: { zh: '使用非财政拨款结余（含专用结余）', unit: 'money', dimensions: ['function', 'funding'] },
  surplusDistribution: { zh: '结余分配', unit: 'money', dimensions: ['function', 'funding'] },
  totalResources: { zh: '收入总计', unit: 'money', dimensions: ['function', 'funding'] },
  totalUses: { zh: '支出总计', unit: 'money', dimensions: ['function', 'funding'] },
  threePublicExpenses: { zh: '“三公”经费', unit: 'money', dimensions: ['publicExpense'] },
  overseasGroups: { zh: '出国（境）团组', unit: '个', dimensions: [] },
  overseasPersons: { zh: '出国（境）人次', unit: '人次', dimensions: [] },
  vehiclesPurchased: { zh: '购置公务用车', unit: '辆', dimensions: [] },
  vehiclesKept: { zh: '公务用车保有量', unit: '辆', dimensions: [], held: 'closing' },
  receptions: { zh: '公务接待批次', unit: '批次', dimensions: ['publicExpense'] },
  guests: { zh: '公务接待人次', unit: '人次', dimensions: ['publicExpense'] },
  agencyOperatingExpenses: { zh: '机关运行经费', unit: 'money', dimensions: ['agency'] },
  procurement: { zh: '政府采购支出', unit: 'money', dimensions: ['procurement', 'supplier'] },
  reservedProcurement: { zh: '预留采购项目预算', unit: 'money', dimensions: ['reservation'] },
  reservedAwards: { zh: '中小企业、小微企业中标或成交金额', unit: 'money', dimensions: ['reservation'] },
  vehicles: { zh: '车辆', unit: '辆', dimensions: ['vehicle'], held: 'closing' },
  generalEquipment: { zh: '单价50万元以上通用设备', unit: '台（套）', dimensions: [], held: 'closing' },
  specialEquipment: { zh: '单价100万元以上专用设备', unit: '台（套）', dimensions: [], held: 'closing' },
  largeEquipment: { zh: '单价100万元（含）以上设备（不含车辆）', unit: '台（套）', dimensions: [], held: 'closing' },
  evaluatedProjects: { zh: '绩效评价项目', unit: '个', dimensions: ['phase', 'grade'] },
  evaluatedAmount: { zh: '绩效评价资金', unit: 'money', dimensions: ['phase', 'funding'] },
  evaluatedBudget: { zh: '评价项目预算', unit: 'money', dimensions: [] },
  evaluatedSurplus: { zh: '评价项目结余', unit: 'money', dimensions: [] },
  selfEvaluationScore: { zh: '绩效自评平均得分', unit: 'points', dimensions: [] },
  evaluationProblems: { zh: '绩效自评发现的问题', unit: '个', dimensions: ['rectification'] },
  evaluationScore: { zh: '评价得分', unit: 'points', dimensions: [] },
} as const satisfies Readonly<Record<string, MeasureDefinition>>

/** One thing a report measures. */
export type Measure = keyof typeof measures

/** Large equipment by kind, as it was told until 2021, and all of it, as it is told since. */
export const equipmentMeasures = ['generalEquipment', 'specialEquipment', 'largeEquipment'] as const satisfies readonly Measure[]

/** Whether a measure is an amount of money; otherwise it counts things. */
export function isMoney(measure: Measure): boolean {
  return measures[measure].unit === 'money'
}

/** When a year's quantity is held, as a balance is; undefined of what flows all the year. */
export function heldAt(measure: Measure): MeasureDefinition['held'] {
  const definition: MeasureDefinition = measures[measure]
  return definition.held
}

/** What may be below nothing, where the report explains why. */
export function mayBeNegative(measure: Measure): boolean {
  return measure === 'closingBalance' || measure === 'surplusDistribution' || measure === 'openingBalance'
}
