import { codeLevel, parentCode } from '../classification/code.ts'

/** The coordinates a data point can have, in the order its key is written. */
export const dimensions = [
  'function',
  'economic',
  'funding',
  'nature',
  'source',
  'publicExpense',
  'procurement',
  'supplier',
  'agency',
  'vehicle',
  'phase',
  'grade',
  'rectification',
  'reservation',
  'scenario',
] as const

/** One kind of coordinate. */
export type Dimension = (typeof dimensions)[number]

/** The members of every dimension but the two that hold codes. The first member of a pair is the part, the second what it is part of. */
const partOf = {
  funding: {
    fiscalAppropriation: '',
    generalPublicBudget: 'fiscalAppropriation',
    governmentFundBudget: 'fiscalAppropriation',
    stateCapitalBudget: 'fiscalAppropriation',
    nonAppropriation: '',
  },
  nature: { basic: '', project: '', superiorRemittance: '', business: '', affiliateSubsidy: '' },
  source: {
    fiscalAppropriation: '',
    generalPublicBudget: 'fiscalAppropriation',
    governmentFundBudget: 'fiscalAppropriation',
    stateCapitalBudget: 'fiscalAppropriation',
    nonAppropriation: '',
    superiorSubsidy: 'nonAppropriation',
    publicService: 'nonAppropriation',
    business: 'nonAppropriation',
    affiliateRemittance: 'nonAppropriation',
    other: 'nonAppropriation',
  },
  publicExpense: {
    overseasVisits: '',
    officialVehicles: '',
    vehiclePurchase: 'officialVehicles',
    vehicleOperation: 'officialVehicles',
    hospitality: '',
    domesticHospitality: 'hospitality',
    foreignAffairsHospitality: 'domesticHospitality',
    otherDomesticHospitality: 'domesticHospitality',
    overseasHospitality: 'hospitality',
  },
  procurement: { goods: '', works: '', services: '' },
  supplier: { large: '', smallAndMedium: '', medium: 'smallAndMedium', microAndSmall: 'smallAndMedium' },
  agency: { administrative: '', civilServiceLaw: '' },
  vehicle: {
    seniorLeaders: '',
    principalLeaders: '',
    confidentialCommunication: '',
    emergency: '',
    lawEnforcement: '',
    specialTechnical: '',
    retiredCadres: '',
    other: '',
  },
  /** Of performance management: 目标编报, 跟踪, 自评 and 部门评价 look at the same projects again, so they have no total. */
  phase: { objectives: '', monitoring: '', selfEvaluation: '', departmentEvaluation: '' },
  grade: { excellent: '', good: '', fair: '', poor: '' },
  /** Of problems that an evaluation found: 已完成整改, 正在整改. */
  rectification: { completed: '', ongoing: '' },
  /** For whom procurement is set apart; what is for small firms may be for smaller ones too, so they have no total. */
  reservation: { smallAndMedium: '', microAndSmall: '', none: '' },
  /** Scenarios are the same quantity at other times, not parts of one. */
  scenario: { initialBudget: '', adjustedBudget: '', priorYear: '' },
} as const satisfies Record<Exclude<Dimension, 'function' | 'economic'>, Readonly<Record<string, string>>>

/** A dimension whose members are fixed, not codes. */
export type ClosedDimension = keyof typeof partOf

/** The members of a dimension: codes for `function` and `economic`, fixed words for the others. */
export type Member<Name extends Dimension> = Name extends ClosedDimension ? keyof (typeof partOf)[Name] & string : string

const notSummed: ReadonlySet<Dimension> = new Set(['phase', 'reservation', 'scenario'])

/** Whether the members of a dimension add up to its total. */
export function isSummed(dimension: Dimension): boolean {
  return !notSummed.has(dimension)
}

/**
 * Whether a report lists only the members in use (codes, grades), so that one not listed is nothing.
 * Of the others (funding, nature …) every member has its place, and one that is not printed is unknown.
 */
export function listsOnlyInUse(dimension: Dimension): dimension is 'function' | 'economic' | 'grade' {
  return dimension === 'function' || dimension === 'economic' || dimension === 'grade'
}

/** What a member is a part of; undefined where it is a part of the total, which is written by leaving the coordinate out. */
export function parentMember(dimension: Dimension, member: string): string | undefined {
  if (dimension === 'function') return parentCode(member)
  if (dimension === 'economic') return economicParent(member)
  const parents: Readonly<Record<string, string>> = partOf[dimension]
  return parents[member] || undefined
}

/** Whether the members of a dimension are fixed, not codes. */
export function isClosed(dimension: Dimension): dimension is ClosedDimension {
  return Object.hasOwn(partOf, dimension)
}

/** Whether a text names a member: a code of a classification's form, or one of the fixed words. */
export function isMember(dimension: Dimension, text: string): boolean {
  if (isClosed(dimension)) return Object.hasOwn(partOf[dimension], text)
  if (dimension === 'economic' && (text === 'personnel' || text === 'operating')) return true
  return codeLevel(text) !== undefined
}

const parts = new Map<string, readonly string[]>()

/** The fixed parts of a member, or of the total (`''`); empty for a member without parts. */
export function closedMembers(dimension: ClosedDimension, of: string): readonly string[] {
  const key = `${dimension} ${of}`
  const known = parts.get(key)
  if (known) return known
  const members = Object.entries<string>(partOf[dimension]).flatMap(([member, parent]) => (parent === of ? [member] : []))
  parts.set(key, members)
  return members
}

/** 类 of personnel: 工资福利支出, 对个人和家庭的补助; every other 类 of basic expenditure is operating. */
const personnelCategories: ReadonlySet<string> = new Set(['301', '303'])

function economicParent(member: string): string | undefined {
  if (member === 'personnel' || member === 'operating') return undefined
  return parentCode(member) ?? (personnelCategories.has(member) ? 'personnel' : 'operating')
}
