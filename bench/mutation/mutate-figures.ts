import { type Disclosure, type Finding, type Occurrence, occurrences } from '@juesuan/core'
import { addHundredths } from './add-hundredths.ts'
import { type LocatedFigure, locateFigures, reprint } from './locate-figures.ts'
import { mutableFigures } from './mutable-figures.ts'
import { newFindings, official, officialLines, readLines } from './official-report.ts'

/** By how many hundredths of 万元 or of a percent figures are changed. */
export const sizes = [1n, 2n, 10n, 100n] as const

/** A figure changed in the text, which was then read and checked. */
export interface FigureMutation {
  readonly before: Occurrence
  readonly after: Occurrence
  readonly disclosure: Disclosure
  readonly size: bigint
  readonly found: readonly Finding[]
  /** Whether the changed figure is suspected, and no other. */
  readonly isTraced: boolean
}

/** The figures that are changed: the amounts of forms 01 to 08, and every amount and percentage of the narrative. */
export function figuresToChange(): LocatedFigure[] {
  const mutable = new Set(mutableFigures(official).map(({ figure }) => figure))
  return locateFigures(officialLines, official).filter(({ occurrence: { figure } }) => mutable.has(figure))
}

/** Changes one figure by a size, up and down. */
export function mutateFigure(located: LocatedFigure, size: bigint): FigureMutation[] {
  return [size, -size].map((hundredths) => {
    const { occurrence: before, index } = located
    const text = addHundredths(before.figure.text, hundredths)
    const disclosure = readLines(reprint(officialLines, located, text))
    const after = [...occurrences(disclosure)][index]
    if (after?.figure.text !== text) throw new Error(`${before.figure.text} became ${after?.figure.text}, not ${text}`)
    const found = newFindings(disclosure)
    const suspects = new Set(found.flatMap((finding) => finding.suspects ?? []).map((suspect) => JSON.stringify(suspect)))
    const isTraced = suspects.size === 1 && suspects.has(JSON.stringify({ ...after.place, text }))
    return { before, after, disclosure, size, found, isTraced }
  })
}
