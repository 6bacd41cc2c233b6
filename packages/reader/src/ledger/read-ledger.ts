import { checkSubtotals } from './check-subtotals.ts'
import { findColumns } from './find-columns.ts'
import type { LedgerAmount } from './ledger-amount.ts'
import type { LedgerProblem } from './ledger-problem.ts'
import { type MappingFile, parseMapping } from './parse-mapping.ts'
import { readRows } from './read-rows.ts'
import { type LedgerFile, readTable, type TableOptions } from './table/read-table.ts'

/** How a ledger is read. */
export interface LedgerOptions extends TableOptions {
  /** What its columns hold; left out, the headers that are known. */
  readonly mapping?: MappingFile | undefined
}

/** A ledger as it was read; where there are problems, its amounts are not all of them. */
export interface Ledger {
  readonly amounts: readonly LedgerAmount[]
  readonly problems: readonly LedgerProblem[]
  /** What was left out, and what may surprise, in Chinese. */
  readonly notices: readonly string[]
}

/** Reads the amounts of a ledger, a CSV file or an XLSX workbook, as its mapping declares them. It reports every problem together, and throws of none. */
export async function readLedger(file: LedgerFile, { mapping: mappingFile, ...options }: LedgerOptions = {}): Promise<Ledger> {
  const problems: LedgerProblem[] = []
  const nothing = { amounts: [], problems, notices: [] }
  const mapping = parseMapping(mappingFile, problems)
  const table = await readTable(file, options)
  if ('message' in table) return { ...nothing, problems: [...problems, table] }
  // Where it is not known what the columns are, every row would be told of, and only for that.
  const columns = problems.length === 0 ? findColumns(table.rows, mapping, file.name, problems) : undefined
  if (!columns || problems.length > 0) return nothing
  const { amounts, subtotals, totalRows, emptyRows, otherNames } = readRows(table, columns, mapping, problems)
  // What is wrong in a row is missing from the sums.
  if (problems.length === 0) checkSubtotals(subtotals, amounts, problems)
  if (amounts.length === 0 && problems.length === 0) problems.push({ place: file.name, message: '没有金额。请核对表头和金额所在的列。' })
  const notices = [
    ...(columns.unused.length > 0 ? [`没有用到的列：${columns.unused.join('、').slice(0, 200)}。`] : []),
    ...(totalRows > 0 ? [`略过合计、小计 ${totalRows} 行：合计由程序加出。`] : []),
    ...(subtotals.length > 0 ? [`类、款的小计 ${subtotals.length} 个已与明细核对，没有导入。`] : []),
    ...(emptyRows > 0 ? [`略过没有金额的 ${emptyRows} 行。`] : []),
    ...otherNames,
  ]
  return { amounts, problems, notices }
}
