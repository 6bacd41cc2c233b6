import type { DataPoint } from './data-point.ts'
import { type ClosedDimension, type Dimension, dimensions, type Member } from './dimension.ts'
import { measures } from './measure.ts'

/** What the fixed members are called on the page. */
export const memberLabels = {
  funding: {
    fiscalAppropriation: '财政拨款',
    generalPublicBudget: '一般公共预算财政拨款',
    governmentFundBudget: '政府性基金预算财政拨款',
    stateCapitalBudget: '国有资本经营预算财政拨款',
    nonAppropriation: '非财政拨款',
  },
  nature: {
    basic: '基本支出',
    project: '项目支出',
    superiorRemittance: '上缴上级支出',
    business: '经营支出',
    affiliateSubsidy: '对附属单位补助支出',
  },
  source: {
    fiscalAppropriation: '财政拨款收入',
    generalPublicBudget: '一般公共预算财政拨款收入',
    governmentFundBudget: '政府性基金预算财政拨款收入',
    stateCapitalBudget: '国有资本经营预算财政拨款收入',
    nonAppropriation: '非财政拨款收入',
    superiorSubsidy: '上级补助收入',
    publicService: '事业收入',
    business: '经营收入',
    affiliateRemittance: '附属单位上缴收入',
    other: '其他收入',
  },
  publicExpense: {
    overseasVisits: '因公出国（境）费',
    officialVehicles: '公务用车购置及运行维护费',
    vehiclePurchase: '公务用车购置费',
    vehicleOperation: '公务用车运行维护费',
    hospitality: '公务接待费',
    domesticHospitality: '国内接待费',
    foreignAffairsHospitality: '外事接待费',
    otherDomesticHospitality: '其他国内接待费',
    overseasHospitality: '国（境）外接待费',
  },
  procurement: { goods: '货物', works: '工程', services: '服务' },
  supplier: { large: '大型企业', smallAndMedium: '中小企业', medium: '中型企业', microAndSmall: '小微企业' },
  agency: { administrative: '行政单位', civilServiceLaw: '参照公务员法管理事业单位' },
  vehicle: {
    seniorLeaders: '副部（省）级及以上领导用车',
    principalLeaders: '主要负责人用车',
    confidentialCommunication: '机要通信用车',
    emergency: '应急保障用车',
    lawEnforcement: '执法执勤用车',
    specialTechnical: '特种专业技术用车',
    retiredCadres: '离退休干部服务用车',
    other: '其他用车',
  },
  phase: { objectives: '绩效目标编报', monitoring: '绩效跟踪', selfEvaluation: '绩效自评', departmentEvaluation: '部门评价' },
  grade: { excellent: '优', good: '良', fair: '中', poor: '差' },
  rectification: { completed: '已完成整改', ongoing: '正在整改' },
  reservation: { smallAndMedium: '面向中小企业预留', microAndSmall: '面向小微企业预留', none: '未预留' },
  scenario: { initialBudget: '年初预算', adjustedBudget: '全年预算', priorYear: '上年决算' },
} as const satisfies { readonly [Name in ClosedDimension]: Readonly<Record<Member<Name>, string>> }

/** Names a code: `2011301` → `行政运行`. */
export type NameOf = (dimension: 'function' | 'economic', code: string) => string | undefined

/** What a member is called, for people: `201 一般公共服务支出`, `基本支出`, `人员经费`. */
export function memberLabel(dimension: Dimension, member: string, nameOf?: NameOf): string {
  if (dimension === 'function' || dimension === 'economic') {
    if (member === 'personnel') return '人员经费'
    if (member === 'operating') return '公用经费'
    const name = nameOf?.(dimension, member)
    return name === undefined ? member : `${member} ${name}`
  }
  const labels: Readonly<Record<string, string>> = memberLabels[dimension]
  return labels[member] ?? member
}

/** A quantity in an accountant's words: `支出（201 一般公共服务支出，基本支出）`. */
export function describePoint(of: DataPoint, nameOf?: NameOf): string {
  let coordinates = ''
  for (const dimension of dimensions) {
    const member = of[dimension]
    if (member !== undefined) coordinates += `${coordinates === '' ? '' : '，'}${memberLabel(dimension, member, nameOf)}`
  }
  return coordinates === '' ? measures[of.measure].zh : `${measures[of.measure].zh}（${coordinates}）`
}
