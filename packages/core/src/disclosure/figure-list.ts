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
  readonly figures: readonly Figure[]
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
  const printed = readOff(disclosure)
  const shape = shapeOf(printed)
  const { positions } = shape
  const figures = new Array<Figure>(positions.length)
  for (let figure = 0; figure < figures.length; figure += 1) figures[figure] = printed[positions[figure] as number] as Figure
  let known: Spots | undefined
  const spots = () => {
    known ??= locate(disclosure, printed.length)
    return known
  }
  const made = new Array<Occurrence | undefined>(figures.length)
  const occurrence = (figure: number): Occurrence => {
    made[figure] ??= place(figures[figure] as Figure, spots(), positions[figure] as number)
    return made[figure]
  }
  return {
    shape,
    figures,
    holder: (figure) => spots().holders[positions[figure] as number] as FormTable | string,
    occurrence,
    occurrences: () => figures.map((_, figure) => occurrence(figure)),
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

/** Every figure in the order of `occurrences`. */
function readOff(disclosure: Disclosure): Figure[] {
  const found: Figure[] = []
  for (const form of disclosure.forms) {
    for (const { cells } of form.rows) for (const cell of cells) if (cell.kind === 'figure') found.push(cell.figure)
  }
  for (const part of textParts) for (const section of disclosure[part]) collect(section, (figure) => found.push(figure))
  return found
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

/** Where figures stand: cells with their form, figures in the text with the words before them and their section. */
interface Spots {
  readonly cells: (FigureCell | string)[]
  readonly holders: (FormTable | string)[]
}

/** The same figures in the same order, so many of them. */
function locate(disclosure: Disclosure, count: number): Spots {
  const cells = new Array<FigureCell | string>(count)
  const holders = new Array<FormTable | string>(count)
  let at = 0
  const add = (cell: FigureCell | string, holder: FormTable | string) => {
    cells[at] = cell
    holders[at] = holder
    at += 1
  }
  for (const form of disclosure.forms) {
    for (const row of form.rows) for (const cell of row.cells) if (cell.kind === 'figure') add(cell, form)
  }
  for (const part of textParts) for (const section of disclosure[part]) collect(section, (_, before, place) => add(before, place))
  return { cells, holders }
}

function place(figure: Figure, { cells, holders }: Spots, position: number): Occurrence {
  const [cell = '', holder = ''] = [cells[position], holders[position]]
  if (typeof cell === 'string' || typeof holder === 'string') {
    return { figure, place: atLine(sectionPlace(String(holder)), figure.line), before: String(cell) }
  }
  return { figure, place: cellPlace(holder, cell) }
}
