import { cellValue } from '../../amount/cell.ts'
import { addIntervals, cellInterval, type Interval, intersects, negateInterval } from '../../amount/interval.ts'
import { printShare } from '../../amount/rate.ts'
import { shareInterval } from '../../amount/rate-interval.ts'
import type { Occurrence } from '../../disclosure/occurrences.ts'
import { describePlace } from '../../disclosure/place.ts'
import { type Derived, type Quantity, valueQuantity } from '../../document/quantity.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import type { PointIndex } from '../point-index.ts'
import { sampleFigure } from '../sample-disclosure.ts'

const total = point('expenditure')
const basic = point('expenditure', { nature: 'basic' })
const share: Quantity = { kind: 'share', of: basic, base: total }

/** 占比、完成率、增长率与金额相符: a percentage is the quotient of the amounts it is about, half a unit of each carried through. */
export const rateMismatch: Check = {
  id: 'rate-mismatch',
  title: '占比、完成率、增长率与金额相符',
  covers: ['K095', 'K102', 'K104', 'K108', 'K110', 'K111', 'K113', 'K114', 'K132', 'K142', 'K143'],
  regime: 'propagated',
  severity: 'error',
  basis: '部门决算公开：文字说明中的比率应当能由所列金额算得',
  *run(context) {
    if (context.index.rates.length === 0) yield notApplicable('没有印出比率')
    for (const occurrence of context.index.rates) yield compareRate(context, occurrence)
  },
  examples: {
    passing: {
      narrative: [
        [sampleFigure(valueQuantity(basic), '773.11'), sampleFigure(valueQuantity(total), '12433.40'), sampleFigure(share, '6.22')],
      ],
    },
    failing: {
      narrative: [
        [sampleFigure(valueQuantity(basic), '773.11'), sampleFigure(valueQuantity(total), '12433.40'), sampleFigure(share, '6.32')],
      ],
    },
  },
}

/** A rate as it should be: one figure in percent of another. */
export interface Quotient {
  readonly part: Side
  readonly whole: Side
}

/** A figure as printed, and all it may stand for. */
interface Side {
  readonly value: bigint
  readonly interval: Interval
}

function compareRate({ index, nameOf }: CheckContext, { figure, place }: Occurrence): Result {
  const { quantity, cell, text } = figure
  const printed = cellInterval(cell)
  const quotients = quantity.kind === 'value' ? [] : quotientsOf(index, quantity)
  if (quotients.length === 0 || !printed) return { outcome: 'insufficient', message: '算这个比率所需的金额未印出', where: [place] }
  const decimals = text.split('.')[1]?.length ?? 0
  const rates = quotients.map(({ part, whole }) => printShare(part.value, whole.value, decimals) ?? '无')
  if (rates.includes(text.replaceAll(',', ''))) return pass
  const possible = quotients.some(({ part, whole }) => {
    const range = shareInterval(part.interval, whole.interval)
    return range && intersects(printed, range)
  })
  return {
    outcome: possible ? 'rounding' : 'fail',
    message: `${describePoint(quantity.of, nameOf)}的比率印为${text}%（${describePlace(place)}），按所印金额计算为${rates.join('%或')}%。请核对比率或金额。`,
    expected: rates[0] ?? '',
    actual: text,
    difference: printDifference(text, rates[0]),
    where: [place],
    about: quantity.kind === 'value' ? [] : [quantity, ...termsOf(quantity)],
  }
}

/** Of a rate of change the base is not printed, but the change is: the base is what is left without it, or with it. */
export function quotientsOf(index: PointIndex, quantity: Derived): Quotient[] {
  const of = side(index, valueQuantity(quantity.of))
  const base = side(index, valueQuantity(quantity.base))
  if (!of) return []
  if (quantity.kind !== 'changeRate') return base ? quotient(of, base) : []
  const change = side(index, { kind: 'change', of: quantity.of, base: quantity.base })
  if (!change) return []
  const risen = { value: of.value - change.value, interval: addIntervals([of.interval, negateInterval(change.interval)]) }
  const fallen = { value: of.value + change.value, interval: addIntervals([of.interval, change.interval]) }
  return [...quotient(change, risen), ...quotient(change, fallen)]
}

/** The quantities a rate is computed from. */
function termsOf({ kind, of, base }: Derived): readonly Quantity[] {
  return [valueQuantity(of), kind === 'changeRate' ? { kind: 'change', of, base } : valueQuantity(base)]
}

/** A base is at least one 分: of nothing there would be no rate. */
function quotient(part: Side, whole: Side): Quotient[] {
  const { low, high } = whole.interval
  return high > 0n ? [{ part, whole: { ...whole, interval: { low: low > 0n ? low : 1n, high } } }] : []
}

function side(index: PointIndex, quantity: Quantity): Side | undefined {
  const cell = index.cell(quantity)
  const value = cell && cellValue(cell)
  const interval = cell && cellInterval(cell)
  return value === undefined || !interval ? undefined : { value, interval }
}

function printDifference(printed: string, computed: string | undefined): string {
  const difference = Number(printed.replaceAll(',', '')) - Number(computed)
  return Number.isFinite(difference) ? difference.toFixed(2) : ''
}
