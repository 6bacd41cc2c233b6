import { text } from './declare-budget.ts'
import type { ImportSource } from './import-source.ts'
import { type WrittenEntry, writtenObject } from './written.ts'

const root = 'threePublicExpenses'
const receptions = { foreignAffairs: 'foreignAffairsHospitality', otherDomestic: undefined, overseas: 'overseasHospitality' } as const
const figures = ['final', 'initialBudget', 'adjustedBudget', 'priorYear', 'groups', 'persons', 'vehicles']

/** The three public expenses, as a declaration states them. */
export function declarePublicExpenses(source: ImportSource): WrittenEntry {
  const { amounts, texts } = source
  const { reasons, uses } = texts
  // Some layouts tell of cars as a whole; it is said where something was spent on them.
  const cars = reasons.publicExpenses.officialVehicles
  const carried = amounts.keys([root, 'vehicleOperation']).length > 0 ? 'vehicleOperation' : 'vehiclePurchase'
  const reasonOf = (item: string) => reasons.publicExpenses[item] ?? (item === carried ? cars : undefined)
  const item = (name: string): WrittenEntry => ({
    key: name,
    value: writtenObject([
      ...figures.map((figure) => amounts.entry([root, name, figure])),
      ...(name === 'hospitality' ? Object.entries(receptions).map(([kind, member]) => reception(kind, member, source)) : []),
      text('reason', reasonOf(name)),
      ...(name === 'hospitality' ? [] : [text('use', uses.publicExpenses[name])]),
    ]),
  })
  return {
    key: root,
    value: writtenObject([
      text('reason', reasons.threePublicExpenses),
      text('budgetReason', reasons.budgets.threePublicExpenses),
      ...['overseasVisits', 'vehiclePurchase', 'vehicleOperation', 'hospitality'].map(item),
    ]),
  }
}

function reception(kind: string, member: string | undefined, { amounts, texts }: ImportSource): WrittenEntry | undefined {
  const at = [root, 'hospitality', kind]
  const final = amounts.entry([...at, 'final'])
  if (!final) return undefined
  const counts = ['receptions', 'guests'].map((count) => amounts.entry([...at, count]))
  return {
    key: kind,
    value: writtenObject(
      [final, ...counts, member === undefined ? undefined : text('use', texts.uses.publicExpenses[member])].map(
        (entry) => entry && { key: entry.key, value: entry.value },
      ),
    ),
  }
}
