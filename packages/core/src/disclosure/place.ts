import type { FormId } from '../document/form-id.ts'

/** Where a figure or a slip stands in a report: a cell of a form, or a section of the text. */
export interface Place {
  readonly form: FormId | null
  /** 公开01表, or the title of a form without a number; null in the text. */
  readonly printedNumber: string | null
  /** 行次, code or `total`; of a line without number its words. */
  readonly row: string | null
  /** 栏次, counted from 1. */
  readonly column: string | null
  /** 五（三）; null in a form. */
  readonly section: string | null
  /** The line of the file it was read from, counted from 1; absent where it was not read. */
  readonly line?: number
}

/** A place in the text. */
export function sectionPlace(section: string): Place {
  return { form: null, printedNumber: null, row: null, column: null, section }
}

/** 第二部分, of its title. */
export function partNumber(title: string): string {
  return /^第[一二三四五六七八九十]+部分/u.exec(title)?.[0] ?? title
}

/** The same place, with the line of the file it was read from if there is one. */
export function atLine(place: Place, line: number | undefined): Place {
  return line === undefined ? place : { ...place, line }
}

/** A form as a whole. */
export function formPlace(form: FormId, printedNumber: string): Place {
  return { form, printedNumber, row: null, column: null, section: null }
}

/** A place in words: `公开03表 201行 栏1`, `情况说明五（三）`. */
export function describePlace({ printedNumber, row, column, section }: Omit<Place, 'line'>): string {
  if (section !== null) return section
  return row === null ? `${printedNumber}` : `${printedNumber} ${describeRow(row)} 栏${column}`
}

const namedRows: Readonly<Record<string, string>> = { total: '合计', personnel: '人员经费合计', operating: '公用经费合计' }

/** Line numbers have two digits at most, codes three at least; a line with neither is called by its words. */
function describeRow(row: string): string {
  return namedRows[row] ?? (/^\d{1,2}$/u.test(row) ? `行次${row}` : row)
}
