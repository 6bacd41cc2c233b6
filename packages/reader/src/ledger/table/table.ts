/** What stands in a cell of a ledger; an unreadable one says why, in Chinese. */
export type LedgerCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly why: string }

/** One row; cells after the last are empty. */
export interface LedgerRow {
  readonly cells: readonly LedgerCell[]
  /** What messages call the cell in a column, counted from 0: `ledger.csv:12`, `支出!E12`. */
  readonly place: (column: number) => string
}

/** The rows of a file, from its first line, blank ones left out. */
export interface Table {
  readonly rows: readonly LedgerRow[]
  /** Whether cells are only told apart by separators, so that one too many moves all that follow. */
  readonly separated: boolean
}

/** At most as many rows, header and blank ones included, are read of a file. */
export const mostRows = 100_000

/** What a cell says, without space around it; of one that is unreadable, nothing. */
export function textOf(cell: LedgerCell | undefined): string {
  if (cell?.kind === 'text') return cell.text.trim()
  return cell?.kind === 'number' ? String(cell.value) : ''
}

/** Whether nothing stands in a cell. */
export function isEmptyCell(cell: LedgerCell | undefined): boolean {
  return cell === undefined || (cell.kind === 'text' && cell.text.trim() === '')
}
