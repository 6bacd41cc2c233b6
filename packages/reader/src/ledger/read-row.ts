import type { Catalogue, Fen } from '@juesuan/core'
import { type AmountPath, amountPath } from './amount-path.ts'
import type { Columns } from './find-columns.ts'
import type { LedgerAmount } from './ledger-amount.ts'
import type { LedgerMapping } from './mapping.ts'
import { readAmount } from './read-amount.ts'
import { type CodeText, readCode } from './read-code.ts'
import { isEmptyCell, type LedgerRow, textOf } from './table/table.ts'
import { bareWord, type Coordinates, type Meaning, type Role, roleLabels } from './vocabulary.ts'

/** What rows are read with. */
export interface RowContext {
  readonly columns: Columns
  readonly mapping: LedgerMapping
  readonly functional: Catalogue
  /** Adds a problem; the same one of a row only once. */
  readonly problem: (place: string, message: string) => void
}

/** The amounts of a row, or why it has none: it only adds up others, has no figures, or something in it is wrong. */
export type RowReading =
  | { readonly kind: 'total' | 'empty' | 'wrong' }
  | {
      readonly kind: 'amounts'
      readonly amounts: readonly LedgerAmount[]
      readonly subtotals: readonly LedgerAmount[]
      /** What the ledger calls the code, where it says so. */
      readonly name: string | undefined
    }

const total = /(?:合计|小计|总计)$/u

/** Reads one row, and says everything that is wrong in it. */
export function readRow(row: LedgerRow, context: RowContext): RowReading {
  const { columns, problem } = context
  if (isTotal(row, columns)) return { kind: 'total' }
  const filled = columns.amounts.filter(({ index }) => !isEmptyCell(row.cells[index]))
  if (filled.length === 0) return { kind: 'empty' }
  let wrong = false
  const say = (column: number, message: string) => {
    wrong = true
    problem(row.place(column), message)
  }
  const said = coordinatesOf(row, context, say)
  const code = codeOf(row, columns, say)
  const figures = filled.flatMap((column): { fen: Fen; index: number; says: Coordinates }[] => {
    const fen = readAmount(row.cells[column.index], column.unit)
    if (typeof fen === 'string') say(column.index, `${column.header}：${fen}。`)
    return typeof fen === 'bigint' ? [{ fen, index: column.index, says: column.says }] : []
  })
  if (wrong) return { kind: 'wrong' }
  const amounts: LedgerAmount[] = []
  const subtotals: LedgerAmount[] = []
  for (const { fen, index, says } of figures) {
    const found = amountPath(merge(says, said, context.mapping.all), code?.code, context.functional)
    const isImported = found.kind === 'own' || (found.kind === 'subtotal' && context.mapping.checksSubtotals)
    if (!isImported) say(columns.roles.get('code') ?? index, whyNot(found, context.mapping.name))
    else (found.kind === 'own' ? amounts : subtotals).push({ path: found.path, fen, name: found.name, place: row.place(index) })
  }
  const name = textOf(row.cells[columns.roles.get('name') ?? -1]) || code?.name
  return wrong ? { kind: 'wrong' } : figures.length === 0 ? { kind: 'empty' } : { kind: 'amounts', amounts, subtotals, name }
}

function whyNot(found: AmountPath, mapping: string): string {
  if (found.kind === 'wrong') return `${found.why}。`
  return `${found.about}，是小计，由程序加出，不导入。请删去这一行，或在 ${mapping} 中写明 "subtotals": "check"。`
}

/** A row without a code that says so of itself. */
function isTotal({ cells }: LedgerRow, { roles }: Columns): boolean {
  if (readCode(textOf(cells[roles.get('code') ?? -1]))) return false
  const first = cells.find((cell) => !isEmptyCell(cell))
  return [cells[roles.get('code') ?? -1], cells[roles.get('name') ?? -1], first].some((cell) => total.test(bareWord(textOf(cell))))
}

function codeOf(row: LedgerRow, { roles }: Columns, say: (column: number, message: string) => void): CodeText | undefined {
  const index = roles.get('code') ?? -1
  const cell = row.cells[index]
  if (isEmptyCell(cell)) return undefined
  const code = readCode(textOf(cell))
  if (!code) say(index, cell?.kind === 'unreadable' ? `科目编码${cell.why}。` : `“${textOf(cell)}”不是科目编码。`)
  return code
}

/** What the row says by its words. */
function coordinatesOf(row: LedgerRow, { columns, mapping }: RowContext, say: (column: number, message: string) => void): Coordinates {
  const meaningOf = <About extends Exclude<Role, 'unit'>>(about: About): Meaning<About> | undefined => {
    const index = columns.roles.get(about) ?? -1
    const cell = row.cells[index]
    if (isEmptyCell(cell)) return undefined
    const meaning = mapping.vocabulary.meaningOf(about, textOf(cell))
    if (meaning !== undefined) return meaning
    const known = `可以写${mapping.vocabulary.wordsFor(about).join('、')}，或在 ${mapping.name} 的 words 中说明它的意思`
    say(
      index,
      cell?.kind === 'unreadable' ? `${roleLabels[about]}${cell.why}。` : `“${textOf(cell)}”不是已知的${roleLabels[about]}。${known}。`,
    )
    return undefined
  }
  return { measure: meaningOf('measure'), budget: meaningOf('budget'), nature: meaningOf('nature'), source: meaningOf('source') }
}

/** A column knows best, then its row, then what is true of the whole ledger. */
function merge(column: Coordinates, row: Coordinates, all: Coordinates): Coordinates {
  return {
    measure: column.measure ?? row.measure ?? all.measure,
    budget: column.budget ?? row.budget ?? all.budget,
    nature: column.nature ?? row.nature ?? all.nature,
    source: column.source ?? row.source ?? all.source,
  }
}
