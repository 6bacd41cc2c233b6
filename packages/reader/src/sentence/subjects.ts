import { type DataPoint, type Member, memberLabels, point } from '@juesuan/core'
import { foldText } from '../text/fold.ts'

/** What figures can be about, by the words for it; a point without funding may be given that of its paragraph. */
export type Subjects = ReadonlyMap<string, DataPoint>

/** What the subjects of a report are named from. */
export interface SubjectFacts {
  readonly functionCodes: readonly string[]
  readonly nameOf: (dimension: 'function' | 'economic', code: string) => string | undefined
}

const fixed: readonly (readonly [names: string, of: DataPoint])[] = [
  ['收入总计 收入支出总计 收支总计 收、支总计 总收入', point('totalResources')],
  ['支出总计 总支出', point('totalUses')],
  ['本年收入合计 收入合计 本年收入', point('revenue')],
  ['本年支出合计 支出合计 本年支出', point('expenditure')],
  ['年初结转和结余', point('openingBalance')],
  ['年末结转和结余', point('closingBalance')],
  ['人员经费', point('expenditure', { funding: 'generalPublicBudget', nature: 'basic', economic: 'personnel' })],
  ['公用经费 日常公用经费', point('expenditure', { funding: 'generalPublicBudget', nature: 'basic', economic: 'operating' })],
  ['“三公”经费 “三公”经费支出 “三公”经费财政拨款支出 财政拨款“三公”经费支出', point('threePublicExpenses')],
  ['公务用车购置及运行费', point('threePublicExpenses', { publicExpense: 'officialVehicles' })],
  ['公务用车运行费', point('threePublicExpenses', { publicExpense: 'vehicleOperation' })],
  ['机关运行经费 机关运行经费支出', point('agencyOperatingExpenses')],
  ['政府采购支出总额 政府采购支出', point('procurement')],
  ['授予中小企业合同金额 政府采购授予中小企业合同金额', point('procurement', { supplier: 'smallAndMedium' })],
  ['授予小微企业合同金额', point('procurement', { supplier: 'microAndSmall' })],
]

const fundings = ['fiscalAppropriation', 'generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const

/** The subjects of a report: totals, sources, natures, budgets, the three public expenses, and its functional codes by their names. */
export function subjectsOf({ functionCodes, nameOf }: SubjectFacts): Subjects {
  const subjects = new Map<string, DataPoint>()
  const add = (name: string, of: DataPoint) => subjects.set(foldText(name), of)
  for (const [names, of] of fixed) for (const name of names.split(' ')) add(name, of)
  for (const [source, name] of entries<Member<'source'>>(memberLabels.source)) add(name, point('revenue', { source }))
  for (const [nature, name] of entries<Member<'nature'>>(memberLabels.nature)) add(name, point('expenditure', { nature }))
  for (const [publicExpense, name] of entries<Member<'publicExpense'>>(memberLabels.publicExpense)) {
    for (const each of [name, `${name}支出`]) add(each, point('threePublicExpenses', { publicExpense }))
  }
  for (const [procurement, name] of entries<Member<'procurement'>>(memberLabels.procurement)) {
    for (const each of [`${name}支出`, `政府采购${name}支出`]) add(each, point('procurement', { procurement }))
  }
  for (const funding of fundings) {
    const name = memberLabels.funding[funding]
    add(`${name}支出`, point('expenditure', { funding }))
    add(`${name}基本支出`, point('expenditure', { funding, nature: 'basic' }))
    add(`${name}项目支出`, point('expenditure', { funding, nature: 'project' }))
    for (const each of ['收入总计', '收入支出总计', '收支总计', '收、支总计']) add(`${name}${each}`, point('totalResources', { funding }))
    add(`${name}支出总计`, point('totalUses', { funding }))
  }
  for (const [name, of] of functionSubjects({ functionCodes, nameOf })) add(name, of)
  return subjects
}

/** 类 by their names alone; 款 and 项 with those above them, for one name is many codes'. */
function functionSubjects({ functionCodes, nameOf }: SubjectFacts): (readonly [string, DataPoint])[] {
  return functionCodes.flatMap((code): (readonly [string, DataPoint])[] => {
    const [category = '', subcategory = '', item = ''] = [3, 5, 7].map((length) => nameOf('function', code.slice(0, length)))
    const of = point('expenditure', { function: code })
    if (code.length === 3) return [category, `${category}(类)`, `${category}类`].map((name) => [name, of])
    return [[`${category}(类)${subcategory}(款)${code.length === 7 ? `${item}(项)` : ''}`, of]]
  })
}

function entries<Key extends string>(labels: Readonly<Record<Key, string>>): [Key, string][] {
  return Object.entries<string>(labels) as [Key, string][]
}
