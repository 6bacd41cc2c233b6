import type { Figure } from '../document/figure.ts'
import type { Paragraph } from '../document/paragraph.ts'
import { paragraphsOf } from '../document/section.ts'
import type { Disclosure } from './disclosure.ts'
import { atLine, type Place, sectionPlace } from './place.ts'

/** A figure where it is printed. */
export interface Occurrence {
  readonly figure: Figure
  readonly place: Place
}

/** Every paragraph of a disclosure with its place, in the order of the parts. */
export function* paragraphs(disclosure: Disclosure): Generator<{ place: string; paragraph: Paragraph }> {
  const { overview, narrative, terms, annexes } = disclosure
  for (const section of [...overview, ...narrative, ...terms, ...annexes]) yield* paragraphsOf(section)
}

/** Every figure of a disclosure: the cells of its forms, then the figures in its sentences. */
export function* occurrences(disclosure: Disclosure): Generator<Occurrence> {
  for (const form of disclosure.forms) {
    for (const row of form.rows) {
      for (const cell of row.cells) {
        if (cell.kind !== 'figure') continue
        const place = { form: form.id, printedNumber: form.printedNumber, row: cell.row, column: cell.column, section: null }
        yield { figure: cell.figure, place: atLine(place, cell.figure.line) }
      }
    }
  }
  for (const { place, paragraph } of paragraphs(disclosure)) {
    for (const child of paragraph.children) {
      if (child.type === 'figure') yield { figure: child, place: atLine(sectionPlace(place), child.line) }
    }
  }
}
