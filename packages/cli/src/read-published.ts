import { type Layout, layouts } from '@juesuan/layouts'
import {
  describeSource,
  type FileFormat,
  type PlacedLine,
  placeOf,
  type ReadReport,
  type RecognisedLayout,
  readFile,
  readText,
  recogniseLayout,
} from '@juesuan/reader'
import { refuseFactsTable } from './refuse-facts-table.ts'
import { UsageError } from './usage-error.ts'

/** What is known of a file before it is read: the layout and the year it is said to be of. */
export interface Forced {
  readonly layout?: Layout | undefined
  readonly year?: number | undefined
}

/** A published report that was read. */
export interface PublishedReport {
  readonly report: ReadReport
  /** The layout it was read by; where it is in no known one, put together of the forms of all. */
  readonly layout: Layout
  readonly isKnown: boolean
  /** How like the layout it is, 0 to 1; undefined where the layout was forced. */
  readonly certainty: number | undefined
  readonly format: FileFormat
  readonly lines: readonly PlacedLine[]
  /** What is to be said before anything that was found. */
  readonly notices: readonly string[]
}

/** Reads a published report of any format, in the layout it is said to be in or else in the one that is recognised. Throws a UsageError that says why it cannot be. */
export async function readPublished(path: string, bytes: Uint8Array, { layout: forced, year }: Forced): Promise<PublishedReport> {
  refuseFactsTable(path, bytes)
  const read = await readFile(bytes)
  if (read.kind === 'unreadable') throw new UsageError(`${path}：${read.message}`)
  const text = read.lines.map((line) => line.text).join('\n')
  const recognised = forced ? forcedLayout(path, text, forced, year) : recogniseLayout(text, layouts, year)
  const { layout, isKnown } = recognised
  const report = readText(text, layout, isKnown ? [] : layouts)
  if (report.disclosure.forms.length === 0) {
    const hint = forced
      ? `没有找到${layout.name}的报表。请核对文件，或不写 --layout，由内容识别格式。`
      : '没有找到部门决算公开的报表。请核对文件，或用 --layout 指明格式。'
    throw new UsageError(`${path}：${hint}`)
  }
  const remarks = read.remarks.map(({ message }) => `${path}：${message}。`)
  const certainty = forced ? undefined : recognised.certainty
  return {
    report,
    layout,
    isKnown,
    certainty,
    format: read.format,
    lines: read.lines,
    notices: [...yearNotices(path, recognised, year ?? forced?.year), ...remarks],
  }
}

/** So much more like one layout than another is no text that could be in both. */
const muchMore = 0.2

/** The layout that is asked for. Read by another's than its own, a report seems to lack nearly everything: that is said once, not of each. */
function forcedLayout(path: string, text: string, wanted: Layout, year: number | undefined): RecognisedLayout {
  const layout = year === undefined ? wanted : wanted.inYear(year)
  const own = recogniseLayout(text, [wanted], layout.year)
  const best = recogniseLayout(text, layouts, year)
  if (best.isKnown && best.certainty > own.certainty + muchMore) {
    const [likeness, other] = [own.certainty, best.certainty].map((certainty) => `${Math.round(certainty * 100)}%`)
    throw new UsageError(
      `${path}：不是${layout.name}（${layout.id}）的格式，相似只有${likeness}；它像${best.layout.name}（${best.layout.id}），相似${other}。请改用 --layout ${best.layout.id}，或不写 --layout。`,
    )
  }
  return { ...own, layout, isKnown: true }
}

/** A file that says it is of another year is read as it was asked for; but that is said. */
function yearNotices(path: string, { printedYear }: RecognisedLayout, year: number | undefined): string[] {
  if (year === undefined || printedYear === undefined || printedYear === year) return []
  return [`${path}：标题写的是${printedYear}年度，这里照所指明的按${year}年度读。如果不对，请改正 --year、--layout，或不写。`]
}

/** Says where in the file a figure stands: its line, or the place on its page, sheet or table. */
export function describeLine({ format, lines }: PublishedReport, line: number, text: string): string | undefined {
  if (format === 'text') return `第${line}行`
  const place = placeOf(lines, line, text)
  return place && describeSource(place)
}
