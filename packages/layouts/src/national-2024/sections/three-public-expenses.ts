// 九、财政拨款“三公”经费支出决算情况说明
// Basis: 部门决算公开格式, as Shanxi prints it too (2024); completion is of the budget of the edition, the full-year one (全年预算) since 2022
// In force: 2019–, by edition
import { type DataPoint, type Member, memberLabels, point } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import type { SectionPlan, SectionSource } from '../../section-plan.ts'

type Item = Member<'publicExpense'>

const items = ['overseasVisits', 'vehiclePurchase', 'vehicleOperation', 'hospitality'] as const satisfies readonly Item[]

const expense = (publicExpense?: Item): DataPoint => point('threePublicExpenses', { publicExpense })
const beforeOf = (publicExpense?: Item): DataPoint => point('threePublicExpenses', { publicExpense, scenario: 'priorYear' })

/** Whether nothing was spent on an item, this year or last: only then is that the reason. */
function isNothing({ ledger }: SectionSource, item?: Item): boolean {
  return ledger.value(expense(item)) === 0n && ledger.value(beforeOf(item)) === 0n
}

/** What a report says of an item; of one with nothing in it, that there was none. What is missing is left empty, so that it is found. */
function words(source: SectionSource, said: string | undefined, item: Item | undefined, none: string): string {
  return said ?? (isNothing(source, item) ? none : '')
}

const budgetNames = { initialBudget: '年初预算', adjustedBudget: '全年预算' } as const satisfies Readonly<
  Record<Edition['publicExpenseBudget'], string>
>

const overall = (scenario: Edition['publicExpenseBudget']): SectionPlan => ({
  title: '“三公”经费财政拨款支出决算总体情况说明',
  numbering: 'bracketed',
  template: `{{year}}年度“三公”经费财政拨款支出${budgetNames[scenario]}{{amount budget}}万元，支出决算{{amount total}}万元，{{#nonzero budget}}完成${budgetNames[scenario]}的{{completion total budget}}%，{{/nonzero}}{{change total before after="比上年度"}}，主要原因是：{{reason}}。其中：
{{#each items}}
{{name}}支出{{amount expense}}万元，{{#nonzero budget}}完成${budgetNames[scenario]}的{{completion expense budget}}%，{{/nonzero}}{{change expense before after="比上年度"}}，主要原因是：{{reason}}{{#if @last}}。{{else}}；{{/if}}
{{/each}}`,
  context: (source) => ({
    total: expense(),
    budget: point('threePublicExpenses', { scenario }),
    before: beforeOf(),
    reason: words(source, source.report.texts.reasons.threePublicExpenses, undefined, '本部门无“三公”经费支出'),
    items: items.map((item) => ({
      name: memberLabels.publicExpense[item],
      expense: expense(item),
      budget: point('threePublicExpenses', { publicExpense: item, scenario }),
      before: beforeOf(item),
      reason: words(source, source.report.texts.reasons.publicExpenses[item], item, `本部门无${memberLabels.publicExpense[item]}支出`),
    })),
  }),
})

const details: SectionPlan = {
  title: '“三公”经费财政拨款支出决算具体情况说明',
  numbering: 'bracketed',
  template: `1、因公出国（境）费支出{{amount overseas}}万元，出国（境）团组共{{amount groups}}个，{{amount persons}}人次。主要用于：{{overseasUse}}。
2、公务用车购置支出{{amount purchase}}万元，使用财政拨款共购置公务用车{{amount purchased}}辆，主要用于：{{purchaseUse}}。
3、公务用车运行维护费支出{{amount operation}}万元，使用财政拨款负担的公务用车保有量共{{amount kept}}辆，主要用于：{{operationUse}}。
4、公务接待费支出{{amount hospitality}}万元，共接待{{amount receptions}}批次，{{amount guests}}人次。{{#with domestic}}国内接待费{{amount expense}}万元，共接待{{amount receptions}}批次，{{amount guests}}人次{{/with}}，{{#with foreignAffairs}}其中外事接待费{{amount expense}}万元，共接待{{amount receptions}}批次，{{amount guests}}人次，主要是{{use}}{{/with}}；{{#with overseasReception}}国（境）外接待费{{amount expense}}万元，共接待国（境）外{{amount receptions}}批次，{{amount guests}}人次，主要是{{use}}{{/with}}。`,
  context: (source) => {
    const uses = source.report.texts.uses.publicExpenses
    const reception = (publicExpense: Item) => ({
      expense: expense(publicExpense),
      receptions: point('receptions', { publicExpense }),
      guests: point('guests', { publicExpense }),
      use: words(source, uses[publicExpense], publicExpense, '无'),
    })
    return {
      overseas: expense('overseasVisits'),
      groups: point('overseasGroups'),
      persons: point('overseasPersons'),
      overseasUse: words(source, uses.overseasVisits, 'overseasVisits', '本部门无因公出国（境）费支出'),
      purchase: expense('vehiclePurchase'),
      purchased: point('vehiclesPurchased'),
      purchaseUse: words(source, uses.vehiclePurchase, 'vehiclePurchase', '本部门无公务用车购置支出'),
      operation: expense('vehicleOperation'),
      kept: point('vehiclesKept'),
      operationUse: words(source, uses.vehicleOperation, 'vehicleOperation', '本部门无公务用车运行维护费支出'),
      hospitality: expense('hospitality'),
      receptions: point('receptions'),
      guests: point('guests'),
      domestic: reception('domesticHospitality'),
      foreignAffairs: reception('foreignAffairsHospitality'),
      overseasReception: reception('overseasHospitality'),
    }
  },
}

export const threePublicExpenses = ({ publicExpenseBudget }: Edition): SectionPlan => ({
  title: '财政拨款“三公”经费支出决算情况说明',
  numbering: 'chinese',
  sections: [overall(publicExpenseBudget), details],
})
