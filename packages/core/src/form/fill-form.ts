import { monetaryUnits } from '../amount/monetary-unit.ts'
import type { FormTable } from '../document/form-table.ts'
import { labelCell, type TableCell, type TableRow } from '../document/table.ts'
import type { FormDefinition } from './form-definition.ts'
import { formHeader } from './header.ts'
import { type NumberedColumn, numberColumns } from './number-columns.ts'
import { type CellSource, fillCell, panelRows } from './panel-rows.ts'

/** What a form is filled from. */
export interface FormSource extends CellSource {
  readonly department: string
  readonly year: number
}

/** Fills a form: every cell asks the ledger for its data point and prints it in the layout's format. */
export function fillForm(form: FormDefinition, source: FormSource): FormTable {
  const columns = numberColumns(form)
  const panels = form.panels.map((panel, at) => panelRows(form, panel, columns[at] ?? [], source))
  const rows = sideBySide(form, panels)
  if (form.foot) rows.push({ kind: 'total', cells: footCells(form, columns.flat(), source) })
  return {
    type: 'formTable',
    id: form.id,
    title: form.title,
    printedNumber: form.printedNumber,
    department: form.head.some((line) => line.includes('{department}')) ? source.department : '',
    headLines: form.head.map((line) => inserted(line, form, source)),
    header: formHeader(form),
    rows,
    notes: [form.note, isEmpty(rows) ? form.emptyRemark : undefined].flatMap((note) =>
      note === undefined ? [] : [inserted(note, form, source)],
    ),
  }
}

/** A line with what its names in braces stand for. */
function inserted(line: string, { printedNumber }: FormDefinition, { department, year, format }: FormSource): string {
  const values: Readonly<Record<string, string>> = {
    number: printedNumber,
    department,
    year: `${year}`,
    unit: monetaryUnits[format.unit].zh,
  }
  return line.replaceAll(/\{(\w+)\}/gu, (name, key: string) => values[key] ?? name)
}

/** Whether no row of a table states an amount. */
export function isEmpty(rows: readonly TableRow[]): boolean {
  return !rows.some(({ cells }) => cells.some((cell) => cell.kind === 'figure' && cell.figure.cell.kind === 'amount'))
}

/** Lays panels next to each other; a panel with fewer rows is filled up with empty cells. */
function sideBySide(form: FormDefinition, panels: readonly (readonly TableRow[])[]): TableRow[] {
  const height = Math.max(...panels.map((rows) => rows.length))
  return Array.from({ length: height }, (_, index) => ({
    kind: panels[0]?.[index]?.kind ?? 'line',
    cells: panels.flatMap((rows, at): readonly TableCell[] => rows[index]?.cells ?? emptyCells(form.panels[at]?.width ?? 0)),
  }))
}

function emptyCells(width: number): TableCell[] {
  return Array.from({ length: width }, () => labelCell(''))
}

function footCells(form: FormDefinition, columns: readonly NumberedColumn[], source: CellSource): TableCell[] {
  let at = 0
  return (form.foot ?? []).flatMap((foot) => {
    at += foot.width
    const column = columns[at++]
    const label = labelCell(foot.label, foot.width)
    return column ? [label, fillCell(form, foot.row, column, foot.at, source)] : [label]
  })
}
