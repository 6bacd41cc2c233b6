import { type Derived, type Figure, type Finding, type Place, type Quantity, quantityKey } from '@juesuan/core'
import type { Publication } from '../publication.ts'

/** A finding with the number in its id: `n0`, `n1` …. */
export interface NumberedFinding extends Finding {
  readonly number: number
}

/** A figure that was put on the page, and where. */
interface PlacedFigure {
  readonly figure: Figure
  readonly place: Place
}

/** What is known of the page while it is printed: what stands where, and under which anchor. */
export interface Page {
  /** The anchor of a title, for the contents to lead to. */
  readonly anchorOf: (title: string) => string
  /** The attribute that makes an element the one a title's anchor leads to; the first to ask has it. */
  readonly titleId: (title: string) => string
  /** The attribute that makes an element the one that stands for a place; the first to ask has it. */
  readonly placeId: (place: Place) => string
  /** The anchor of what stands at a place; undefined where nothing does. */
  readonly placeAnchor: (place: Place) => string | undefined
  /** Numbers a quantity; the same one always gets the same number. */
  readonly quantityNumber: (quantity: Quantity) => number
  /** Numbers a figure, which the page's script knows it by. */
  readonly figureNumber: (figure: Figure, place: Place) => number
  /** Where a quantity is printed first: the figure's number; undefined where it is not. */
  readonly firstFigure: (quantity: Quantity) => number | undefined
  /** The failures found at a place. */
  readonly failuresAt: (place: Place) => readonly NumberedFinding[]
  readonly findings: readonly NumberedFinding[]
  readonly quantities: readonly Quantity[]
  readonly figures: readonly PlacedFigure[]
}

/** An empty page for a publication's findings. */
export function createPage(publication: Pick<Publication, 'findings'>): Page {
  const anchors = new Map<string, string>()
  const taken = new Set<string>()
  const places = new Map<string, string>()
  const numbers = new Map<string, number>()
  const first = new Map<string, number>()
  const quantities: Quantity[] = []
  const figures: PlacedFigure[] = []
  const findings = publication.findings.map((finding, number) => ({ ...finding, number }))
  const failures = new Map<string, NumberedFinding[]>()
  for (const finding of findings.filter(isFailure)) {
    for (const key of new Set(finding.where.map(placeKey))) makeOnce(failures, key, () => []).push(finding)
  }
  const anchorOf = (title: string) => makeOnce(anchors, title, () => `s${anchors.size + 1}`)
  return {
    anchorOf,
    titleId: (title) => {
      const anchor = anchorOf(title)
      if (taken.has(anchor)) return ''
      taken.add(anchor)
      return ` id="${anchor}"`
    },
    placeId: (place) => {
      const key = placeKey(place)
      if (places.has(key)) return ''
      const id = `p${places.size + 1}`
      places.set(key, id)
      return ` id="${id}"`
    },
    placeAnchor: (place) => places.get(placeKey(place)),
    quantityNumber: (quantity) => makeOnce(numbers, quantityKey(quantity), () => quantities.push(quantity) - 1),
    figureNumber: (figure, place) => {
      const number = figures.push({ figure, place }) - 1
      makeOnce(places, placeKey(place), () => `f${number}`)
      makeOnce(first, quantityKey(figure.quantity), () => number)
      return number
    },
    firstFigure: (quantity) => first.get(quantityKey(quantity)),
    failuresAt: (place) => failures.get(placeKey(place)) ?? [],
    findings,
    quantities,
    figures,
  }
}

/** Whether something is wrong: not rounding, and not a check that found nothing to look at. */
export function isFailure({ outcome }: Finding): boolean {
  return outcome === 'fail' || outcome === 'unreadable'
}

/** One text for one place of the printed report. */
export function placeKey({ form, row, column, section }: Place): string {
  return section ?? `${form}!${row}!${column}`
}

/** The quantities a change or rate is computed of. */
export function isDerived(quantity: Quantity): quantity is Derived {
  return quantity.kind !== 'value'
}

/** What is known under a key, made the first time it is asked for. */
export function makeOnce<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
