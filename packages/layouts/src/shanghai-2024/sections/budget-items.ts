import { codeLevel, type DataPoint, type Member, point } from '@juesuan/core'
import type { SectionSource } from '../../section-plan.ts'

type Budget = Extract<Member<'funding'>, `${string}Budget`>

/** What sentences say of one budget, as a whole and 项 by 项. */
export interface BudgetItems {
  readonly expenditure: DataPoint
  readonly budget: DataPoint
  readonly reason: string | undefined
  readonly items: readonly object[]
}

/** The expenditure of a budget against its initial budget, and that of every 项 something was spent on or budgeted for. */
export function budgetItems({ report, ledger, nameOf }: SectionSource, funding: Budget): BudgetItems {
  const { reasons, uses } = report.texts
  const name = (code: string, length: number) => nameOf('function', code.slice(0, length))
  const items = ledger.functionCodes
    .filter((code) => codeLevel(code) === 'item')
    .map((code) => ({ code, ...comparison(funding, code) }))
    .filter(({ expenditure, budget }) => ledger.value(expenditure) !== 0n || ledger.value(budget) !== 0n)
  return {
    ...comparison(funding),
    reason: reasons.budgets[funding],
    items: items.map(({ code, ...amounts }, index) => ({
      ...amounts,
      number: index + 1,
      category: name(code, 3),
      subcategory: name(code, 5),
      name: name(code, 7),
      use: uses.items[code],
      reason: reasons.items[code],
    })),
  }
}

function comparison(funding: Budget, code?: string): Pick<BudgetItems, 'expenditure' | 'budget'> {
  return {
    expenditure: point('expenditure', { function: code, funding }),
    budget: point('expenditure', { function: code, funding, scenario: 'initialBudget' }),
  }
}

/** The sentences: the whole, and below it each 项 with what it was for and why it differs. */
export function budgetSentences(subject: string): string {
  return `${subject}支出年初预算为{{amount budget}}万元，支出决算为{{amount expenditure}}万元{{#nonzero budget}}，完成年初预算的{{completion expenditure budget}}%{{/nonzero}}。{{deviation expenditure budget reason}}。{{#if items}}其中：{{/if}}
{{#each items}}
{{number}}、{{category}}（类）{{subcategory}}（款）{{name}}（项）。主要用于：{{use}}。年初预算为{{amount budget}}万元，支出决算为{{amount expenditure}}万元。{{deviation expenditure budget reason}}。
{{/each}}`
}
