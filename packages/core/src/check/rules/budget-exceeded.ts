import { onceFor } from '../../disclosure/once-for.ts'
import { pointsOf, type Shape } from '../../disclosure/shape.ts'
import { valueQuantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { type DataPoint, point, pointKey } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { printedSide } from '../printed-side.ts'
import { sampleFigure } from '../sample-disclosure.ts'

/** Words that say why more was spent than budgeted. */
const explains = /(?:超|高于|大于|追加|调整)[^。；]{0,100}原因|原因[^。；]{0,100}(?:超|高于|大于|追加|调整)/u
const hospitality = point('threePublicExpenses', { publicExpense: 'hospitality' })

/** “三公”经费不超预算: where an item is over its budget, the text says why. */
export const budgetExceeded: Check = {
  id: 'budget-exceeded',
  title: '“三公”经费不超预算',
  covers: ['K078'],
  regime: 'oneSided',
  severity: 'warning',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：说明“三公”经费增减变化的原因',
  *run(context) {
    const results = itemsOf(context.index.list.shape).flatMap((item) => compareItem(context, item))
    yield* results.length > 0 ? results : [notApplicable('没有同时印出“三公”经费的预算数和决算数')]
  },
  examples: { passing: sample('0.26'), failing: sample('0.16') },
}

/** The items of a shape, each with its budget. */
const itemsOf = onceFor((shape: Shape) =>
  pointsOf(shape)
    .filter(({ measure, scenario }) => measure === 'threePublicExpenses' && scenario === undefined)
    .map((of) => ({ of, planned: { ...of, scenario: 'adjustedBudget' } as const })),
)

function compareItem({ index, nameOf, paragraphs }: CheckContext, { of, planned }: { of: DataPoint; planned: DataPoint }): Result[] {
  const spent = printedSide(index, of)
  const budget = printedSide(index, planned)
  if (!spent?.place || !budget?.place) return []
  if (spent.interval.low <= budget.interval.high) return [pass]
  const key = pointKey(of)
  const told = paragraphs.some(
    ({ text, paragraph }) =>
      paragraph.children.some(
        (child) => child.type === 'figure' && child.quantity.kind === 'value' && pointKey(child.quantity.of) === key,
      ) && explains.test(text),
  )
  if (told) return [pass]
  const message = `${describePoint(of, nameOf)}决算${spent.text}万元，大于预算${budget.text || '0'}万元，文字没有说明超出的原因。请核对或补写原因。`
  return [{ outcome: 'fail', message, expected: budget.text || '0', actual: spent.text, where: [spent.place, budget.place] }]
}

function sample(budget: string) {
  return {
    cells: [
      [{ ...hospitality, scenario: 'adjustedBudget' }, budget],
      [hospitality, '0.26'],
    ],
    narrative: [[text('公务接待费支出'), sampleFigure(valueQuantity(hospitality), '0.26'), text('万元。')]],
  } as const
}
