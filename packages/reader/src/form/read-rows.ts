import { numberColumns, type Panel, type TableRow } from '@juesuan/core'
import { placeOf, unreadable } from '../text/unreadable.ts'
import { createLineFinder, isLine } from './find-line.ts'
import type { FormContext, PanelContext, PanelRow } from './panel-context.ts'
import { readFoot } from './read-foot.ts'
import { type ReadRow, readPanelRow } from './read-panel-row.ts'

/** Reads the rows of a form, whose panels stand side by side, and tells which of the layout's rows are not there. */
export function readRows(whole: FormContext, body: readonly PanelRow[]): TableRow[] {
  const { form } = whole
  const rows: TableRow[] = []
  const panels = panelsOf(whole)
  const read: ReadRow[][] = panels.map(() => [])
  for (const row of body) {
    const foot = readFoot(whole, row)
    const pieces = foot ? [] : panels.map((panel) => readPiece(panel, row))
    for (const [index, piece] of pieces.entries()) read[index]?.push(piece)
    rows.push(foot ?? { kind: pieces[0]?.kind ?? 'line', cells: pieces.flatMap(({ cells }) => cells) })
  }
  for (const [index, panel] of form.panels.entries()) reportMissing(whole, panel, read[index] ?? [])
  if (form.foot && rows.at(-1)?.kind !== 'total')
    reportRows(
      whole,
      form.foot.map(({ label }) => label),
    )
  return rows
}

interface PlacedPanel {
  readonly panel: Panel
  readonly from: number
  readonly context: PanelContext
}

function panelsOf(whole: FormContext): PlacedPanel[] {
  let end = 0
  const columns = numberColumns(whole.form)
  return whole.form.panels.map((panel, index) => {
    const from = end
    end += panel.width
    return {
      panel,
      from,
      context: {
        ...whole,
        columns: columns[index] ?? [],
        numbers: whole.numbers.slice(from, end),
        lines: createLineFinder(panel.rows.kind === 'lines' ? panel.rows.lines : []),
      },
    }
  })
}

function readPiece({ panel, from, context }: PlacedPanel, { line, texts }: PanelRow): ReadRow {
  return readPanelRow(context, panel, { line, texts: texts.slice(from, from + panel.width) })
}

/** Lines that are always printed, and the total over codes. */
function reportMissing(whole: FormContext, { rows }: Panel, read: readonly ReadRow[]): void {
  if (rows.kind === 'codes') {
    if (!read.some(({ kind }) => kind === 'total')) reportRows(whole, [rows.total])
    return
  }
  const printed = new Set(read.map((row) => row.printed))
  const missing = rows.lines.filter(isLine).filter((line) => line.at !== undefined && !line.onlyInUse && !printed.has(line))
  reportRows(
    whole,
    missing.map(({ label, code, lineNumber }) => label ?? code ?? `行次${lineNumber ?? ''}`),
  )
}

function reportRows({ form, report }: FormContext, labels: readonly string[]): void {
  if (labels.length > 0) report(unreadable(placeOf(form), undefined, labels.join('、'), `没有找到这${labels.length}行`))
}
