import type { FormTable } from '@juesuan/core'
import { chooseShape } from './choose-shape.ts'
import { addElement, type Element } from './element.ts'
import { depthOf, measureOf } from './page-format.ts'
import { prepareGrid } from './prepare-grid.ts'
import { setGrid } from './set-grid.ts'
import { setHead } from './set-head.ts'
import { setText, type TextSetting, type TextStyle } from './set-text.ts'
import type { Piece, Strip } from './strip.ts'
import type { Typefaces } from './typeface.ts'

const titleStyle: TextStyle = {
  tag: 'H2',
  weight: 'bold',
  size: 18,
  leading: 26,
  align: 'centre',
  indent: 0,
  staysWithNext: true,
  below: 4,
}
const noteStyle: TextStyle = { tag: 'P', weight: 'regular', size: 9, leading: 14, align: 'justify', indent: 0 }

/** Sets a form on pages of its own. One that is too long for one page goes on on the next under the same header. */
export function setForm(form: FormTable, faces: Typefaces, parent: Element): Piece[] {
  const section = addElement(parent, { tag: 'Sect' })
  const grid = prepareGrid(form, faces)
  const { format, style } = chooseShape(grid, faces, (width) => heightAround(form, faces, width))
  const setting = { faces, parent: section, left: format.left, width: measureOf(format) }
  const above = setAbove(form, setting)
  const { header, rows } = setGrid(grid, style, { ...setting, height: depthOf(format) / 2 }, section)
  const below = setBelow(form, setting)
  return [
    { kind: 'page', format },
    ...above,
    ...header,
    { kind: 'repeat', strips: header },
    ...keepLast(rows, below.length > 0),
    { kind: 'repeat', strips: [] },
    ...below,
  ]
}

function setAbove({ title, headLines }: FormTable, setting: TextSetting): Strip[] {
  return [...setText(title, titleStyle, setting, 1), ...setHead(headLines, { ...setting, size: 10.5 })]
}

function setBelow({ notes }: FormTable, setting: TextSetting): Strip[] {
  return notes.flatMap((note, index) => setText(note, { ...noteStyle, above: index === 0 ? 4 : 0 }, setting))
}

/** How high what stands above and below a form is: it is set for nothing, so that the form's size can be chosen. */
function heightAround(form: FormTable, faces: Typefaces, width: number): number {
  const setting: TextSetting = { faces, parent: { tag: 'Sect', children: [] }, left: 0, width }
  return [...setAbove(form, setting), ...setBelow(form, setting)].reduce((sum, strip) => sum + strip.height + (strip.above ?? 0), 0)
}

/** The last row never stands alone on a page, nor do notes without a row. */
function keepLast(rows: readonly Strip[], hasNotes: boolean): Strip[] {
  const last = rows.length - 1
  return rows.map((row, index) => (index === last - 1 || (index === last && hasNotes) ? { ...row, staysWithNext: true } : row))
}
