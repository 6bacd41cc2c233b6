import { occurrences } from '@juesuan/core'
import { type Layout, layouts } from '@juesuan/layouts'
import { describeSource, type FileFormat, type PlacedLine, placeOf, type ReadReport, readFile, readText } from '@juesuan/reader'
import { findLayout } from './find-layout.ts'
import { readBounded } from './read-bounded.ts'

/** A published report that was read. */
export interface PublishedReport {
  readonly report: ReadReport
  readonly layout: Layout
  readonly format: FileFormat
  readonly lines: readonly PlacedLine[]
}

/** No published report comes near it. */
const largest = 50_000_000

/** Reads a published report of any format, in the layout of an id or else in the one that most of its figures are read by; or says why it cannot be. */
export async function readPublished(path: string, layoutId?: string): Promise<PublishedReport | { readonly why: string }> {
  const candidates = layoutId === undefined ? layouts : [findLayout(layoutId)]
  const read = await readFile(readBounded(path, largest))
  if (read.kind === 'unreadable') return { why: `${path}：${read.message}` }
  const text = read.lines.map((line) => line.text).join('\n')
  const reports = candidates.map((layout) => ({ layout, report: readText(text, layout), format: read.format, lines: read.lines }))
  const [best] = reports
    .filter(({ report }) => report.disclosure.forms.length > 0)
    .map((published) => ({ published, figures: [...occurrences(published.report.disclosure)].length }))
    .sort((one, other) => other.figures - one.figures)
  return best?.published ?? { why: `${path} 里没有找到部门决算公开的报表。请核对文件，或用 --layout 指明格式。` }
}

/** Says where in the file a figure stands: its line, or the place on its page, sheet or table. */
export function describeLine({ format, lines }: PublishedReport, line: number, text: string): string | undefined {
  if (format === 'text') return `第${line}行`
  const place = placeOf(lines, line, text)
  return place && describeSource(place)
}
