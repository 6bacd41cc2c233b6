import type { Cell } from '../../amount/cell.ts'
import { onceFor } from '../../disclosure/once-for.ts'
import { describePlace, type Place } from '../../disclosure/place.ts'
import { valueQuantity } from '../../document/quantity.ts'
import type { DataPoint } from '../../point/data-point.ts'
import { describePoint, memberLabel } from '../../point/labels.ts'
import { measures } from '../../point/measure.ts'
import { standing } from '../../relation/compare-all.ts'
import type { Comparison } from '../../relation/compare-relation.ts'
import type { Relation } from '../../relation/relation.ts'
import type { Term } from '../../report/definitions.ts'
import { type CheckContext, notApplicable, pass, type Result, type Unpassed } from '../check.ts'
import { comparePrinted } from '../compare-printed.ts'
import { printSide, sideUnit } from '../print-side.ts'

const nothing: Result = notApplicable('各项均为空')

/** The results of all relations of a sort. */
export function relationResults(isOfSort: (relation: Relation) => boolean): (context: CheckContext) => Result[] {
  // Relations are the same for all reports of a shape.
  const ofSort = onceFor((relations: readonly Relation[]) => relations.flatMap((relation, at) => (isOfSort(relation) ? [at] : [])))
  return (context) => compareNumbered(context, ofSort(context.relations))
}

/** Those that are equal as they are printed are so without a second look. */
function compareNumbered(context: CheckContext, numbers: readonly number[]): Result[] {
  const { relations, standings } = context
  const results: Result[] = []
  const open: Relation[] = []
  let isEmpty = false
  for (const at of numbers) {
    const relation = relations[at]
    if (standings[at] === standing.equal) results.push(pass)
    else if (standings[at] === standing.empty) isEmpty = true
    else if (relation) open.push(relation)
  }
  if (isEmpty) results.push(nothing)
  if (open.length > 0) results.push(...compareRelations(context, open))
  return results.length > 0 ? results : [notApplicable('没有可核对的等式')]
}

/**
 * Compares relations and folds those that print the very same figures into one result: 216 = 21602 + 21606 + 21699
 * stands in six columns of three forms, and is one difference.
 */
export function compareRelations(context: CheckContext, relations: readonly Relation[]): Result[] {
  const folded = new Map<string, { relation: Relation; comparison: Comparison; places: Place[] }>()
  for (const relation of relations) {
    const key = signature(context, relation)
    const places = context.index.places(valueQuantity(relation.whole)).map(({ place }) => place)
    const known = folded.get(key)
    if (known) known.places.push(...places)
    else folded.set(key, { relation, comparison: comparePrinted(context, relation), places })
  }
  return [...folded.values()].map((fold) => toResult(context, fold))
}

interface Fold {
  readonly relation: Relation
  readonly comparison: Comparison
  readonly places: readonly Place[]
}

function toResult(context: CheckContext, { relation, comparison, places }: Fold): Result {
  switch (comparison.state) {
    case 'equal':
      return pass
    case 'empty':
      return nothing
    case 'unknown':
      return { outcome: 'insufficient', message: '所需数字未印出', where: places }
    default: {
      const { measure } = relation.whole
      const outcome = comparison.state === 'rounding' ? 'rounding' : 'fail'
      const sides = {
        expected: printSide(comparison.sum, measure),
        actual: printSide(comparison.whole, measure),
        difference: printSide(comparison.whole - comparison.sum, measure),
        slack: printSide(comparison.slack, measure),
      }
      return {
        outcome,
        message: explain(context, relation, { outcome, ...sides }, places),
        ...sides,
        where: places,
        about: [relation.whole, ...relation.parts.map(({ point }) => point)].map(valueQuantity),
      }
    }
  }
}

/** Both sides as they are printed in a message. */
type PrintedSides = Required<Pick<Unpassed, 'outcome' | 'expected' | 'actual' | 'difference' | 'slack'>>

function explain(
  context: CheckContext,
  relation: Relation,
  { outcome, expected, actual, difference, slack }: PrintedSides,
  places: readonly Place[],
): string {
  const unit = sideUnit(relation.whole.measure)
  const subject = describePoint(relation.whole, context.nameOf)
  let addends = ''
  for (const [index, part] of relation.parts.entries()) addends += termText(context, relation, part, index === 0)
  if (addends === '') addends = '无'
  const sides = `${subject}印为${actual}${unit}（${places[0] ? describePlace(places[0]) : '未印出'}）`
  if (relation.comparison === '>=') return `${sides}，小于其中项${expected}${unit}（${addends}），部分不能大于整体。请核对这两处。`
  const verdict = outcome === 'rounding' ? '属四舍五入的尾数差' : '请核对其中哪一个数有误'
  return `${sides}，各项计算为${expected}${unit}（${addends}），相差${difference}${unit}，四舍五入最多可差${slack}${unit}；${verdict}。`
}

/** A term that states something: `＋基本支出439.82`. */
function termText({ index, nameOf }: CheckContext, relation: Relation, { point, negative }: Term, first: boolean): string {
  const cell = index.cell(point)
  if (cell?.kind !== 'amount') return ''
  const member = relation.along && point[relation.along]
  const label = relation.along && member !== undefined ? memberLabel(relation.along, member, nameOf) : measures[point.measure].zh
  const sign = negative ? '－' : first ? '' : '＋'
  return `${sign}${label} ${printSide(cell.value, point.measure)}`
}

/** The same member, the same figures: the same statement, at whatever coordinates it was generated. */
function signature({ index }: CheckContext, { kind, comparison, along, whole, parts }: Relation): string {
  const side = (of: DataPoint, cell: Cell | undefined) =>
    `|${along ? (of[along] ?? 'total') : of.measure}=${cell?.kind === 'amount' ? `${cell.value}~${cell.precision}` : cell?.kind}`
  let text = `${kind}|${comparison}|${along}${side(whole, index.cell(whole))}`
  for (const { point } of parts) {
    const cell = index.cell(point)
    if (cell?.kind !== 'blank') text += side(point, cell)
  }
  return text
}
