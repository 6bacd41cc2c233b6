import { intersects } from '../../amount/interval.ts'
import { sectionPlace } from '../../disclosure/place.ts'
import type { Paragraph } from '../../document/paragraph.ts'
import { valueQuantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { type PrintedSide, printedSide } from '../printed-side.ts'
import { sampleFigure } from '../sample-disclosure.ts'

const statement =
  /决算数?(?:(大于|高于|小于|低于|等于)(?:年初|全年|调整)?预算数?|[与和](?:年初|全年|调整)?预算数?(基本)?(?:持平|一致|相等))/u
const relations: Readonly<Record<string, 'more' | 'less'>> = { 大于: 'more', 高于: 'more', 小于: 'less', 低于: 'less' }

/** 决算与预算比较的文字与数字相符: 大于, 小于 and 持平 are what the two figures of the same sentence say. */
export const budgetComparisonMismatch: Check = {
  id: 'budget-comparison-mismatch',
  title: '决算与预算比较的文字与数字相符',
  covers: ['K120'],
  regime: 'oneSided',
  severity: 'error',
  basis: '部门决算公开：说明决算数大于或小于预算数的原因，文字应当与数字一致',
  *run(context) {
    const results = context.paragraphs.flatMap(({ part, place, text: said, paragraph }): Result[] => {
      const found = part === 'narrative' ? statement.exec(said) : null
      const sides = found && comparedSides(context, paragraph)
      return found && sides ? [judge(context, found, sides, place)] : []
    })
    yield* results.length > 0 ? results : [notApplicable('没有比较决算与预算的语句')]
  },
  examples: { passing: sample('小于'), failing: sample('大于') },
}

type Sides = readonly [final: PrintedSide, budget: PrintedSide]

/** The last amount of a paragraph that it also gives the budget of. */
function comparedSides({ index }: CheckContext, { children }: Paragraph): Sides | undefined {
  const points = children.flatMap((child) => (child.type === 'figure' && child.quantity.kind === 'value' ? [child.quantity.of] : []))
  const budget = points.findLast(({ scenario }) => scenario === 'initialBudget' || scenario === 'adjustedBudget')
  if (!budget) return undefined
  const [final, planned] = [printedSide(index, { ...budget, scenario: undefined }), printedSide(index, budget)]
  return final && planned ? [final, planned] : undefined
}

function judge(
  { nameOf }: CheckContext,
  [words, comparison = '', roughly]: RegExpExecArray,
  [final, budget]: Sides,
  place: string,
): Result {
  const said = relations[comparison]
  const less = final.interval.high < budget.interval.low
  const more = final.interval.low > budget.interval.high
  const kept =
    said === 'more'
      ? !less && !same(final, budget)
      : said === 'less'
        ? !more && !same(final, budget)
        : roughly || intersects(final.interval, budget.interval)
  if (kept) return pass
  const message = `${place}：${describePoint(final.of, nameOf)}决算${final.text || '0'}万元，预算${budget.text || '0'}万元，文字却说“${words}”。请核对。`
  return { outcome: 'fail', message, where: [sectionPlace(place)] }
}

/** Printed alike and both exactly nothing: neither can be the larger. */
function same(left: PrintedSide, right: PrintedSide): boolean {
  return left.interval.high === left.interval.low && right.interval.high === right.interval.low && left.value === right.value
}

function sample(comparison: string) {
  const of: DataPoint = point('expenditure', { function: '2011301', funding: 'generalPublicBudget' })
  return {
    narrative: [
      [
        text('年初预算为'),
        sampleFigure(valueQuantity({ ...of, scenario: 'initialBudget' }), '1560.05'),
        text('万元，支出决算为'),
        sampleFigure(valueQuantity(of), '1511.89'),
        text(`万元。决算数${comparison}预算数的主要原因：人员减少。`),
      ],
    ],
  } as const
}
