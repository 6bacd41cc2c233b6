import type { FileBounds } from '../file/file-bounds.ts'
import type { Zip } from '../file/open-zip.ts'
import { childOf, parseXml } from '../file/parse-xml.ts'
import { type PlacedLine, rowLine } from '../file/placed-line.ts'

/** Somebody's accounts of a year: 示例局2024年度部门决算公开. */
const cover = /20\d\d\s*年度?\S{0,10}决\s*算/u

/** The title that a workbook has as a file, where its sheets have no cover of their own. */
export function coverLines(zip: Zip, lines: readonly PlacedLine[], bounds: Pick<FileBounds, 'depth' | 'elements'>): PlacedLine[] {
  if (lines.some(({ text }) => cover.test(text))) return []
  const part = zip.read('docProps/core.xml')
  const title = part && childOf(parseXml(part, bounds), 'title')
  const text =
    title?.children
      .filter((child) => typeof child === 'string')
      .join('')
      .trim() ?? ''
  return cover.test(text) ? [rowLine([{ text }])] : []
}
