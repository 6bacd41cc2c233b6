/**
 * What stands in a printed cell. Blank, zero and `——` (not reportable) are different things,
 * and a printed number is known only to the last digit shown: its precision.
 * `value` and `precision` are in the smallest unit of the quantity: 分 for money, 1 for counts.
 */
export type Cell =
  | { readonly kind: 'amount'; readonly value: bigint; readonly precision: bigint }
  | { readonly kind: 'zero'; readonly precision: bigint }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notReportable' }

/** A cell that states a number: any but `——`. */
export type StatingCell = Exclude<Cell, { readonly kind: 'notReportable' }>

/** An empty cell. */
export const blank: Cell = { kind: 'blank' }

/** A cell that prints `——`: this form cannot hold such an amount. */
export const notReportable: Cell = { kind: 'notReportable' }

/** The cell of a value; a value of 0 printed to the last digit is `zero`, whatever is behind it. */
export function cellOf(value: bigint, precision: bigint): Cell {
  return value === 0n ? { kind: 'zero', precision } : { kind: 'amount', value, precision }
}

/** The number a cell states: blank and zero state 0, `——` states none. */
export function cellValue(cell: StatingCell): bigint
export function cellValue(cell: Cell): bigint | undefined
export function cellValue(cell: Cell): bigint | undefined {
  switch (cell.kind) {
    case 'amount':
      return cell.value
    case 'notReportable':
      return undefined
    default:
      return 0n
  }
}
