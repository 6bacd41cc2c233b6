import { monetaryUnits } from '@juesuan/core'
import { type Header, readHeader } from './header.ts'
import type { LedgerProblem } from './ledger-problem.ts'
import type { ColumnContent, LedgerMapping } from './mapping.ts'
import { type LedgerRow, textOf } from './table/table.ts'
import { bareWord, type Coordinates, type Meaning } from './vocabulary.ts'

/** A column of amounts, and what it says about them. */
interface AmountColumn {
  readonly index: number
  readonly header: string
  readonly says: Coordinates
  readonly unit: Meaning<'unit'>
}

/** Where a table has what. */
export interface Columns {
  /** The row of headers; what is above are titles. */
  readonly headerRow: number
  readonly width: number
  readonly amounts: readonly AmountColumn[]
  /** The columns that say something about the amounts in their row, by what they say. */
  readonly roles: ReadonlyMap<ColumnContent & string, number>
  /** Headers of which nothing is known. */
  readonly unused: readonly string[]
}

interface HeaderCell extends Header {
  readonly index: number
  readonly text: string
  readonly place: string
}

/** A title, a department, a unit: headers stand within the first lines. */
const mostTitles = 30

/** Finds the row of headers, which is the first with codes and amounts, and what its columns hold; adds what is wrong to the problems. */
export function findColumns(
  rows: readonly LedgerRow[],
  mapping: LedgerMapping,
  name: string,
  problems: LedgerProblem[],
): Columns | undefined {
  const headerRow = rows.slice(0, mostTitles).findIndex((row) => isHeader(headersOf(row, mapping)))
  const row = rows[headerRow]
  if (!row) {
    const [first] = rows
    const seen = first ? `第一行是：${first.cells.map(textOf).join('、').slice(0, 200)}。` : ''
    problems.push({ place: name, message: `没有找到表头：要有一行写着科目编码和金额。${seen}可以用 --mapping 说明各列是什么。` })
    return undefined
  }
  const headers = headersOf(row, mapping)
  const roles = rolesOf(headers, problems)
  tellMissingHeaders(headers, mapping, problems)
  const title = unitOfTitles(rows.slice(0, headerRow))
  const amounts = headers.flatMap(({ index, text, content, unit, place }): AmountColumn[] => {
    if (content === undefined || typeof content === 'string') return []
    const read = content.unit ?? mapping.all.unit ?? unit ?? 'yuan'
    const said = unit === undefined ? title : { said: monetaryUnits[unit].zh, place: '表头' }
    // What is declared of the very column knows better than what somebody wrote above it.
    if (said && content.unit === undefined && mapping.vocabulary.meaningOf('unit', said.said) !== read) {
      const message = `“${text}”按${monetaryUnits[read].zh}读，而 ${said.place} 写着单位是${said.said}。`
      problems.push({ place, message: `${message}请在 ${mapping.name} 中写明 "unit"；这一列与标题不同的，写在它的说明里。` })
    }
    return [{ index, header: text, says: content, unit: read }]
  })
  tellMissingCoordinates(amounts, roles, mapping, row.place(0), problems)
  const unused = headers.flatMap(({ text, content }) => (content === undefined ? [text] : []))
  return { headerRow, width: row.cells.length, amounts, roles, unused }
}

function headersOf(row: LedgerRow, { columns, vocabulary }: LedgerMapping): HeaderCell[] {
  return row.cells.flatMap((cell, index) => {
    const text = textOf(cell)
    return text === '' ? [] : [{ ...readHeader(text, columns, vocabulary), index, text, place: row.place(index) }]
  })
}

function isHeader(headers: readonly HeaderCell[]): boolean {
  return headers.some(({ content }) => content === 'code') && headers.some(({ content }) => typeof content === 'object')
}

/** Two columns cannot both be the one that says something. */
function rolesOf(headers: readonly HeaderCell[], problems: LedgerProblem[]): Columns['roles'] {
  const roles = new Map<ColumnContent & string, HeaderCell>()
  for (const header of headers) {
    const { content, text, place } = header
    if (content === undefined || typeof content === 'object' || content === 'ignore') continue
    const other = roles.get(content)
    if (other) problems.push({ place, message: `“${other.text}”和“${text}”都是 ${content}。请用 --mapping 说明：不用的一列写 "ignore"。` })
    else roles.set(content, header)
  }
  return new Map([...roles].map(([content, { index }]) => [content, index]))
}

/** What is declared of a column that is not there was meant for another. */
function tellMissingHeaders(headers: readonly HeaderCell[], { columns, name }: LedgerMapping, problems: LedgerProblem[]): void {
  const present = new Set(headers.flatMap(({ text }) => [bareWord(text), bareWord(text).replace(/[(/:].*$/u, '')]))
  for (const header of columns.keys()) {
    if (!present.has(header)) problems.push({ place: name, message: `账册的表头里没有“${header}”。` })
  }
}

/** What neither a column nor the mapping says, no row can say. */
function tellMissingCoordinates(
  amounts: readonly AmountColumn[],
  roles: Columns['roles'],
  { all, name }: LedgerMapping,
  place: string,
  problems: LedgerProblem[],
): void {
  const isSpent = ({ says }: AmountColumn) => !roles.has('measure') && (says.measure ?? all.measure ?? 'expenditure') === 'expenditure'
  if (!roles.has('budget') && !all.budget && amounts.some(({ says }) => !says.budget)) {
    problems.push({ place, message: `没有一列说明预算。请在 ${name} 中写明，如 "budget": "一般公共预算"。` })
  }
  if (!roles.has('nature') && !all.nature && amounts.some((column) => isSpent(column) && !column.says.nature)) {
    problems.push({ place, message: `没有一列说明支出性质。请在 ${name} 中写明，如 "nature": "项目支出"。` })
  }
}

/** Titles say the unit of the whole table: 单位：万元. */
function unitOfTitles(titles: readonly LedgerRow[]): { said: string; place: string } | undefined {
  for (const row of titles) {
    for (const [index, cell] of row.cells.entries()) {
      const said = /单位[:：]\s*(?<unit>[十百千万亿]*元)(?!\p{Letter})/u.exec(textOf(cell))?.groups?.unit
      if (said) return { said, place: row.place(index) }
    }
  }
  return undefined
}
