import type { FormTable } from '@juesuan/core'
import { chooseShape } from './choose-shape.ts'
import { addElement, type Element } from './element.ts'
import { measureOf } from './page-format.ts'
import { prepareGrid } from './prepare-grid.ts'
import { setGrid } from './set-grid.ts'
import { setHead } from './set-head.ts'
import { setText, type TextStyle } from './set-text.ts'
import type { Piece, Strip } from './strip.ts'
import type { Typefaces } from './typeface.ts'

const title: TextStyle = { tag: 'H2', weight: 'bold', size: 18, leading: 26, align: 'centre', indent: 0, staysWithNext: true, below: 4 }
const note: TextStyle = { tag: 'P', weight: 'regular', size: 9, leading: 14, align: 'justify', indent: 0 }

/** Sets a form on pages of its own. One that is too long for one page goes on on the next under the same header. */
export function setForm(form: FormTable, faces: Typefaces, parent: Element): Piece[] {
  const section = addElement(parent, { tag: 'Sect' })
  const grid = prepareGrid(form, faces)
  // What is above and below depends on the shape only by how wide it is; to choose, it is set for nothing.
  const around = (width: number, into: Element, left = 0) => {
    const setting = { faces, parent: into, left, width }
    return {
      above: () => [...setText(form.title, title, setting, 1), ...setHead(form.headLines, { ...setting, size: 10.5 })],
      below: () => form.notes.flatMap((text, index) => setText(text, { ...note, above: index === 0 ? 4 : 0 }, setting)),
    }
  }
  const { format, style } = chooseShape(grid, faces, (width) => {
    const { above, below } = around(width, { tag: 'Sect', children: [] })
    return [...above(), ...below()].reduce((sum, strip) => sum + strip.height + (strip.above ?? 0), 0)
  })
  const place = { faces, left: format.left, width: measureOf(format), height: (format.height - format.top - format.bottom) / 2 }
  const { above, below } = around(place.width, section, place.left)
  const over = above()
  const { header, rows } = setGrid(grid, style, place, section)
  const under = below()
  return [
    { kind: 'page', format },
    ...over,
    ...header,
    { kind: 'repeat', strips: header },
    ...keepLast(rows, under.length > 0),
    { kind: 'repeat', strips: [] },
    ...under,
  ]
}

/** The last row never stands alone on a page, nor do notes without a row. */
function keepLast(rows: readonly Strip[], hasNotes: boolean): Strip[] {
  const last = rows.length - 1
  return rows.map((row, index) => (index === last - 1 || (index === last && hasNotes) ? { ...row, staysWithNext: true } : row))
}
