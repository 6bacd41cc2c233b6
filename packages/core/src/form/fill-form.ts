import { monetaryUnits } from '../amount/monetary-unit.ts'
import type { FormTable } from '../document/form-table.ts'
import { labelCell, type TableCell, type TableRow } from '../document/table.ts'
import { leafColumns } from './column.ts'
import type { FormDefinition } from './form-definition.ts'
import { columnNumberRow, headerRows } from './header.ts'
import { type CellSource, fillCell, type NumberedColumn, panelRows } from './panel-rows.ts'

/** What a form is filled from. */
export interface FormSource extends CellSource {
  readonly department: string
  readonly year: number
}

/** Fills a form: every cell asks the ledger for its data point and prints it in the layout's format. */
export function fillForm(form: FormDefinition, source: FormSource): FormTable {
  const leaves = leafColumns(form.columns)
  const columns = numberColumns(form)
  const panels = form.panels.map((panel, at) => {
    const from = form.panels.slice(0, at).reduce((sum, { width }) => sum + width, 0)
    return panelRows(form, panel, columns.slice(from, from + panel.width), source)
  })
  const rows = sideBySide(form, panels)
  if (form.foot) rows.push({ kind: 'total', cells: footCells(form, columns, source) })
  return {
    type: 'formTable',
    id: form.id,
    title: form.title,
    printedNumber: form.printedNumber,
    department: source.department,
    headLines: [
      `${form.departmentLabel}：${source.department}`,
      `${source.year}年度`,
      `${form.unitLabel}：${monetaryUnits[source.format.unit].zh}`,
    ],
    header: [...(form.headless ? [] : headerRows(form.columns)), ...(form.columnNumbers ? [columnNumberRow(leaves)] : [])],
    rows,
    notes: [form.note, ...(form.emptyRemark !== undefined && isEmpty(rows) ? [form.emptyRemark] : [])],
  }
}

/** Whether no row of a table states an amount. */
export function isEmpty(rows: readonly TableRow[]): boolean {
  return !rows.some(({ cells }) => cells.some((cell) => cell.kind === 'figure' && cell.figure.cell.kind === 'amount'))
}

/** Figure columns are counted over the whole form; where no 栏次 is printed, from 1 within each panel. */
function numberColumns(form: FormDefinition): NumberedColumn[] {
  const starts = new Set<number>()
  let at = 0
  for (const panel of form.panels) {
    starts.add(at)
    at += panel.width
  }
  let number = 0
  return leafColumns(form.columns).map((column, index) => {
    if (!form.columnNumbers && starts.has(index)) number = 0
    return column.kind === 'figure' ? { column, number: String(++number), at: column.at } : { column, number: '', at: {} }
  })
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
