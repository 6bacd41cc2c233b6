import type { Publication } from '../publication.ts'
import type { Field } from './field.ts'
import { fields } from './fields.ts'
import { factRows } from './row.ts'

/** Excel takes a file without this mark for one in the encoding of its own country. */
const byteOrderMark = '\uFEFF'

/** Prints the facts of a report as a table, one a row (RFC 4180, UTF-8 with its mark). No text in it is a formula. */
export function renderCsv(publication: Pick<Publication, 'disclosure' | 'report' | 'nameOf'>): string {
  const lines = [
    fields.map(({ name }) => name),
    ...factRows(publication).map((row) => fields.map((field) => cellText(field, field.of(row)))),
  ]
  return `${byteOrderMark}${lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`
}

/** What a spreadsheet would compute, in either width; a number may well begin with a minus. */
const formula = /^[=+\-@\t\r＝＋－＠]/u

/** A text that could be taken for a formula is marked as text, as spreadsheets do it. */
function cellText({ type, members }: Field, text: string): string {
  return type === 'string' && members === undefined && formula.test(text) ? `'${text}` : text
}

function quote(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
