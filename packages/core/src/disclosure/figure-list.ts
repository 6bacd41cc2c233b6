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

/** Lists the figures of a disclosure. */
export function listFigures(disclosure: Disclosure): FigureList {
  const { figures, spots } = readOff(disclosure)
  const shape = shapeOf(figures)
  const { positions } = shape
  const known = new Array<Occurrence | undefined>(positions.length)
  const occurrence = (figure: number): Occurrence => {
    const position = positions[figure] as number
    known[figure] ??= place(figures[position] as Figure, spots, position)
    return known[figure]
  }
  const ordered: Figure[] = []
  for (const position of positions) ordered.push(figures[position] as Figure)
  return {
    shape,
    figures: ordered,
    holder: (figure) => spots.holders[positions[figure] as number] ?? '',
    occurrence,
    occurrences: () => ordered.map((_, figure) => occurrence(figure)),
    figuresAt: (places) => {
      const sought = new Set(places)
      const found: number[] = []
      // A place that somebody has is of an occurrence that was made.
      for (let figure = 0; figure < known.length; figure += 1) {
        const made = known[figure]
        if (made && sought.has(made.place)) found.push(figure)
      }
      return found
    },
  }
}

/** Where figures stand: cells with their form, figures in the text with the words before them and their section. */
interface Spots {
  readonly cells: (FigureCell | string)[]
  readonly holders: (FormTable | string)[]
}

interface ReadOff {
  readonly figures: Figure[]
  readonly spots: Spots
}

/** Every figure in the order of `occurrences`. */
function readOff(disclosure: Disclosure): ReadOff {
  const found: ReadOff = { figures: [], spots: { cells: [], holders: [] } }
  for (const form of disclosure.forms) {
    for (const { cells } of form.rows) for (const cell of cells) if (cell.kind === 'figure') add(found, cell.figure, cell, form)
  }
  for (const part of textParts) for (const section of disclosure[part]) collect(section, found)
  return found
}

function collect(section: Section, found: ReadOff): void {
  for (const child of section.children) {
    if (child.type === 'section') collect(child, found)
    if (child.type !== 'paragraph') continue
    let before = ''
    for (const inline of child.children) {
      if (inline.type === 'figure') add(found, inline, before, section.place)
      before = inline.type === 'text' ? inline.value : ''
    }
  }
}

function add({ figures, spots }: ReadOff, figure: Figure, cell: FigureCell | string, holder: FormTable | string): void {
  figures.push(figure)
  spots.cells.push(cell)
  spots.holders.push(holder)
}

function place(figure: Figure, { cells, holders }: Spots, position: number): Occurrence {
  const [cell = '', holder = ''] = [cells[position], holders[position]]
  if (typeof cell === 'string' || typeof holder === 'string') {
    return { figure, place: atLine(sectionPlace(String(holder)), figure.line), before: String(cell) }
  }
  return { figure, place: cellPlace(holder, cell) }
}
