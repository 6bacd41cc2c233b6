import { type Catalogue, memberLabels } from '@juesuan/core'
import { describe, findCode } from './find-code.ts'
import { type Account, accounts, type LedgerMeasure, ledgerMeasures } from './ledger-measure.ts'
import type { Coordinates } from './vocabulary.ts'

/** The property that an amount goes to, and the name of its code; or what is wrong with where it is said to belong, in Chinese. */
export type AmountPath =
  | { readonly kind: 'own' | 'subtotal'; readonly path: readonly string[]; readonly name: string | undefined; readonly about: string }
  | { readonly kind: 'wrong'; readonly why: string }

/** Finds the property of a declaration that an amount with these coordinates and this code goes to. */
export function amountPath(coordinates: Coordinates, code: string | undefined, functional: Catalogue): AmountPath {
  const { measure, budget, nature, source } = coordinates
  if (measure === undefined) return { kind: 'wrong', why: '没有写明指标，如支出、年初预算' }
  if (budget === undefined) return { kind: 'wrong', why: `没有写明预算，如${accounts.generalPublicBudget}` }
  const { words, level, by } = ledgerMeasures[measure]
  const why = notOf(measure, budget) ?? wrongNature(measure, budget, coordinates) ?? wrongSource(measure, budget, coordinates)
  if (why) return { kind: 'wrong', why }
  const before = [budget, measure, ...(source ? [source] : [])]
  if (level === 'none') {
    return code ? { kind: 'wrong', why: `“${words[0]}”不按科目列示` } : { kind: 'own', path: before, name: undefined, about: words[0] }
  }
  if (code === undefined) return { kind: 'wrong', why: '没有科目编码' }
  const found = findCode(code, budget, measure, functional)
  if (found.kind === 'wrong') return found
  const path = [...before, code, ...(by === 'nature' && nature ? [nature] : [])]
  return { kind: found.kind, path, name: found.entry.name, about: describe(found.entry) }
}

function notOf(measure: LedgerMeasure, budget: Account): string | undefined {
  const { words, accounts: owners } = ledgerMeasures[measure]
  return owners && !owners.includes(budget) ? `${accounts[budget]}没有“${words[0]}”` : undefined
}

/** Only expenditure is told apart by nature; by economic class, it is basic anyway. */
function wrongNature(measure: LedgerMeasure, budget: Account, { nature }: Coordinates): string | undefined {
  const { words, by } = ledgerMeasures[measure]
  if (by !== 'nature') {
    const fits = nature === undefined || (measure === 'basicByEconomic' && nature === 'basic')
    return fits ? undefined : `“${words[0]}”不按支出性质列示，不能是“${memberLabels.nature[nature]}”`
  }
  if (nature === undefined) return '没有写明支出性质，如基本支出、项目支出'
  const fits = budget === 'nonAppropriation' || nature === 'basic' || nature === 'project'
  return fits ? undefined : `${accounts[budget]}没有“${memberLabels.nature[nature]}”`
}

/** Only revenue that is no appropriation has a source. */
function wrongSource(measure: LedgerMeasure, budget: Account, { source }: Coordinates): string | undefined {
  const { words, by } = ledgerMeasures[measure]
  const bySource = by === 'source' && budget === 'nonAppropriation'
  if (bySource === (source !== undefined)) return undefined
  return bySource ? '没有写明收入来源，如事业收入、其他收入' : `${accounts[budget]}的“${words[0]}”不按收入来源列示`
}
