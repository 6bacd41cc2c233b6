import type exceljs from 'exceljs'

/** Has cells that look alike hold one style between them: the writer puts together each style that it has not met, and knows those it has by what holds them. */
export function shareStyles(workbook: exceljs.Workbook): void {
  const shared = new Map<string, Partial<exceljs.Style>>()
  workbook.eachSheet((sheet) => {
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const look = JSON.stringify(cell.style)
        const style = shared.get(look) ?? cell.style
        shared.set(look, style)
        cell.style = style
      })
    })
  })
}
