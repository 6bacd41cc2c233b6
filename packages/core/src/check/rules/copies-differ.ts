import { type Cell, cellValue } from '../../amount/cell.ts'
import { describePlace } from '../../disclosure/place.ts'
import type { Printed } from '../../disclosure/printed.ts'
import { isRate } from '../../document/quantity.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { isMoney } from '../../point/measure.ts'
import { item } from '../../relation/elements.ts'
import type { PrintedFigures } from '../../relation/printed-figures.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { isTenThousandfold } from '../is-ten-thousandfold.ts'
import { printSide, sideUnit } from '../print-side.ts'
import { tolerated } from '../within-tolerance.ts'

/** 同一数字各处一致: one quantity, printed many times, is the same every time. */
export const copiesDiffer: Check = {
  id: 'copies-differ',
  title: '同一数字各处一致',
  covers: [
    ...['K014', 'K015', 'K016', 'K018', 'K019', 'K045', 'K046', 'K047', 'K048', 'K049', 'K050', 'K052', 'K090', 'K092', 'K094', 'K100'],
    ...['K101', 'K103', 'K105', 'K108', 'K109', 'K112', 'K125', 'K128', 'K131', 'K153', 'K184'],
  ],
  regime: 'exact',
  severity: 'error',
  basis: '《部门决算管理办法》（财库〔2021〕36号）：报表与说明中的同一指标应当一致',
  *run(context) {
    const { figures, index } = context
    const { starts } = figures
    let copied = 0
    for (let quantity = 0; quantity + 1 < starts.length; quantity += 1) {
      const [begin, end] = [item(starts, quantity), item(starts, quantity + 1)]
      if (end - begin < 2) continue
      copied += 1
      const printed = areEqual(figures, begin, end) ? undefined : index.printed[quantity]
      yield printed ? compareCopies(printed, context) : pass
    }
    if (copied === 0) yield notApplicable('没有印过两次的数字')
  },
  examples: {
    passing: {
      cells: [
        [point('expenditure'), '12433.40'],
        [point('expenditure'), '12,433.40'],
      ],
    },
    failing: {
      cells: [
        [point('expenditure'), '326.71'],
        [point('expenditure'), '326.72'],
      ],
    },
  },
}

/** Whether all figures of a quantity state the same. Amounts that are not exact in doubles are not known to. */
function areEqual({ values, tooLarge }: PrintedFigures, begin: number, end: number): boolean {
  if (tooLarge) return false
  for (let figure = begin + 1; figure < end; figure += 1) if (values[figure] !== values[begin]) return false
  return true
}

function compareCopies({ quantity, occurrences }: Printed, context: CheckContext): Result {
  const [first] = occurrences
  const value = first && cellValue(first.figure.cell)
  const other = occurrences.find(({ figure }) => cellValue(figure.cell) !== value)
  const otherValue = other && cellValue(other.figure.cell)
  if (value === undefined || otherValue === undefined || !first || !other) return pass
  const rate = isRate(quantity)
  const print = (side: bigint) => (rate ? String(Number(side) / 1e6) : printSide(side, quantity.of.measure))
  const unit = rate ? '%' : sideUnit(quantity.of.measure)
  const printings = occurrences.map(({ figure, place }) => `${describePlace(place)}印为${figure.text || '空白'}`).join('，')
  const sides = {
    expected: print(value),
    actual: print(otherValue),
    difference: print(otherValue - value),
    where: occurrences.map(({ place }) => place),
  }
  const subject = `${describePoint(quantity.of, context.nameOf)}各处`
  const cells = quantity.kind === 'value' ? tolerated(context, quantity.of) : undefined
  if (!cells) {
    const isMistaken = quantity.kind === 'value' && isMoney(quantity.of.measure) && isTenThousandfold(first.figure.cell, other.figure.cell)
    const hint = isMistaken ? '按所印的位数，两数相差一万倍，疑为单位之误（元、万元、亿元）。' : ''
    const message = `${subject}不一致：${printings}（${unit}）。${hint}请核对原数，改为同一数字。`
    return { outcome: 'fail', message, slack: print(0n), ...sides }
  }
  const message = `${subject}相差一个尾数：${printings}（${unit}）。有的表把各项四舍五入后相加，有的表把合计四舍五入，都可能如此。最好改为同一数字。`
  const slack = print(BigInt(context.layout?.copyTolerance ?? 0) * precisionOf(cells[0]))
  return { outcome: 'rounding', severity: 'warning', message, slack, ...sides }
}

function precisionOf(cell: Cell | undefined): bigint {
  return cell?.kind === 'amount' ? cell.precision : 1n
}
