import type { Figure } from '../document/figure.ts'
import type { FormTable } from '../document/form-table.ts'
import type { Section } from '../document/section.ts'
import type { FigureCell } from '../document/table.ts'
import type { Disclosure } from './disclosure.ts'
import { cellPlace, type Occurrence, textParts } from './occurrences.ts'
import { atLine, type Place, sectionPlace } from './place.ts'
import { type Shape, shapeOf } from './shape.ts'

/** Every figure of a disclosure that states something, those of one quantity together. */
export interface FigureList {
  readonly shape: Shape
  /** How many there are. */
  readonly count: number
  readonly figure: (number: number) => Figure
  /** The words before one of them in its sentence; none in a form. */
  readonly before: (figure: number) => string
  /** The form one of them stands in, or the place of its section. */
  readonly holder: (figure: number) => FormTable | string
  /** One of them with its place. Few are asked for: each is made when it is, and is the same object ever after. */
  readonly occurrence: (figure: number) => Occurrence
  /** All of them, in the same order. */
  readonly occurrences: () => readonly Occurrence[]
  /** The figures whose very places these are. */
  readonly figuresAt: (places: readonly Place[]) => readonly number[]
}

/** Lists the figures of a disclosure. Where they stand is found out when the first is asked for. */
export function listFigures(disclosure: Disclosure): FigureList {
  const { printed, before } = readOff(disclosure)
  const ofForms = printed.length - before.length
  const shape = shapeOf(printed)
  const { positions } = shape
  const figureAt = (number: number) => printed[positions[number] as number] as Figure
  let known: Spots | undefined
  const spots = () => {
    known ??= locate(disclosure)
    return known
  }
  const holderOf = (figure: number) => spots().holders[positions[figure] as number] as FormTable | string
  const wordsBefore = (figure: number) => before[(positions[figure] as number) - ofForms] ?? ''
  const place = (number: number): Occurrence => {
    const figure = figureAt(number)
    const holder = holderOf(number)
    if (typeof holder === 'string') {
      return { figure, place: atLine(sectionPlace(holder), figure.line), before: wordsBefore(number) }
    }
    return { figure, place: cellPlace(holder, spots().cells[positions[number] as number] as FigureCell) }
  }
  const made: Occurrence[] = []
  const occurrence = (figure: number): Occurrence => {
    made[figure] ??= place(figure)
    return made[figure]
  }
  return {
    shape,
    count: positions.length,
    figure: figureAt,
    before: wordsBefore,
    holder: holderOf,
    occurrence,
    occurrences: () => Array.from(positions, (_, figure) => occurrence(figure)),
    figuresAt: (places) => {
      const sought = new Set(places)
      const found: number[] = []
      // A place that somebody has is of an occurrence that was made.
      for (let figure = 0; figure < made.length; figure += 1) {
        const own = made[figure]
        if (own && sought.has(own.place)) found.push(figure)
      }
      return found
    },
  }
}

/** Every figure in the order of `occurrences`, and the words before those of the text, which come last. */
function readOff(disclosure: Disclosure): { readonly printed: Figure[]; readonly before: string[] } {
  const printed: Figure[] = []
  const before: string[] = []
  for (const { rows } of disclosure.forms) {
    for (const { cells } of rows) {
      // The iterator of a row of so few cells would cost as much as all else here.
      for (let at = 0; at < cells.length; at += 1) {
        const cell = cells[at]
        if (cell?.kind === 'figure') printed.push(cell.figure)
      }
    }
  }
  const read = (figure: Figure, words: string) => {
    printed.push(figure)
    before.push(words)
  }
  for (const part of textParts) for (const section of disclosure[part]) collect(section, read)
  return { printed, before }
}

function collect({ place, children }: Section, visit: (figure: Figure, before: string, place: string) => void): void {
  for (const child of children) {
    if (child.type === 'section') collect(child, visit)
    if (child.type !== 'paragraph') continue
    let before = ''
    for (const inline of child.children) {
      if (inline.type === 'figure') visit(inline, before, place)
      before = inline.type === 'text' ? inline.value : ''
    }
  }
}

/** Where figures stand: the cells of forms, and for every figure its form, or the place of its section. */
interface Spots {
  readonly cells: readonly FigureCell[]
  readonly holders: readonly (FormTable | string)[]
}

/** The same figures in the same order. */
function locate(disclosure: Disclosure): Spots {
  const cells: FigureCell[] = []
  const holders: (FormTable | string)[] = []
  for (const form of disclosure.forms) {
    for (const row of form.rows) {
      for (let at = 0; at < row.cells.length; at += 1) {
        const cell = row.cells[at]
        if (cell?.kind !== 'figure') continue
        cells.push(cell)
        holders.push(form)
      }
    }
  }
  for (const part of textParts) for (const section of disclosure[part]) collect(section, (_, __, place) => holders.push(place))
  return { cells, holders }
}
