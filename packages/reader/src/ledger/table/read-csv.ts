import type { LedgerProblem } from '../ledger-problem.ts'
import { type LedgerRow, mostRows, type Table } from './table.ts'

/** Reads comma or tab separated text; messages name its lines as `name:12`. */
export async function readCsv(text: string, name: string): Promise<Table | LedgerProblem> {
  const { CsvError, parse } = await import('csv-parse/sync')
  const rows: LedgerRow[] = []
  let records = 0
  let lines = 0
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      to: mostRows + 1,
      on_record: (record: readonly string[], info) => {
        // A record is where it begins, which is after the end of the one before.
        const place = `${name}:${lines + 1}`
        lines = info.lines
        records += 1
        if (record.some((cell) => cell.trim() !== '')) {
          rows.push({ cells: record.map((cell) => ({ kind: 'text', text: cell })), place: () => place })
        }
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { place: `${name}:${lines + 1}`, message: '引号没有配对，从这一行起读不了。请核对这一行和后面的引号。' }
  }
  if (records > mostRows) return { place: name, message: `超过 ${mostRows} 行。请只导出需要的行。` }
  return { rows, separated: true }
}

/** Excel's “Unicode text” is separated by tabs, its CSV by commas; quoted ones are no separators. */
function delimiterOf(text: string): ',' | '\t' {
  const beginning = text.slice(0, 10_000).replaceAll(/"[^"]*"/gu, '')
  return beginning.split('\t').length > beginning.split(',').length ? '\t' : ','
}
