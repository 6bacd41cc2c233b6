import type { Figure } from '../document/figure.ts'
import type { FormTable } from '../document/form-table.ts'
import type { Paragraph } from '../document/paragraph.ts'
import { paragraphsOf } from '../document/section.ts'
import type { FigureCell } from '../document/table.ts'
import type { Disclosure } from './disclosure.ts'
import { atLine, type Place, sectionPlace } from './place.ts'

/** A figure where it is printed. */
export interface Occurrence {
  readonly figure: Figure
  readonly place: Place
  /** The words just before it in its sentence: of a change, which way it went. */
  readonly before?: string
}

/** The parts of a disclosure that are text. */
export const textParts = ['overview', 'narrative', 'terms', 'annexes'] as const

/** A part of a disclosure that is text. */
export type TextPart = (typeof textParts)[number]

/** A paragraph where it is printed. */
export interface PlacedParagraph {
  readonly part: TextPart
  /** The section, as findings name it: `五（三）`. */
  readonly place: string
  readonly paragraph: Paragraph
}

/** Every paragraph of a disclosure with its place, in the order of the parts. */
export function* paragraphs(disclosure: Disclosure): Generator<PlacedParagraph> {
  for (const part of textParts) {
    for (const section of disclosure[part]) {
      for (const { place, paragraph } of paragraphsOf(section)) yield { part, place, paragraph }
    }
  }
}

/** Where a cell of a form stands. */
export function cellPlace({ id, printedNumber }: FormTable, { row, column, figure }: FigureCell): Place {
  return atLine({ form: id, printedNumber, row, column, section: null }, figure.line)
}

/** Every figure of a disclosure: the cells of its forms, then the figures in its sentences. */
export function* occurrences(disclosure: Disclosure): Generator<Occurrence> {
  for (const form of disclosure.forms) {
    for (const row of form.rows) {
      for (const cell of row.cells) {
        if (cell.kind === 'figure') yield { figure: cell.figure, place: cellPlace(form, cell) }
      }
    }
  }
  for (const { place, paragraph } of paragraphs(disclosure)) {
    let before = ''
    for (const child of paragraph.children) {
      if (child.type === 'figure') yield { figure: child, place: atLine(sectionPlace(place), child.line), before }
      before = child.type === 'text' ? child.value : ''
    }
  }
}
