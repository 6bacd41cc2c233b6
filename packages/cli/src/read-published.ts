import { type Layout, layouts, national2024 } from '@juesuan/layouts'
import {
  describeSource,
  type FileFormat,
  type PlacedLine,
  placeOf,
  type ReadReport,
  readFile,
  readText,
  recogniseLayout,
} from '@juesuan/reader'
import { findLayout } from './find-layout.ts'
import { readBounded } from './read-bounded.ts'

/** A published report that was read. */
export interface PublishedReport {
  readonly report: ReadReport
  /** The layout it is declared in: its own, or of a report in no known one the national. */
  readonly layout: Layout
  readonly isKnown: boolean
  readonly format: FileFormat
  readonly lines: readonly PlacedLine[]
}

/** No published report comes near it. */
const largest = 50_000_000

/** Reads a published report of any format, in the layout of an id or else in the one that is recognised; or says why it cannot be. */
export async function readPublished(path: string, layoutId?: string): Promise<PublishedReport | { readonly why: string }> {
  const forced = layoutId === undefined ? undefined : findLayout(layoutId)
  const read = await readFile(readBounded(path, largest))
  if (read.kind === 'unreadable') return { why: `${path}：${read.message}` }
  const text = read.lines.map((line) => line.text).join('\n')
  const { layout, isKnown } = forced ? { layout: forced, isKnown: true } : recogniseLayout(text, layouts)
  const report = readText(text, layout, isKnown ? [] : layouts)
  if (report.disclosure.forms.length === 0) {
    return { why: `${path} 里没有找到部门决算公开的报表。请核对文件，或用 --layout 指明格式。` }
  }
  return { report, layout: isKnown ? layout : nationalIn(layout.year), isKnown, format: read.format, lines: read.lines }
}

function nationalIn(year: number): Layout {
  return year === national2024.year ? national2024 : national2024.inYear(year)
}

/** Says where in the file a figure stands: its line, or the place on its page, sheet or table. */
export function describeLine({ format, lines }: PublishedReport, line: number, text: string): string | undefined {
  if (format === 'text') return `第${line}行`
  const place = placeOf(lines, line, text)
  return place && describeSource(place)
}
