import { type Layout, requirementsOf } from '@juesuan/layouts'
import { foldText } from '../text/fold.ts'
import { type SourceLine, splitLines } from '../text/source-line.ts'
import { assembleLayout } from './assemble-layout.ts'
import { findPrintedForms, type PrintedForm } from './find-printed-forms.ts'
import { headerLikeness, likeness } from './header-likeness.ts'
import { readYear } from './read-year.ts'

/** The layout a text was published in, in the edition of its year. */
export interface RecognisedLayout {
  readonly layout: Layout
  /** How much of what the layout prints the text has, and the other way round: 0 to 1. */
  readonly certainty: number
  /** Otherwise the layout is put together of the forms of all, and its sentences are read by what they speak of. */
  readonly isKnown: boolean
  /** The year that the text itself is of, where it says one. */
  readonly printedYear: number | undefined
}

/** Below it a text has too much that the layout does not. */
const knownFrom = 0.6

/**
 * Recognises the layout of a text by what it prints: titles of its forms, their order, the labels of their columns, titles
 * of its sections. The year is the text's own, unless one is given.
 */
export function recogniseLayout(text: string, layouts: readonly Layout[], year?: number): RecognisedLayout {
  const lines = splitLines(text)
  const printedYear = readYear(lines)
  const own = year ?? printedYear
  const candidates = own === undefined ? layouts : layouts.map((layout) => layout.inYear(own))
  const printed = findPrintedForms(lines)
  const titles = shortLines(lines)
  const scored = candidates
    .map((layout) => ({ layout, certainty: certaintyOf(layout, printed, titles) }))
    .sort((left, right) => right.certainty - left.certainty)
  const [best] = scored
  if (!best) throw new Error('there is no layout to read by')
  if (best.certainty >= knownFrom) return { ...best, isKnown: true, printedYear }
  return { layout: assembleLayout(best.layout, candidates, printed), certainty: best.certainty, isKnown: false, printedYear }
}

const weights = { forms: 0.35, columns: 0.4, sections: 0.25 }

function certaintyOf(layout: Layout, printed: readonly PrintedForm[], titles: ReadonlySet<string>): number {
  const own = layout.forms.map(({ title }) => foldText(title))
  const theirs = printed.map(({ title }) => foldText(title))
  const columns = layout.forms.map((form) => {
    const labels = printed.find((each) => each.form === form.id)?.labels
    return labels ? headerLikeness(form, labels) : 0
  })
  const { sections } = requirementsOf(layout)
  const found = sections.filter((title) => titles.has(foldText(title))).length
  return (
    weights.forms * likeness(new Set(own), new Set(theirs)) * inOrder(own, theirs) +
    weights.columns * mean(columns) +
    weights.sections * (found / sections.length)
  )
}

/** How many neighbours of the titles found stand in the same order. */
function inOrder(own: readonly string[], theirs: readonly string[]): number {
  const places = theirs.map((title) => own.indexOf(title)).filter((place) => place >= 0)
  const pairs = places.slice(1).map((place, index) => place > (places[index] ?? -1))
  return pairs.length === 0 ? 1 : pairs.filter(Boolean).length / pairs.length
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}

const longestTitle = 60
const numbered = /^(?:[一二三四五六七八九十]+、|[(][一二三四五六七八九十]+[)]|\d{1,2}[、.])/u

/** What may be titles, folded and without their numbers. */
function shortLines(lines: readonly SourceLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) => (text.length <= longestTitle ? [foldText(text).replace(numbered, '').replace(/。$/u, '')] : [])),
  )
}
