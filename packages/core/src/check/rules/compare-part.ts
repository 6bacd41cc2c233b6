import { addIntervals } from '../../amount/interval.ts'
import type { Place } from '../../disclosure/place.ts'
import type { DataPoint } from '../../point/data-point.ts'
import { describePoint, type NameOf } from '../../point/labels.ts'
import { type CheckContext, pass, type Result } from '../check.ts'
import { printSide, sideUnit } from '../print-side.ts'
import { type PrintedSide, printedSides } from '../printed-side.ts'

/** What a part of a whole cannot be. */
const impossible = '部分不能大于整体。请核对这两处。'

/**
 * Compares what is printed of a part with what is printed of its whole; either may be a sum. Fails where no exact
 * amounts could make the part the smaller one; says nothing where one of them is not printed.
 */
export function comparePart(
  { index, nameOf }: CheckContext,
  parts: readonly DataPoint[],
  wholes: readonly DataPoint[],
  verdict = impossible,
): Result[] {
  const partSides = printedSides(index, parts)
  const wholeSides = printedSides(index, wholes)
  if (!partSides || !wholeSides) return []
  const least = addIntervals(partSides.map(({ interval }) => interval)).low
  const most = addIntervals(wholeSides.map(({ interval }) => interval)).high
  if (least <= most) return [pass]
  const [part, whole] = [partSides, wholeSides].map((sides) => describeSides(sides, nameOf))
  if (!part || !whole) return []
  const message = `${part.name}印为${part.text}${part.unit}，大于${whole.name}${whole.text}${whole.unit}，${verdict}`
  const where = [...partSides, ...wholeSides].flatMap(({ place }): readonly Place[] => (place ? [place] : []))
  return [{ outcome: 'fail', message, expected: whole.text, actual: part.text, where }]
}

/** A single figure as it is printed, a sum as findings print it. */
function describeSides(sides: readonly PrintedSide[], nameOf: NameOf) {
  const [first, ...others] = sides
  if (!first) return undefined
  const { measure } = first.of
  const sum = sides.reduce((total, { value }) => total + value, 0n)
  return {
    name: sides.map(({ of }) => describePoint(of, nameOf)).join('＋'),
    text: others.length > 0 ? printSide(sum, measure) : first.text || '0',
    unit: sideUnit(measure),
  }
}
