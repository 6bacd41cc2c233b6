import { addIntervals, cellInterval, type Interval, intersects } from '../../amount/interval.ts'
import { percent } from '../../amount/percent.ts'
import { shareInterval } from '../../amount/rate-interval.ts'
import { type Place, sectionPlace } from '../../disclosure/place.ts'
import type { Figure } from '../../document/figure.ts'
import type { Derived } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { type DataPoint, keyWithout, point, pointKey } from '../../point/data-point.ts'
import type { Dimension } from '../../point/dimension.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import type { PointIndex } from '../point-index.ts'
import { printedSide, printedSides } from '../printed-side.ts'
import { sampleFigure } from '../sample-disclosure.ts'

/** Dimensions of which the text lists everything there is, so that the shares are of the whole. */
const listed = ['function', 'source', 'nature'] as const satisfies readonly Dimension[]

/** The shares of one whole in one section. */
interface ShareList {
  readonly base: DataPoint
  readonly place: Place
  readonly shares: Figure[]
}

/** 占比合计为百分之百: the shares of a whole, each rounded for itself, add up to 100 within what rounding explains. */
export const sharesNotHundred: Check = {
  id: 'shares-not-hundred',
  title: '占比合计为百分之百',
  covers: ['K102', 'K104', 'K110'],
  regime: 'propagated',
  severity: 'error',
  basis: '部门决算公开：结构情况列出各项占比，各项合计为100%，每个比率四舍五入最多差半个末位',
  *run(context) {
    const lists = [...shareLists(context)]
    if (lists.length === 0) yield notApplicable('没有逐项列出占比')
    for (const list of lists) yield addUp(context, list)
  },
  examples: { passing: sample('93.78'), failing: sample('73.78') },
}

function shareLists({ paragraphs }: CheckContext): Iterable<ShareList> {
  const lists = new Map<string, ShareList>()
  for (const { part, place, paragraph } of paragraphs) {
    if (part !== 'narrative') continue
    for (const child of paragraph.children) {
      if (child.type !== 'figure' || child.quantity.kind !== 'share') continue
      const along = onlyDimension(child.quantity)
      if (!along) continue
      const key = `${place} ${along} ${pointKey(child.quantity.base)}`
      const list = lists.get(key)
      if (list) list.shares.push(child)
      else lists.set(key, { base: child.quantity.base, place: sectionPlace(place), shares: [child] })
    }
  }
  return lists.values()
}

/** The dimension along which a part differs from its whole, if it is the only one. */
function onlyDimension({ of, base }: Derived): Dimension | undefined {
  return listed.find((along) => base[along] === undefined && of[along] !== undefined && keyWithout(of, along) === pointKey(base))
}

function addUp({ index, nameOf }: CheckContext, { base, place, shares }: ShareList): Result {
  const whole = wholeRange(index, base, shares)
  const sum = addIntervals(shares.flatMap(({ cell }) => cellInterval(cell) ?? []))
  if (intersects(sum, whole)) return pass
  // A share that its own amounts contradict is told as that; that the sum suffers from it says nothing more.
  const corrected = addIntervals(shares.flatMap((share) => correctShare(index, base, share) ?? []))
  if (intersects(corrected, whole)) return pass
  const said = shares.map(({ text: share }) => share).join('＋')
  const total = shares.reduce((value, { cell }) => value + (cell.kind === 'amount' ? cell.value : 0n), 0n)
  const printed = String(Number(total) / Number(percent))
  const message = `${describePoint(base, nameOf)}各项占比合计${printed}%（${said}），不是100%。请核对比率，或补上没有列出的项目。`
  return { outcome: 'fail', message, expected: '100', actual: printed, where: [place] }
}

/** A share as it is printed, or what its amounts make of it where it is something else. */
function correctShare(index: PointIndex, base: DataPoint, { cell, quantity }: Figure): Interval | undefined {
  const stated = cellInterval(cell)
  const part = printedSide(index, quantity.of)
  const total = printedSide(index, base)
  const computed = part && total && shareInterval(part.interval, total.interval)
  return stated && computed && !intersects(stated, computed) ? computed : stated
}

/** A hundred, and what the parts make of the whole as both are printed: shares of rounded amounts need not be exactly a hundred. */
function wholeRange(index: PointIndex, base: DataPoint, shares: readonly Figure[]): Interval {
  const whole = 100n * percent
  const total = printedSide(index, base)
  const parts = printedSides(
    index,
    shares.map(({ quantity }) => quantity.of),
  )
  const range = total && parts && shareInterval(addIntervals(parts.map(({ interval }) => interval)), total.interval)
  if (!range) return { low: whole, high: whole }
  const { low, high } = range
  return { low: low < whole ? low : whole, high: high > whole ? high : whole }
}

function sample(project: string) {
  const base = point('expenditure')
  const natures = [point('expenditure', { nature: 'basic' }), point('expenditure', { nature: 'project' })]
  return {
    narrative: natures.map((of, at) => [
      text(at === 0 ? '基本支出占比' : '项目支出占比'),
      sampleFigure({ kind: 'share', of, base }, at === 0 ? '6.22' : project),
      text('%。'),
    ]),
  }
}
