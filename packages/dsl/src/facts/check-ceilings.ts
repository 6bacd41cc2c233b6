import { departmentalEconomicClassification, type Member, memberLabels, parentMember, publicExpenseClasses } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import { writePartExceedsMessage } from '../messages/part-exceeds-message.ts'
import { printYuan } from '../print-yuan.ts'

/** What basic expenditure holds of the three public expenses is a part of them, so it cannot be more. */
export function checkCeilings(collector: Collector): void {
  for (const [code, item] of Object.entries(publicExpenseClasses)) {
    const part = collector.facts.find(({ point: of }) => of.measure === 'expenditure' && of.economic === code)
    const whole = finalOf(item, collector)
    if (!part || part.value <= whole) continue
    const name = `基本支出的${code} ${departmentalEconomicClassification.find(code)?.name ?? ''}`
    const itemName = `“三公”经费的${memberLabels.publicExpense[item]}`
    const amounts = [part.value, whole, part.value - whole].map(printYuan)
    const [partText = '', wholeText = '', difference = ''] = amounts
    collector.problem('public-expense-exceeded', part.path, writePartExceedsMessage(name, partText, itemName, wholeText, difference))
  }
}

function finalOf(item: Member<'publicExpense'>, { facts }: Collector): bigint {
  let total = 0n
  for (const { point: of, value } of facts) {
    if (of.measure === 'threePublicExpenses' && of.scenario === undefined && isWithin(of.publicExpense, item)) total += value
  }
  return total
}

function isWithin(member: string | undefined, item: string): boolean {
  return member !== undefined && (member === item || isWithin(parentMember('publicExpense', member), item))
}
