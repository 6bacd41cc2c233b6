import { extendCatalogue, functionalClassification } from '@juesuan/core'
import { describePath } from './describe-path.ts'
import type { Columns } from './find-columns.ts'
import type { LedgerAmount } from './ledger-amount.ts'
import type { LedgerProblem } from './ledger-problem.ts'
import type { LedgerMapping } from './mapping.ts'
import { type RowContext, readRow } from './read-row.ts'
import { isEmptyCell, type LedgerRow, type Table } from './table/table.ts'
import { bareWord } from './vocabulary.ts'

/** The rows of a ledger, read. */
export interface RowsReading {
  readonly amounts: readonly LedgerAmount[]
  /** Rows of 类 and 款, where they are to be compared. */
  readonly subtotals: readonly LedgerAmount[]
  /** Rows of 合计 and 小计. */
  readonly totalRows: number
  /** Rows without a figure. */
  readonly emptyRows: number
  /** Where a code is not called what the catalogue calls it, and what it is called. */
  readonly otherNames: readonly string[]
}

/** Reads the rows below the headers; adds everything that is wrong to the problems, amounts of one property in two rows too. */
export function readRows(table: Table, columns: Columns, mapping: LedgerMapping, problems: LedgerProblem[]): RowsReading {
  const amounts = new Map<string, LedgerAmount>()
  const subtotals: LedgerAmount[] = []
  const otherNames: string[] = []
  let totalRows = 0
  let emptyRows = 0
  const context = {
    columns,
    mapping: withDefaults(mapping, columns),
    functional: extendCatalogue(functionalClassification, mapping.additionalCodes),
    problem: (place, message) => {
      const last = problems.at(-1)
      if (last?.place !== place || last.message !== message) problems.push({ place, message })
    },
  } satisfies RowContext
  for (const row of table.rows.slice(columns.headerRow + 1)) {
    if (table.separated && isTooWide(row, columns)) {
      const message = `这一行有 ${row.cells.length} 栏，表头只有 ${columns.width} 栏。有千分位逗号的金额要用引号括起来。`
      problems.push({ place: row.place(columns.width), message })
      continue
    }
    const reading = readRow(row, context)
    if (reading.kind === 'total') totalRows += 1
    if (reading.kind === 'empty') emptyRows += 1
    if (reading.kind !== 'amounts') continue
    subtotals.push(...reading.subtotals)
    for (const amount of reading.amounts) {
      const key = amount.path.join('.')
      const same = amounts.get(key)
      if (!same) amounts.set(key, amount)
      else problems.push({ place: amount.place, message: `${describePath(amount.path)}与 ${same.place} 重复。同一项只能有一行，请核对。` })
    }
    const [first] = [...reading.amounts, ...reading.subtotals]
    if (first?.name && reading.name && !bareWord(reading.name).includes(bareWord(first.name))) {
      otherNames.push(`${first.place} 科目名称“${reading.name}”与目录不同，目录中是“${first.name}”。`)
    }
  }
  return { amounts: [...amounts.values()], subtotals, totalRows, emptyRows, otherNames }
}

/** What no column, row or mapping calls otherwise is expenditure. */
function withDefaults(mapping: LedgerMapping, { roles }: Columns): LedgerMapping {
  const measure = mapping.all.measure ?? (roles.has('measure') ? undefined : 'expenditure')
  return { ...mapping, all: { ...mapping.all, measure } }
}

function isTooWide({ cells }: LedgerRow, { width }: Columns): boolean {
  return cells.slice(width).some((cell) => !isEmptyCell(cell))
}
