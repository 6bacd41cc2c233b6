import {
  cellValue,
  type DataPoint,
  type Disclosure,
  indexPoints,
  type PointIndex,
  type Quantity,
  quantityKey,
  type Relation,
} from '@juesuan/core'

/** A rule of thumb: each relation alone, and a difference is an error where it is more than so many 万元 or percent. */
export type Tolerance = 0 | 0.01 | 0.05

/** The statements that are wrong by a fixed tolerance, by name. */
export function wrongByTolerance(disclosure: Disclosure, relations: readonly Relation[], tolerance: Tolerance): ReadonlySet<string> {
  const index = indexPoints(disclosure)
  // Amounts in 分, rates in millionths of a percent: both have 1,000,000 to the unit of the page.
  const largest = BigInt(tolerance * 1_000_000)
  const isWrong = (difference: bigint) => difference > largest || -difference > largest
  const wrong = new Set<string>()
  for (const { key, occurrences } of index.printed) {
    const values = occurrences.map(({ figure }) => cellValue(figure.cell) ?? 0n)
    if (values.some((value) => isWrong(value - (values[0] ?? 0n)))) wrong.add(key)
  }
  for (const [number, relation] of relations.entries()) {
    const difference = differenceOf(index, relation)
    if (relation.comparison === '=' ? isWrong(difference) : difference < -largest) wrong.add(`${number}`)
  }
  for (const { figure } of index.rates) {
    const computed = computedRate(index, figure.quantity)
    const printed = cellValue(figure.cell)
    if (computed === undefined || printed === undefined) continue
    if (isWrong(printed - computed)) wrong.add(`rate ${quantityKey(figure.quantity)}`)
  }
  return wrong
}

function differenceOf(index: PointIndex, { whole, parts }: Relation): bigint {
  const sum = parts.reduce((total, { point, negative }) => total + (negative ? -valueAt(index, point) : valueAt(index, point)), 0n)
  return valueAt(index, whole) - sum
}

function valueAt(index: PointIndex, of: DataPoint): bigint {
  return stated(index, { kind: 'value', of }) ?? 0n
}

function stated(index: PointIndex, quantity: Quantity): bigint | undefined {
  const cell = index.cellOf(quantity)
  return cell && cellValue(cell)
}

/** The rate as the printed amounts give it, rounded to two decimals, in the direction nearer to what is printed. */
function computedRate(index: PointIndex, quantity: Quantity): bigint | undefined {
  if (quantity.kind === 'value' || quantity.kind === 'change') return undefined
  const of = stated(index, { kind: 'value', of: quantity.of })
  const change = stated(index, { kind: 'change', of: quantity.of, base: quantity.base })
  const base = stated(index, { kind: 'value', of: quantity.base })
  const printed = stated(index, quantity)
  if (of === undefined || printed === undefined) return undefined
  if (quantity.kind !== 'changeRate') return base ? percentOf(of, base) : undefined
  if (change === undefined) return undefined
  const candidates = [of - change, of + change].flatMap((before) => (before > 0n ? [percentOf(change, before)] : []))
  return candidates.sort((one, other) => Number(distance(one, printed) - distance(other, printed)))[0]
}

function distance(one: bigint, other: bigint): bigint {
  return one > other ? one - other : other - one
}

/** Half up, to hundredths of a percent. */
function percentOf(part: bigint, whole: bigint): bigint {
  return ((2n * 10_000n * part + whole) / (2n * whole)) * 10_000n
}
