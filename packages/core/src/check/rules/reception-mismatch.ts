import { describePlace, type Place } from '../../disclosure/place.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import type { Measure } from '../../point/measure.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { sideUnit } from '../print-side.ts'
import { printedSide, printedSides } from '../printed-side.ts'

const counted = (measure: Measure) => ({
  all: point(measure),
  parts: [point(measure, { publicExpense: 'domesticHospitality' }), point(measure, { publicExpense: 'overseasHospitality' })],
})
const receptionsCounted = counted('receptions')
const guestsCounted = counted('guests')

/** What receptions are counted for, each with its expense; all of them together are counted without saying so. */
const kinds = ([undefined, 'domesticHospitality', 'foreignAffairsHospitality', 'overseasHospitality'] as const).map((kind) => ({
  spent: point('threePublicExpenses', { publicExpense: kind ?? 'hospitality' }),
  received: point('receptions', { publicExpense: kind }),
}))

/** 接待批次、人次相加一致: domestic and overseas receptions are all of them, no reception is without a guest, and no expense without a reception. */
export const receptionMismatch: Check = {
  id: 'reception-mismatch',
  title: '接待批次、人次相加一致',
  covers: ['K139'],
  regime: 'exact',
  severity: 'error',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：说明公务接待的批次、人数',
  *run(context) {
    const results = [
      ...addUp(context, receptionsCounted),
      ...addUp(context, guestsCounted),
      ...compareGuests(context),
      ...compareExpenses(context),
    ]
    yield* results.length > 0 ? results : [notApplicable('没有分国内、国（境）外印出接待批次和人次')]
  },
  examples: { passing: { cells: sample('5') }, failing: { cells: sample('6') } },
}

function addUp({ index, nameOf }: CheckContext, { all, parts }: ReturnType<typeof counted>): Result[] {
  const whole = printedSide(index, all)
  const sides = printedSides(index, parts)
  if (!whole?.place || !sides) return []
  const sum = sides.reduce((total, { value }) => total + value, 0n)
  if (sum === whole.value) return [pass]
  const unit = sideUnit(all.measure)
  const addends = sides.map(({ of, text }) => `${describePoint(of, nameOf)}${text || '0'}${unit}`).join('，')
  const message = `${describePoint(whole.of, nameOf)}共${whole.text}${unit}，而${addends}，相加是${sum}${unit}。请核对。`
  const where = [whole, ...sides].flatMap(({ place }): readonly Place[] => (place ? [place] : []))
  return [{ outcome: 'fail', message, expected: String(sum), actual: whole.text, difference: String(whole.value - sum), where }]
}

function compareGuests({ index }: CheckContext): Result[] {
  const [receptions, guests] = [printedSide(index, receptionsCounted.all), printedSide(index, guestsCounted.all)]
  if (!receptions?.place || !guests?.place) return []
  if (receptions.value <= guests.value) return [pass]
  const message = `公务接待${receptions.text}批次，却只有${guests.text}人次，每批次至少1人次。请核对是否写颠倒。`
  return [{ outcome: 'fail', message, where: [receptions.place, guests.place] }]
}

/** What was received last year may be paid this year, so that an expense without a reception is not certainly wrong. */
function compareExpenses({ index, nameOf }: CheckContext): Result[] {
  return kinds.flatMap(({ spent, received }): Result[] => {
    const expense = printedSide(index, spent)
    const receptions = printedSide(index, received)
    if (!expense?.place || !receptions?.place) return []
    if (expense.value <= 0n || receptions.value > 0n) return [pass]
    const message = `${describePoint(expense.of, nameOf)}印为${expense.text}万元（${describePlace(expense.place)}），接待却是0批次（${describePlace(receptions.place)}）。请核对金额和批次。`
    return [{ outcome: 'fail', severity: 'warning', message, where: [expense.place, receptions.place] }]
  })
}

function sample(total: string): readonly (readonly [DataPoint, string])[] {
  return [[receptionsCounted.all, total], ...receptionsCounted.parts.map((of, at) => [of, at === 0 ? '5' : '0'] as const)]
}
