import { boxAround } from './box.ts'
import type { GlyphLine } from './group-lines.ts'
import { spellCell } from './spell.ts'
import type { TableCell } from './table-row.ts'

/** The cell of a table that some lines of text fill. */
export function readCell(lines: readonly GlyphLine[]): TableCell {
  return lines.length === 0 ? { text: '' } : { text: spellCell(lines), box: boxAround(lines.map(({ box }) => box)) }
}
