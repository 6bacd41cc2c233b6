import type { Cell } from '../../amount/cell.ts'
import { describePlace, type Place } from '../../disclosure/place.ts'
import { valueQuantity } from '../../document/quantity.ts'
import type { DataPoint } from '../../point/data-point.ts'
import { describePoint, memberLabel } from '../../point/labels.ts'
import { measures } from '../../point/measure.ts'
import { standing } from '../../relation/compare-all.ts'
import type { Comparison } from '../../relation/compare-relation.ts'
import type { Relation } from '../../relation/relation.ts'
import type { Term } from '../../report/definitions.ts'
import { type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { comparePrinted } from '../compare-printed.ts'
import { printSide, sideUnit } from '../print-side.ts'

const nothing: Result = notApplicable('各项均为空')

/** The results of all relations of a sort: those that are equal as they are printed are so without a second look. */
export function relationResults(context: CheckContext, isOfSort: (relation: Relation) => boolean): Result[] {
  const { relations, standings } = context
  const results: Result[] = []
  const open: Relation[] = []
  let isEmpty = false
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at]
    if (!relation || !isOfSort(relation)) continue
    if (standings[at] === standing.equal) results.push(pass)
    else if (standings[at] === standing.empty) isEmpty = true
    else open.push(relation)
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
      const difference = comparison.whole - comparison.sum
      return {
        outcome: comparison.state === 'rounding' ? 'rounding' : 'fail',
        message: explain(context, relation, comparison, places),
        expected: printSide(comparison.sum, measure),
        actual: printSide(comparison.whole, measure),
        difference: printSide(difference, measure),
        slack: printSide(comparison.slack, measure),
        where: places,
        about: [relation.whole, ...relation.parts.map(({ point }) => point)].map(valueQuantity),
      }
    }
  }
}

function explain(context: CheckContext, relation: Relation, { whole, sum, slack, state }: Comparison, places: readonly Place[]): string {
  const { measure } = relation.whole
  const unit = sideUnit(measure)
  const subject = describePoint(relation.whole, context.nameOf)
  const terms = relation.parts.flatMap((part, index) => termText(context, relation, part, index === 0))
  const sides = `${subject}印为${printSide(whole, measure)}${unit}（${places[0] ? describePlace(places[0]) : '未印出'}）`
  const addends = terms.length > 0 ? terms.join('') : '无'
  if (relation.comparison === '>=') {
    return `${sides}，小于其中项${printSide(sum, measure)}${unit}（${addends}），部分不能大于整体。请核对这两处。`
  }
  const difference = printSide(whole - sum, measure)
  const verdict = state === 'rounding' ? '属四舍五入的尾数差' : '请核对其中哪一个数有误'
  return `${sides}，各项计算为${printSide(sum, measure)}${unit}（${addends}），相差${difference}${unit}，四舍五入最多可差${printSide(slack, measure)}${unit}；${verdict}。`
}

/** A term that states something: `＋基本支出439.82`. */
function termText({ index, nameOf }: CheckContext, relation: Relation, { point, negative }: Term, first: boolean): string[] {
  const cell = index.cell(point)
  if (cell?.kind !== 'amount') return []
  const member = relation.along && point[relation.along]
  const label = relation.along && member !== undefined ? memberLabel(relation.along, member, nameOf) : measures[point.measure].zh
  const sign = negative ? '－' : first ? '' : '＋'
  return [`${sign}${label} ${printSide(cell.value, point.measure)}`]
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
