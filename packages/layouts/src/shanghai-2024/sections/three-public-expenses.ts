// 七、财政拨款“三公”经费支出决算情况说明
// Basis: 上海市2024年度部门决算公开格式; completion is of the initial budget; items of nothing are left out of （二）
// In force: 2024
import { type DataPoint, type Member, point } from '@juesuan/core'
import type { SectionPlan, SectionSource } from '../../section-plan.ts'

type Item = Member<'publicExpense'>

const expense = (publicExpense?: Item): DataPoint => point('threePublicExpenses', { publicExpense })
const budgetOf = (publicExpense?: Item): DataPoint => point('threePublicExpenses', { publicExpense, scenario: 'initialBudget' })
const beforeOf = (publicExpense?: Item): DataPoint => point('threePublicExpenses', { publicExpense, scenario: 'priorYear' })

const items = [
  { item: 'overseasVisits', name: '因公出国（境）费', final: '因公出国（境）费' },
  { item: 'officialVehicles', name: '公务用车购置及运行维护费', final: '公务用车购置及运行维护费支出' },
  { item: 'hospitality', name: '公务接待费', final: '公务接待费支出' },
] as const satisfies readonly { readonly item: Item; readonly name: string; readonly final: string }[]

const overall: SectionPlan = {
  title: '“三公”经费财政拨款支出决算总体情况说明',
  numbering: 'bracketed',
  template: `“三公”经费财政拨款支出年初预算为{{amount budget}}万元，支出决算为{{amount total}}万元{{#nonzero budget}}，完成预算的{{completion total budget}}%{{/nonzero}}，其中：{{#each items}}{{final}}决算为{{amount expense}}万元{{#nonzero budget}}，完成预算的{{completion expense budget}}%{{/nonzero}}{{#if @last}}。{{else}}；{{/if}}{{/each}}{{year}}年度“三公”经费支出{{deviation total budget reason}}。
{{year}}年度“三公”经费财政拨款支出决算数{{change total before after=comparedTo same=same}}。其中：{{#each items}}{{name}}支出决算{{change expense before same="持平"}}{{#if @last}}。{{else}}；{{/if}}{{/each}}{{#each items}}{{#if changed}}{{name}}支出决算{{direction expense before}}的主要原因：{{reason}}。{{/if}}{{/each}}`,
  context: ({ report, ledger }) => {
    const told = items.map(({ item, ...names }) => ({
      ...names,
      expense: expense(item),
      budget: budgetOf(item),
      before: beforeOf(item),
      reason: report.texts.reasons.publicExpenses[item],
      changed: ledger.value(expense(item)) !== ledger.value(beforeOf(item)),
    }))
    return {
      total: expense(),
      budget: budgetOf(),
      before: beforeOf(),
      reason: report.texts.reasons.budgets.threePublicExpenses,
      comparedTo: `比${report.year - 1}年度`,
      same: `与${report.year - 1}年度持平`,
      items: told,
    }
  },
}

/** Those that there is something to tell of, numbered; undefined for the others. */
function numbered({ ledger }: SectionSource, groups: Readonly<Record<string, readonly DataPoint[]>>) {
  let number = 0
  return Object.fromEntries(
    Object.entries(groups).map(([name, points]) => [name, points.some((of) => ledger.value(of) !== 0n) ? { number: ++number } : undefined]),
  )
}

const details: SectionPlan = {
  title: '“三公”经费财政拨款支出决算具体情况说明',
  numbering: 'bracketed',
  template: `{{#nonzero total}}
{{year}}年度“三公”经费财政拨款支出决算中，{{#each items}}{{final}}决算{{amount expense}}万元，占{{share expense ../total}}%{{#if @last}}。{{else}}；{{/if}}{{/each}}具体情况如下：
{{else}}
{{department}}{{year}}年度无“三公”经费财政拨款支出。
{{/nonzero}}
{{#if visits}}{{visits.number}}、因公出国（境）费支出{{amount overseas}}万元，全年因公出国（境）团组{{amount groups}}个，累计{{amount persons}}人次。主要用于：{{uses.overseasVisits}}。{{/if}}
{{#if cars}}{{cars.number}}、公务用车购置及运行维护费支出{{amount officialVehicles}}万元。其中：公务用车购置支出{{amount purchase}}万元，购置公务用车{{amount purchased}}辆{{#nonzero purchase}}，主要用于：{{uses.vehiclePurchase}}{{/nonzero}}；公务用车运行维护支出{{amount operation}}万元{{#nonzero operation}}，主要用于：{{uses.vehicleOperation}}{{/nonzero}}。{{year}}年，开支财政拨款的公务用车保有量为{{amount kept}}辆。{{/if}}
{{#if guests}}{{guests.number}}、公务接待费支出{{amount hospitality}}万元，公务接待{{amount allReceptions}}批次、{{amount allGuests}}人次。{{#with domestic}}其中：国内公务接待支出{{amount expense}}万元，国内公务接待{{amount receptions}}批次、{{amount guests}}人次{{/with}}{{#with foreignAffairs}}（其中外事接待支出{{amount expense}}万元，外事接待{{amount receptions}}批次、{{amount guests}}人次）{{/with}}；{{#with abroad}}国（境）外公务接待支出{{amount expense}}万元，国（境）外公务接待{{amount receptions}}批次、{{amount guests}}人次{{/with}}。{{/if}}`,
  context: (source) => {
    const reception = (publicExpense: Item) => ({
      expense: expense(publicExpense),
      receptions: point('receptions', { publicExpense }),
      guests: point('guests', { publicExpense }),
    })
    const { publicExpenses } = source.report.texts.uses
    const counts = {
      groups: point('overseasGroups'),
      persons: point('overseasPersons'),
      purchased: point('vehiclesPurchased'),
      kept: point('vehiclesKept'),
      allReceptions: point('receptions'),
      allGuests: point('guests'),
    }
    const amounts = {
      overseas: expense('overseasVisits'),
      officialVehicles: expense('officialVehicles'),
      purchase: expense('vehiclePurchase'),
      operation: expense('vehicleOperation'),
      hospitality: expense('hospitality'),
    }
    return {
      ...counts,
      ...amounts,
      ...numbered(source, {
        visits: [amounts.overseas, counts.groups],
        cars: [amounts.officialVehicles, counts.kept],
        guests: [amounts.hospitality, counts.allReceptions],
      }),
      total: expense(),
      items: items.map(({ item, final }) => ({ final, expense: expense(item) })),
      uses: {
        overseasVisits: publicExpenses.overseasVisits,
        vehiclePurchase: publicExpenses.vehiclePurchase,
        vehicleOperation: publicExpenses.vehicleOperation,
      },
      domestic: reception('domesticHospitality'),
      foreignAffairs: reception('foreignAffairsHospitality'),
      abroad: reception('overseasHospitality'),
    }
  },
}

export const threePublicExpenses: SectionPlan = {
  title: '财政拨款“三公”经费支出决算情况说明',
  numbering: 'chinese',
  sections: [overall, details],
}
