import type { Quantity } from '../document/quantity.ts'
import { type Coordinates, type DataPoint, point, pointKey } from '../point/data-point.ts'
import { revenueOf } from '../report/definitions.ts'

/**
 * Quantities that are not printed but bound by what is: those a change or a rate is against (last year's, mostly), last
 * year's totals between them, and money other than appropriations, which is what the totals leave.
 */
export function impliedPoints(quantities: readonly Quantity[]): readonly DataPoint[] {
  const compared = quantities.flatMap((quantity) => (quantity.kind === 'value' ? [] : [quantity.of, quantity.base]))
  const printed = new Set(quantities.map((quantity) => (quantity.kind === 'value' ? pointKey(quantity.of) : '')))
  const implied = new Map<string, DataPoint>()
  for (const of of [...compared, ...priorTotals(compared), ...otherMoney(printed)]) {
    const key = pointKey(of)
    if (!printed.has(key)) implied.set(key, of)
  }
  return [...implied.values()]
}

/** 上年支出总计 = 上年支出 + 上年年末结转, of each kind of money whose total or expenditure of last year is implied. */
function priorTotals(compared: readonly DataPoint[]): DataPoint[] {
  return compared.flatMap(({ measure, scenario, funding, function: code, economic, nature }) => {
    const isTotal = measure === 'totalUses' || measure === 'totalResources' || measure === 'expenditure'
    if (!isTotal || scenario !== 'priorYear' || (code ?? economic ?? nature) !== undefined) return []
    return [
      point('totalUses', { funding, scenario }),
      point('expenditure', { funding, scenario }),
      point('closingBalance', { funding, scenario }),
    ]
  })
}

/** All there is of money other than appropriations, where the totals say what is left for it. */
function otherMoney(printed: ReadonlySet<string>): DataPoint[] {
  if (!printed.has(pointKey(point('expenditure', { funding: 'fiscalAppropriation' })))) return []
  const at: Coordinates = { funding: 'nonAppropriation' }
  const measures = [
    'expenditure',
    'openingBalance',
    'closingBalance',
    'surplusUsed',
    'surplusDistribution',
    'totalResources',
    'totalUses',
  ] as const
  return [revenueOf(point('revenue', at)), ...measures.map((measure) => point(measure, at))]
}
