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

/** No header, code, name or amount is longer. */
const longestText = 200

/** What a cell says, without space around it and what a terminal would obey; of one that is unreadable, nothing. */
export function textOf(cell: LedgerCell | undefined): string {
  if (cell?.kind === 'text') return printable(cell.text)
  return cell?.kind === 'number' ? String(cell.value) : ''
}

/** What a file says, as messages can say it. */
export function printable(text: string): string {
  return text
    .replaceAll(/[\p{Control}\p{Line_Separator}\p{Paragraph_Separator}]+/gu, ' ')
    .trim()
    .slice(0, longestText)
}

/** Whether nothing stands in a cell. */
export function isEmptyCell(cell: LedgerCell | undefined): boolean {
  return cell === undefined || (cell.kind === 'text' && textOf(cell) === '')
}
