import { locateFigures } from './locate-figures.ts'
import { newFindings, official, officialLines, readLines } from './official-report.ts'
import { rowMutations } from './row-mutations.ts'
import type { TextMutation } from './text-mutation.ts'
import { wordMutations } from './word-mutations.ts'

/** What became of the mutations of one kind. */
export interface KindTally {
  readonly kind: string
  /** How many such mutations the text has room for. */
  readonly possible: number
  readonly tried: number
  readonly missed: readonly string[]
}

/** Mutations of every kind, so many of each, spread evenly over the text; kinds with fewer have all of theirs. */
export function textMutations(
  most: number,
): { readonly kind: string; readonly possible: number; readonly chosen: readonly TextMutation[] }[] {
  const kinds = { ...wordMutations, ...rowMutations(locateFigures(officialLines, official)) }
  return Object.entries(kinds).map(([kind, mutate]) => {
    const all = mutate(officialLines)
    const turn = (at: number) => Math.floor((at * most) / Math.max(most, all.length))
    return { kind, possible: all.length, chosen: all.filter((_, at) => at === 0 || turn(at) !== turn(at - 1)) }
  })
}

/** Reads and checks each, and counts those of which nothing new is said. */
export function tallyKind({ kind, possible, chosen }: ReturnType<typeof textMutations>[number]): KindTally {
  const missed = chosen.filter(({ lines }) => newFindings(readLines(lines)).length === 0)
  return { kind, possible, tried: chosen.length, missed: missed.map(({ what }) => what) }
}
