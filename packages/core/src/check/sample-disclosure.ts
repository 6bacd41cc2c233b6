import { blank, type Cell } from '../amount/cell.ts'
import { parseCell, parseCount } from '../amount/parse-cell.ts'
import { percent } from '../amount/percent.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'
import { sectionPlace } from '../disclosure/place.ts'
import type { ContentsEntry } from '../document/contents.ts'
import type { Figure } from '../document/figure.ts'
import type { FormTable } from '../document/form-table.ts'
import { type Inline, paragraph } from '../document/paragraph.ts'
import { isRate, type Quantity, valueQuantity } from '../document/quantity.ts'
import type { Section, SectionChild } from '../document/section.ts'
import { labelCell, type TableRow } from '../document/table.ts'
import type { DataPoint } from '../point/data-point.ts'
import { measures } from '../point/measure.ts'
import type { OtherDocuments } from './check.ts'
import type { LayoutRequirements } from './layout-requirements.ts'

/** As much of a disclosure as an example of a check needs. */
export interface SampleDisclosure {
  readonly contents?: readonly ContentsEntry[]
  readonly partTitles?: readonly string[]
  /** Paragraphs of the narrative; a line of the overview is given under `overview`. */
  readonly narrative?: readonly (string | readonly Inline[])[]
  readonly overview?: readonly string[]
  readonly narrativeTitle?: string
  /** Sections of the narrative besides, and whole parts where paragraphs are not enough. */
  readonly sections?: readonly Section[]
  readonly terms?: readonly string[]
  readonly annexes?: readonly Section[]
  readonly forms?: readonly Partial<FormTable>[]
  /** Cells of one form more: data points and what is printed for them, amounts in 万元. */
  readonly cells?: readonly (readonly [DataPoint, string])[]
  readonly unreadable?: string
  /** The layout it is checked against. */
  readonly layout?: LayoutRequirements
  /** Other documents it is compared with. */
  readonly priorYear?: SampleDisclosure
  readonly units?: readonly SampleDisclosure[]
  readonly earlier?: SampleDisclosure
}

/** A figure as it would be printed: amounts in 万元, counts whole, rates in percent. */
export function sampleFigure(quantity: Quantity, text: string): Figure {
  return { type: 'figure', quantity, text, cell: sampleCell(quantity, text) }
}

/** Makes a small disclosure of an example, for documentation and tests. */
export function fillSample(sample: SampleDisclosure): Disclosure {
  const forms = (sample.forms ?? []).map((form): FormTable => ({ ...emptyForm, ...form }))
  const cells = sample.cells?.map(
    ([of, text], index) =>
      ({ kind: 'figure', figure: sampleFigure(valueQuantity(of), text), row: String(index + 1), column: '1' }) as const,
  )
  return {
    department: '示例局',
    year: 2024,
    contents: sample.contents ?? [],
    partTitles: (sample.partTitles ?? []).map((title) => ({ text: title })),
    overview: sample.overview ? [sampleSection('概况', '二、机构设置情况', sample.overview)] : [],
    forms: cells ? [...forms, { ...emptyForm, rows: [{ kind: 'line', cells }] }] : forms,
    narrative: [
      ...(sample.narrative ? [sampleSection('一', sample.narrativeTitle ?? '一、收入支出决算总体情况说明', sample.narrative)] : []),
      ...(sample.sections ?? []),
    ],
    terms: sample.terms ? [sampleSection('名词解释', '', sample.terms)] : [],
    annexes: sample.annexes ?? [],
    unreadable: sample.unreadable === undefined ? [] : [{ place: sectionPlace('一'), text: sample.unreadable, reason: '不是金额' }],
  }
}

/** The other documents of an example. */
export function fillOthers({ priorYear, units, earlier }: SampleDisclosure): OtherDocuments {
  return {
    ...(priorYear ? { priorYear: { ...fillSample(priorYear), year: 2023 } } : {}),
    ...(units ? { units: units.map(fillSample) } : {}),
    ...(earlier ? { earlier: fillSample(earlier) } : {}),
  }
}

const emptyForm: FormTable = {
  type: 'formTable',
  id: 'expenditure',
  title: '支出决算表',
  printedNumber: '公开03表',
  department: '示例局',
  headLines: ['公开03表', '部门名称：示例局', '2024年度', '金额单位：万元'],
  header: [],
  rows: [],
  notes: [],
}

/** A section with paragraphs, then with what else stands in it. */
export function sampleSection(
  place: string,
  title: string,
  lines: readonly (string | readonly Inline[])[],
  more: readonly SectionChild[] = [],
): Section {
  return { type: 'section', place, title, level: 1, children: [...lines.map(paragraph), ...more] }
}

/** A line of a form with its code, its name, and one figure for each data point. */
export function sampleLine(code: string, name: string, ...cells: readonly (readonly [DataPoint, string])[]): TableRow {
  const figures = cells.map(
    ([of, text], index) =>
      ({ kind: 'figure', figure: sampleFigure(valueQuantity(of), text), row: code, column: String(index + 1) }) as const,
  )
  return { kind: 'line', cells: [labelCell(code), labelCell(name), ...figures] }
}

function sampleCell(quantity: Quantity, text: string): Cell {
  if (isRate(quantity)) {
    const cell = parseCell(text, 'yuan')
    return cell?.kind === 'amount' ? { ...cell, value: (cell.value * percent) / 100n, precision: (cell.precision * percent) / 100n } : blank
  }
  const { unit } = measures[quantity.of.measure]
  const cell = unit === 'money' ? parseCell(text) : unit === 'points' ? parseCell(text, 'yuan') : parseCount(text)
  if (!cell) throw new Error(`a sample figure must be readable: ${text}`)
  return cell
}
