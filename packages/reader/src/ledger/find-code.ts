import {
  type BudgetAccount,
  budgetLabels,
  type Catalogue,
  codeLevel,
  departmentalEconomicClassification,
  type Entry,
  levelLabels,
} from '@juesuan/core'
import { type Account, accounts, type LedgerMeasure, ledgerMeasures } from './ledger-measure.ts'

/** A code where it belongs, one that only adds up others, or what is wrong with it, in Chinese. */
export type FoundCode = { readonly kind: 'own' | 'subtotal'; readonly entry: Entry } | { readonly kind: 'wrong'; readonly why: string }

/** Looks a code up in the classification that a measure of an account is kept by. */
export function findCode(code: string, account: Account, measure: LedgerMeasure, functional: Catalogue): FoundCode {
  const { level, words } = ledgerMeasures[measure]
  // What is no appropriation is kept by the items of the general public budget.
  const budget = account === 'nonAppropriation' ? 'generalPublicBudget' : account
  if (level === 'economic') return findEconomic(code)
  const entry = functional.find(code, { budget }) ?? (codeLevel(code) === 'item' ? undefined : functional.find(code))
  if (!entry) return { kind: 'wrong', why: whyUnknown(code, budget, functional) }
  if (entry.level === level) return { kind: 'own', entry }
  if (level === 'item') return { kind: 'subtotal', entry }
  return { kind: 'wrong', why: `${describe(entry)}；${accounts[account]}的${words[0]}按类列示，须是三位的类级科目` }
}

function findEconomic(code: string): FoundCode {
  const entry = departmentalEconomicClassification.find(code)
  if (!entry) return { kind: 'wrong', why: `${code} 不是部门预算支出经济分类的款级科目` }
  return { kind: entry.level === 'category' ? 'subtotal' : 'own', entry }
}

function whyUnknown(code: string, budget: BudgetAccount, functional: Catalogue): string {
  const [other] = functional.all(code)
  if (other?.budget) return `${code} ${other.name} 是${budgetLabels[other.budget]}的科目，不能列在${budgetLabels[budget]}`
  if (departmentalEconomicClassification.find(code)) return `${code} 是支出经济分类的科目，这里须是功能分类科目`
  return `${code} 不是${budgetLabels[budget]}的功能分类科目。如确有此科目，请在 additionalCodes 中写明名称`
}

/** What a code is: `201 一般公共服务支出 是类级科目`. */
export function describe({ code, name, level }: Entry): string {
  return `${code} ${name} 是${levelLabels[level]}级科目`
}
