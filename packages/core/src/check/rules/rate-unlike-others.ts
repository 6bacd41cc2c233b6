import { intersects } from '../../amount/interval.ts'
import { percent } from '../../amount/percent.ts'
import type { Occurrence } from '../../disclosure/occurrences.ts'
import { describePlace } from '../../disclosure/place.ts'
import { type Derived, valueQuantity } from '../../document/quantity.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { type PrintedRate, printedRates } from '../printed-rates.ts'
import { sampleFigure } from '../sample-disclosure.ts'

/** Rates computed from exact amounts would all agree with the printed ones by chance in fewer than one report of a thousand. */
const rareChance = 1 / 1000

/** 比率的算法前后一致: where all other rates are the quotients of the printed amounts, one that is not may be a slip, though rounding explains it. */
export const rateUnlikeOthers: Check = {
  id: 'rate-unlike-others',
  title: '比率的算法前后一致',
  covers: [],
  regime: 'propagated',
  severity: 'info',
  basis: '部门决算公开：同一报告的比率应当用同一种方法计算',
  *run(context): Generator<Result> {
    const printed = printedRates(context.index)
    // Nearly all rates are what the printed amounts give: those need no closer look as long as no other stands out.
    const stated = printed.filter(({ occurrence: { figure } }) => figure.cell.kind === 'amount')
    if (stated.length > 0 && stated.every(isQuotient)) return yield pass
    const rates = stated.flatMap(readRate)
    const odd = rates.filter(({ agrees }) => !agrees)
    const chances = new Map(rates.flatMap(({ agrees, amounts, chance }) => (agrees ? [[amounts, chance] as const] : [])))
    const byChance = [...chances.values()].reduce((product, chance) => product * chance, 1)
    const [only] = odd
    if (rates.length === 0) yield notApplicable('没有印出比率')
    else if (!only || odd.length > 1 || byChance >= rareChance) yield pass
    else yield { outcome: 'fail', message: explain(context, only, rates.length - 1), ...only.sides, where: [only.occurrence.place] }
  },
  examples: { passing: { narrative: sample('93.91') }, failing: { narrative: sample('93.89') } },
}

/** A rate that rounding explains, and whether it is what the printed amounts give. */
interface ReadRate {
  readonly occurrence: Occurrence
  readonly agrees: boolean
  readonly sides: { readonly expected: string; readonly actual: string }
  /** The amounts it is computed from: rates of the same ones agree together. */
  readonly amounts: string
  /** How likely it would agree if it were computed from exact amounts. */
  readonly chance: number
}

function isQuotient({ occurrence: { figure }, quotients }: PrintedRate): boolean {
  return quotients.some(({ text }) => text === figure.text)
}

function readRate({ occurrence, interval, quotients }: PrintedRate): ReadRate[] {
  const { text } = occurrence.figure
  if (!interval) return []
  const decimals = text.split('.')[1]?.length ?? 0
  const found = quotients.flatMap(({ part, whole, text: expected, range: rangeOf }): ReadRate[] => {
    const range = rangeOf()
    if (!range || expected === undefined || !intersects(interval, range)) return []
    const width = (Number(range.high - range.low) / Number(percent)) * 10 ** decimals
    // Around the middle of the range, exact amounts are at most twice as dense as all over it. Equal amounts agree anyway.
    const chance = part === whole ? 1 : Math.min(1, 2 / width)
    const agrees = expected === text.replaceAll(',', '')
    return [{ occurrence, agrees, sides: { expected, actual: text }, amounts: `${part}/${whole}`, chance }]
  })
  // A change may have been a rise or a fall.
  return (found.find(({ agrees }) => agrees) ? found.filter(({ agrees }) => agrees) : found).slice(0, 1)
}

function explain({ nameOf }: CheckContext, { occurrence, sides }: ReadRate, others: number): string {
  const { quantity } = occurrence.figure
  const subject = describePoint(quantity.of, nameOf)
  return `${subject}的比率印为${sides.actual}%（${describePlace(occurrence.place)}），按所印金额计算为${sides.expected}%，虽在四舍五入允许的范围之内，但其余${others}个比率都恰好等于所印金额之商。请核对比率或金额。`
}

/** Five rates of small amounts, which only printed amounts give, and one more. */
function sample(text: string): ReturnType<typeof sampleFigure>[][] {
  const rows = [
    ['21.27', '22.65', text],
    ['2.11', '19.16', '11.01'],
    ['3.33', '0.07', '4757.14'],
    ['4.65', '47.92', '9.70'],
    ['1.23', '4.56', '26.97'],
  ]
  return rows.map(([of = '', base = '', rate = ''], index) => {
    const whole = point('expenditure', { function: `${201 + index}`, scenario: 'initialBudget' })
    const part = point('expenditure', { function: `${201 + index}` })
    const completion: Derived = { kind: 'completion', of: part, base: whole }
    return [sampleFigure(valueQuantity(part), of), sampleFigure(valueQuantity(whole), base), sampleFigure(completion, rate)]
  })
}
