import { decodeText, type Encoding } from '../../file/decode-text.ts'
import type { LedgerProblem } from '../ledger-problem.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import type { Table } from './table.ts'

/** A ledger as it was exported: what messages call it, and its bytes. */
export interface LedgerFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Which part of a file is read, and how. */
export interface TableOptions {
  /** Left out, the first sheet that is not hidden. */
  readonly sheet?: string | undefined
  /** Left out, it is found out. */
  readonly encoding?: Encoding | undefined
}

/** A file that is larger is not read; in bytes. */
export const largestLedger = 20_000_000

/** Reads a CSV file or an XLSX workbook, told apart by what they begin with, or says why it cannot. */
export async function readTable({ name, bytes }: LedgerFile, { sheet, encoding }: TableOptions): Promise<Table | LedgerProblem> {
  if (bytes.length > largestLedger) return { place: name, message: `超过 ${largestLedger / 1_000_000} MB。请只导出需要的行。` }
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { place: name, message: '是旧格式的 Excel 文件，或有密码。请另存为没有密码的 .xlsx。' }
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes, name, sheet)
  if (sheet !== undefined) return { place: name, message: '不是 XLSX 工作簿，没有工作表，不能用 --sheet。' }
  const text = decodeText(bytes, encoding)
  if (text === undefined)
    return { place: name, message: `不是${encoding ? ` ${encoding} ` : ' UTF-8 或 GBK '}编码的文本。可以用 --encoding 指明编码。` }
  return readCsv(text, name)
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte)
}
