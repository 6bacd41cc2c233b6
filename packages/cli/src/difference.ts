import {
  type ComparedDisclosures,
  changeRate,
  describePlace,
  type FigureChange,
  isRate,
  measures,
  type NameOf,
  percent,
  printAmount,
  printRate,
  type Quantity,
  quantityKey,
} from '@juesuan/core'
import { describeQuantity } from '@juesuan/reader'
import type { compareTexts } from './compare-texts.ts'
import { describeText } from './describe-text.ts'
import type { ComparedReport } from './open-compared.ts'

/** What kind of change it is. */
type Kind = 'added' | 'removed' | 'changed'

/** A figure that differs, in words and numbers. */
export interface FigureDifference {
  readonly kind: Kind
  readonly quantity: string
  readonly words: string
  /** The form or section it is first printed in, and where in it. */
  readonly group: string
  readonly place: string
  readonly before: string | null
  readonly after: string | null
  readonly unit: string
  /** After less before, in the unit; null of percentages. */
  readonly difference: string | null
  /** How many percent of before; null where there was nothing. */
  readonly percent: string | null
  /** Whether it is a total over what changed, or a rate of it. */
  readonly follows: boolean
}

/** A text that differs. */
export interface TextDifference {
  readonly kind: Kind
  readonly path: string
  readonly words: string
  readonly before: string | null
  readonly after: string | null
}

/** What two reports say differently. */
export interface Difference {
  readonly before: ComparedName
  readonly after: ComparedName
  readonly compared: { readonly figures: number; readonly texts: number }
  readonly figures: readonly FigureDifference[]
  readonly texts: readonly TextDifference[]
}

interface ComparedName {
  readonly source: string
  readonly department: string
  readonly year: number
  readonly layout: string
}

/** Both reports and what their comparison gave. */
interface Compared {
  readonly before: ComparedReport
  readonly after: ComparedReport
  readonly figures: ComparedDisclosures
  readonly texts: ReturnType<typeof compareTexts>
}

/** Puts a comparison into words and numbers. */
export function toDifference({ before, after, figures, texts }: Compared, nameOf: NameOf): Difference {
  return {
    before: nameOfReport(before),
    after: nameOfReport(after),
    compared: { figures: figures.compared, texts: texts.compared },
    figures: figures.changes.map((change) => figureDifference(change, nameOf)),
    texts: texts.changes.map((change) => ({
      kind: kindOf(change),
      path: change.path,
      words: describeText(change.path, nameOf),
      before: change.before ?? null,
      after: change.after ?? null,
    })),
  }
}

function nameOfReport({ source, layout, disclosure: { department, year } }: ComparedReport): ComparedName {
  return { source, department, year, layout: layout.id }
}

function figureDifference(change: FigureChange, nameOf: NameOf): FigureDifference {
  const { quantity, before, after, follows } = change
  const printed = after?.printed ?? before?.printed
  const isExact = [before, after].every((figure) => figure?.isExact ?? true)
  const { unit, print } = printing(quantity, isExact)
  const [was, is] = [before?.value ?? 0n, after?.value ?? 0n]
  const rate = isRate(quantity) ? undefined : changeRate(is, was)
  return {
    kind: kindOf(change),
    quantity: quantityKey(quantity),
    words: describeQuantity(quantity, nameOf),
    group: printed ? (printed.place.printedNumber ?? '文字说明') : '没有印出',
    place: printed ? describePlace(printed.place) : '',
    before: before ? print(before.value) : null,
    after: after ? print(after.value) : null,
    unit,
    difference: isRate(quantity) ? null : print(is - was),
    percent: rate ? `${is < was ? '-' : ''}${printRate(rate)}` : null,
    follows,
  }
}

function kindOf({ before, after }: { readonly before: unknown; readonly after: unknown }): Kind {
  return before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
}

/** Exact amounts are told in 元, to the 分; printed ones in 万元, as they are. */
function printing({ kind, of }: Quantity, isExact: boolean): { readonly unit: string; readonly print: (value: bigint) => string } {
  if (kind !== 'value' && kind !== 'change') return { unit: '%', print: (value) => String(Number(value) / Number(percent)) }
  const { unit } = measures[of.measure]
  if (unit === 'points') return { unit: '分', print: (value) => String(Number(value) / 100) }
  if (unit !== 'money') return { unit, print: String }
  const amount = { decimals: 2, separators: true, zero: '0' } as const
  return isExact
    ? { unit: '元', print: (value) => printAmount(value, { ...amount, unit: 'yuan' }) }
    : { unit: '万元', print: (value) => printAmount(value, { ...amount, unit: 'tenThousandYuan' }) }
}
