import {
  type Cell,
  cellInterval,
  cellValue,
  type Disclosure,
  describePlace,
  describePoint,
  isRate,
  type NameOf,
  type Occurrence,
  occurrences,
  type Quantity,
  quantityKey,
  type Unreadable,
} from '@juesuan/core'
import type { Reconstruction } from '../reconstruct/reconstruct.ts'

/** A figure as the file prints it. */
export interface PrintedFigure {
  /** What it states, as one text: `expenditure(function=201)`. */
  readonly quantity: string
  /** The same in words. */
  readonly words: string
  readonly text: string
  /** In the report: `公开03表 201行 栏1`. */
  readonly place: string
  /** In the file: its line, or where on a page, sheet or table; null where that is not known. */
  readonly source: string | null
  /** What the declaration prints for it, where that is something else; null where its layout does not print it. */
  readonly declared?: string | null
}

/** What was printed, and what became of it: the record of an import. */
export interface PrintedRecord {
  readonly department: string
  readonly year: number
  readonly layout: string
  readonly reconstructed: {
    /** Whether the amounts declared are one exact ledger that prints every figure but those left out. */
    readonly exact: boolean
    /** Figures that contradict each other, set by set. */
    readonly conflicts: readonly (readonly PrintedFigure[])[]
    /** Figures that had to be left out. */
    readonly leftOut: readonly PrintedFigure[]
  }
  readonly figures: readonly PrintedFigure[]
  readonly unreadable: readonly { readonly place: string; readonly text: string; readonly reason: string }[]
}

/** Says where in its file a figure stands. */
export type SourceOf = (line: number, text: string) => string | undefined

/** What figures are described by. */
interface RecordOptions {
  readonly nameOf: NameOf
  readonly sourceOf: SourceOf
  /** Facts alone are in no layout: what one does not print of them is no difference. */
  readonly isFactsOnly?: boolean | undefined
}

const kinds = { change: '增减', share: '占比', completion: '完成率', changeRate: '增减率' } as const

/** Records every figure of a disclosure as it was read, and what its declaration prints instead where that differs. */
export function recordPrinted(
  read: Disclosure,
  declared: Disclosure,
  layout: string,
  { isExact, conflicts, leftOut }: Reconstruction,
  { nameOf, sourceOf, isFactsOnly }: RecordOptions,
): PrintedRecord {
  const now = new Map<string, Occurrence['figure'][]>()
  for (const { figure } of occurrences(declared)) {
    const key = quantityKey(figure.quantity)
    const known = now.get(key)
    if (known) known.push(figure)
    else now.set(key, [figure])
  }
  const record = ({ figure, place }: Occurrence): PrintedFigure => {
    const quantity = quantityKey(figure.quantity)
    const own = now.get(quantity) ?? []
    const agrees =
      figure.cell.kind === 'notReportable' ||
      own.some(({ cell }) => isSame(figure.cell, cell)) ||
      isNothing(figure, own) ||
      (isFactsOnly === true && own.length === 0)
    return {
      quantity,
      words: describeQuantity(figure.quantity, nameOf),
      text: figure.text,
      place: describePlace(place),
      source: place.line === undefined ? null : (sourceOf(place.line, figure.text) ?? null),
      ...(agrees ? {} : { declared: own[0]?.text ?? null }),
    }
  }
  return {
    department: read.department,
    year: read.year,
    layout,
    reconstructed: { exact: isExact, conflicts: conflicts.map((figures) => figures.map(record)), leftOut: leftOut.map(record) },
    figures: [...occurrences(read)].map(record),
    unreadable: read.unreadable.map(recordUnreadable),
  }
}

/** Whether a figure is printed again as it was, or of an exact one what it is rounded to. */
function isSame(read: Cell, now: Cell): boolean {
  const [value, interval] = [cellValue(read), cellInterval(now)]
  if (value === cellValue(now)) return true
  const isFiner = read.kind === 'amount' && now.kind === 'amount' && read.precision < now.precision
  return isFiner && value !== undefined && interval !== undefined && interval.low <= value && value <= interval.high
}

/** What is printed as nothing agrees with what is not printed at all. */
function isNothing({ cell }: Occurrence['figure'], own: readonly unknown[]): boolean {
  return own.length === 0 && (cell.kind === 'zero' || cell.kind === 'blank')
}

function recordUnreadable({ place, text, reason }: Unreadable) {
  return { place: describePlace(place), text, reason }
}

/** A quantity in an accountant's words: `支出（201 一般公共服务支出）占支出的比率`. */
export function describeQuantity(quantity: Quantity, nameOf?: NameOf): string {
  if (quantity.kind === 'value') return describePoint(quantity.of, nameOf)
  const of = describePoint(quantity.of, nameOf)
  return `${of}${isRate(quantity) ? '的' : '比上年'}${kinds[quantity.kind]}`
}
