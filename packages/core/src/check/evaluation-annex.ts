import { onceFor } from '../disclosure/once-for.ts'
import { plainText } from '../document/paragraph.ts'
import { paragraphsOf, type Section } from '../document/section.ts'
import type { Table, TableCell } from '../document/table.ts'
import type { CheckContext } from './check.ts'
import { plainName } from './plain-name.ts'

/** A name with the points it can earn, in hundredths: 数量(20分). */
export interface Weighted {
  readonly name: string
  readonly weight: number
}

/** An indicator with its target as it is printed: ≥40家次. */
export interface PrintedIndicator extends Weighted {
  readonly target: string
}

/** A second-level indicator and what it is made of. */
export interface PrintedGroup extends Weighted {
  readonly indicators: PrintedIndicator[]
}

/** A first-level indicator and what it is made of. */
interface PrintedSection extends Weighted {
  readonly groups: PrintedGroup[]
}

/** The report of an evaluation as it is printed: its table of indicators, and the paragraphs that tell how far they were met. */
export interface EvaluationAnnex {
  readonly title: string
  readonly sections: readonly PrintedSection[]
  readonly paragraphs: readonly { readonly place: string; readonly text: string }[]
  /** The scores given, in hundredths, in the order of the text. */
  readonly scores: readonly { readonly place: string; readonly score: number; readonly text: string }[]
}

const weighted = /^(.{1,100}?)（(\d{1,4}(?:\.\d{1,2})?)分?）$/u
const given = /得分(?:为|是)?\s{0,3}(\d{1,4}(?:\.\d{1,2})?)\s{0,3}分/u

/** Reads the evaluation reports among the annexes: those with a table of weighted indicators. */
export const evaluationAnnexes: (context: CheckContext) => readonly EvaluationAnnex[] = onceFor(({ disclosure }) =>
  disclosure.annexes.flatMap((annex) => {
    const sections = [...tablesIn(annex)].map(readIndicators).find((read) => read.length > 0)
    if (!sections) return []
    const paragraphs = paragraphsOf(annex).map(({ place, paragraph }) => ({ place, text: plainSymbols(plainText(paragraph)) }))
    const scores = paragraphs.flatMap(({ place, text }) => {
      const [, score] = given.exec(text) ?? []
      return score === undefined ? [] : [{ place, score: hundredths(score), text }]
    })
    return [{ title: annex.title, sections, paragraphs, scores }]
  }),
)

/** A number of points in hundredths, so that 0.1 and 0.2 make 0.3. */
function hundredths(text: string): number {
  return Math.round(Number(text) * 100)
}

/** Points as they are written: 90, 95.5. */
export function printPoints(points: number): string {
  return String(points / 100)
}

function* tablesIn({ children }: Section): Generator<Table> {
  for (const child of children) {
    if (child.type === 'table') yield child
    else if (child.type === 'section') yield* tablesIn(child)
  }
}

/**
 * A line with three weighted names begins a first-level indicator, one with two a second-level one, whatever column
 * they stand in: lines that lost a cell on the way are understood all the same.
 */
function readIndicators({ rows }: Table): PrintedSection[] {
  const sections: PrintedSection[] = []
  for (const { cells } of rows) {
    const names = cells.map((cell) => readWeighted(textOf(cell)))
    const found = names.filter((name) => name !== undefined)
    const last = names.findLastIndex((name) => name !== undefined)
    const indicator = found.at(-1)
    if (!indicator) continue
    const [first, second] = found
    if (found.length >= 3 && first) sections.push({ ...first, groups: [] })
    const group = found.length >= 3 ? second : found.length === 2 ? first : undefined
    if (group) sections.at(-1)?.groups.push({ ...group, indicators: [] })
    sections
      .at(-1)
      ?.groups.at(-1)
      ?.indicators.push({ ...indicator, target: plainSymbols(plainName(textOf(cells[last + 1]))) })
  }
  return sections
}

function textOf(cell: TableCell | undefined): string {
  return cell?.kind === 'label' ? cell.text : (cell?.figure.text ?? '')
}

function readWeighted(text: string): Weighted | undefined {
  const [, name, weight] = (isBracketed(text) && weighted.exec(plainName(text))) || []
  return name === undefined || weight === undefined ? undefined : { name, weight: hundredths(weight) }
}

/** Few cells end with a bracket. */
function isBracketed(text: string): boolean {
  const trimmed = text.trimEnd()
  return trimmed.endsWith('）') || trimmed.endsWith(')')
}

/** Signs as people write them, where a program left its code for them. */
function plainSymbols(text: string): string {
  if (!/[\\$<>]/u.test(text)) return text
  return text
    .replaceAll('\\geq', '≥')
    .replaceAll('\\leq', '≤')
    .replaceAll('\\%', '%')
    .replaceAll('$', '')
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤')
}
