import { formPlace, sectionPlace } from '../../disclosure/place.ts'
import type { Inline } from '../../document/paragraph.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { isUnread } from '../is-unread.ts'

const items = ['overseasVisits', 'vehiclePurchase', 'vehicleOperation', 'hospitality'] as const
const expenses = {
  overseasVisits: point('threePublicExpenses', { publicExpense: 'overseasVisits' }),
  vehiclePurchase: point('threePublicExpenses', { publicExpense: 'vehiclePurchase' }),
  vehicleOperation: point('threePublicExpenses', { publicExpense: 'vehicleOperation' }),
  hospitality: point('threePublicExpenses', { publicExpense: 'hospitality' }),
} as const satisfies Readonly<Record<(typeof items)[number], DataPoint>>

/** What is disclosed of the three public expenses besides their total: each item, cars bought apart from cars kept, and the counts. */
const details: readonly { readonly of: DataPoint; readonly item?: (typeof items)[number] }[] = [
  ...items.map((publicExpense) => ({ of: expenses[publicExpense] })),
  { of: point('overseasGroups'), item: 'overseasVisits' },
  { of: point('overseasPersons'), item: 'overseasVisits' },
  { of: point('vehiclesPurchased'), item: 'vehiclePurchase' },
  { of: point('vehiclesKept'), item: 'vehicleOperation' },
  { of: point('receptions'), item: 'hospitality' },
  { of: point('guests'), item: 'hospitality' },
]

/** “三公”经费逐项公开: three items, vehicles split into purchase and operation, and how many of each. */
export const publicExpenseDetailMissing: Check = {
  id: 'public-expense-detail-missing',
  title: '“三公”经费逐项公开',
  covers: ['K083', 'K136', 'K137', 'K138'],
  regime: 'text',
  severity: 'error',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：“三公”经费分项公开，说明团组数及人数、购置数及保有量、接待批次及人数',
  *run(context) {
    const { disclosure, index, nameOf, layout } = context
    const form = disclosure.forms.find(({ id }) => id === 'three-public-expenses')
    if (!form) return yield notApplicable('没有“三公”经费支出决算表')
    if (disclosure.narrative.length === 0) return yield notApplicable('没有情况说明')
    for (const { of, item: publicExpense } of details) {
      const amount = publicExpense && index.cell(expenses[publicExpense])
      if (index.cell(of)) yield pass
      else if (layout?.omitsNothing && amount && amount.kind !== 'amount') yield notApplicable('没有发生的，按格式不必列出')
      else if (isUnread(disclosure)) yield { outcome: 'insufficient', message: '有的语句无法识别，不知道是否逐项公开', where: [] }
      else {
        const place = of.measure === 'threePublicExpenses' ? formPlace(form.id, form.printedNumber) : sectionPlace('“三公”经费说明')
        yield { outcome: 'fail', message: `没有公开${describePoint(of, nameOf)}。没有发生的，请写明为0。`, where: [place] }
      }
    }
    if (layout && !layout.omitsNothing) yield* incompleteSections(context)
  },
  examples: {
    passing: {
      narrative: ['本年度“三公”经费支出见表。'],
      forms: [{ id: 'three-public-expenses', printedNumber: '公开09表' }],
      cells: details.map(({ of }) => [of, '0'] as const),
    },
    failing: {
      narrative: ['本年度“三公”经费支出见表。'],
      forms: [{ id: 'three-public-expenses', printedNumber: '公开09表' }],
      cells: details.slice(1).map(({ of }) => [of, '0'] as const),
    },
  },
}

/** A section of the narrative that gives the total and some items gives every one, though nothing was spent on it. */
function* incompleteSections({ disclosure, paragraphs, nameOf }: CheckContext): Generator<Result> {
  const told = new Map<string, Set<string>>()
  for (const { part, place, paragraph } of paragraphs) {
    if (part !== 'narrative') continue
    for (const child of paragraph.children) {
      const expense = publicExpenseOf(child)
      if (expense !== undefined) told.set(place, (told.get(place) ?? new Set()).add(expense))
    }
  }
  for (const [place, own] of told) {
    if (!own.has('total') || own.size === 1 || isUnread(disclosure, place)) continue
    for (const publicExpense of items) {
      if (own.has(publicExpense)) yield pass
      else {
        const message = `${place}没有写明${describePoint(expenses[publicExpense], nameOf)}。没有发生的，请写明为0。`
        yield { outcome: 'fail', message, where: [sectionPlace(place)] }
      }
    }
  }
}

/** Which of the three public expenses of this year a figure states. */
function publicExpenseOf(child: Inline): string | undefined {
  if (child.type !== 'figure' || child.quantity.kind !== 'value') return undefined
  const { measure, scenario, publicExpense = 'total' } = child.quantity.of
  return measure === 'threePublicExpenses' && scenario === undefined ? publicExpense : undefined
}
