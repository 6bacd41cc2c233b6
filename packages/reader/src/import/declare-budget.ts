import type { ItemBudget } from '../reconstruct/leaves/printed-codes.ts'
import type { ImportSource } from './import-source.ts'
import { type WrittenEntry, writtenObject, writtenText } from './written.ts'

/** The accounts of one of the three budgets, as a declaration states them. */
export function declareBudget(funding: ItemBudget, source: ImportSource): WrittenEntry {
  const { amounts, texts, layout } = source
  const isGeneral = funding === 'generalPublicBudget'
  const spent = new Set(amounts.keys([funding, 'expenditure']).map((code) => code.slice(0, 3)))
  const compared = new Set([...spent, ...['initialBudget', 'priorYear'].flatMap((record) => amounts.keys([funding, record]))])
  // What the layout says of each 类 must be there, be it nothing.
  const needs = (detail: (typeof layout.categoryDetails)[number], categories: Iterable<string>) =>
    isGeneral && layout.categoryDetails.includes(detail) ? categories : []
  const words = (key: 'uses' | 'reasons', of: Readonly<Record<string, string>>, categories: ReadonlySet<string>): WrittenEntry => {
    const needed = new Set(needs(key, categories))
    const told = [...categories].sort().filter((code) => needed.has(code) || of[code] !== undefined)
    return { key, value: writtenObject(told.map((code) => ({ key: code, value: writtenText(of[code] ?? '') }))) }
  }
  return {
    key: funding,
    value: writtenObject([
      expenditure(funding, source),
      amounts.byCode([funding, 'openingBalance'], 'function'),
      amounts.byCode([funding, 'closingBalance'], 'function'),
      ...(isGeneral
        ? [
            amounts.byCode([funding, 'basicByEconomic'], 'economic'),
            amounts.byCode([funding, 'initialBudget'], 'function', needs('initialBudget', spent)),
          ]
        : []),
      amounts.byCode([funding, 'priorYear'], 'function', needs('priorYear', spent)),
      text('reason', texts.reasons[funding]),
      text('budgetReason', texts.reasons.budgets[funding]),
      ...(isGeneral ? [words('uses', texts.uses.categories, spent), words('reasons', texts.reasons.categories, compared)] : []),
    ]),
  }
}

function expenditure(funding: ItemBudget, { amounts, texts, layout }: ImportSource): WrittenEntry {
  const path = [funding, 'expenditure']
  const items = [...amounts.keys(path)].sort().map((code): WrittenEntry => {
    const at = [...path, code]
    const [basic, project, budget] = ['basic', 'project', 'initialBudget'].map((name) => amounts.entry([...at, name]))
    const isSpent = basic !== undefined || project !== undefined
    const needsBudget = layout.itemDetails.includes('initialBudget') && isSpent && budget === undefined
    const use = texts.uses.items[code] ?? (layout.itemDetails.includes('use') ? '' : undefined)
    return {
      key: code,
      value: writtenObject([
        bare(basic),
        bare(project),
        bare(budget) ?? (needsBudget ? { key: 'initialBudget', value: { kind: 'number', value: 0 } } : undefined),
        text('use', use),
        text('reason', texts.reasons.items[code]),
      ]),
      comment: amounts.commentOf(at, 'function'),
    }
  })
  return { key: 'expenditure', value: writtenObject(items) }
}

/** What is to be said of it stands beside its code. */
function bare(entry: WrittenEntry | undefined): WrittenEntry | undefined {
  return entry && { key: entry.key, value: entry.value }
}

/** A text, where there is one. */
export function text(key: string, words: string | undefined): WrittenEntry | undefined {
  return words === undefined ? undefined : { key, value: writtenText(words) }
}
