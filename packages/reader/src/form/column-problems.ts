import { leafColumns, type Unreadable } from '@juesuan/core'
import { placeOf, unreadable } from '../text/unreadable.ts'
import type { Grid } from './assemble-rows.ts'
import type { FormBlock } from './form-block.ts'
import type { GridHeader } from './read-header.ts'

/** The columns of the layout that a grid does not print, and those it prints that the layout does not have. */
export function columnProblems({ form }: FormBlock, { rows, width }: Grid, { columns, height, numbers }: GridHeader): Unreadable[] {
  const line = rows[0]?.line
  const place = placeOf(form)
  const missing = leafColumns(form.columns).filter((_, index) => columns[index] === undefined)
  const unknown = Array.from({ length: width }, (_, index) => index).filter((index) => !columns.includes(index))
  return [
    ...missing.map(({ label }) => unreadable(place, line, label, '没有找到这一栏')),
    ...unknown.flatMap((index) => {
      const texts = rows.map(({ cells }) => cells[index] ?? '')
      const label = texts.slice(0, numbers.length > 0 ? height - 1 : height).join('')
      return texts.every((text) => text === '')
        ? []
        : [unreadable(place, line, label || `第${index + 1}栏`, '版式中没有这一栏，其中的内容没有读取')]
    }),
  ]
}
