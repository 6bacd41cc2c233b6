import { type DataPoint, point } from '../point/data-point.ts'
import type { Measure } from '../point/measure.ts'

/** A quantity that is added, or taken off where `negative`. */
export interface Term {
  readonly point: DataPoint
  readonly negative?: boolean
}

const totals: ReadonlySet<Measure> = new Set(['totalResources', 'totalUses', 'evaluatedSurplus'])

/**
 * What a total is made of, at the same coordinates: 收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转和结余,
 * 支出总计 = 本年支出 + 结余分配 + 年末结转和结余 (财决01: 31 = 27 + 28 + 29; 88 = 84 + 85 + 86).
 * Undefined for a quantity that is not defined by others.
 */
export function totalDefinition(of: DataPoint): readonly Term[] | undefined {
  // Asked of every cell, and nearly always no: nothing is taken apart before it is known to be a total.
  if (!totals.has(of.measure)) return undefined
  const { measure, ...coordinates } = of
  switch (measure) {
    case 'totalResources':
      // Last year's resources are known by last year's uses: the two totals are always equal.
      if (coordinates.scenario === 'priorYear') return [{ point: point('totalUses', coordinates) }]
      return [
        { point: revenueOf(of) },
        ...(isAppropriation(of) ? [] : [{ point: point('surplusUsed', coordinates) }]),
        { point: point('openingBalance', coordinates) },
      ]
    case 'totalUses':
      return [
        { point: point('expenditure', coordinates) },
        ...(isAppropriation(of) ? [] : [{ point: point('surplusDistribution', coordinates) }]),
        { point: point('closingBalance', coordinates) },
      ]
    case 'evaluatedSurplus':
      return [{ point: point('evaluatedBudget') }, { point: point('evaluatedAmount', { phase: 'departmentEvaluation' }), negative: true }]
    default:
      return undefined
  }
}

/** Revenue from the money a funding coordinate names: revenue knows it as its source. */
export function revenueOf({ measure: _, funding, ...coordinates }: DataPoint): DataPoint {
  return point('revenue', { ...coordinates, source: funding })
}

/** Appropriations have neither surplus used nor surplus distributed (公开04表 has no such rows). */
function isAppropriation({ funding }: DataPoint): boolean {
  return funding !== undefined && funding !== 'nonAppropriation'
}
