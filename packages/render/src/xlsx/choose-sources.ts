import { isMoney, pointKey, type Relation } from '@juesuan/core'
import type { ExactValue } from './exact-values.ts'
import { type CellTerm, sumFormula } from './formula.ts'
import type { Cells } from './group-cells.ts'
import type { PlacedFigure } from './plan-sheets.ts'

/** The formula of every cell that has one; the others hold their values. */
export type Sources = ReadonlyMap<PlacedFigure, string>

/**
 * Chooses which cells are computed, and how. A cell is the sum of cells on its own sheet where relations give one, so that
 * every form adds up by itself; otherwise it repeats the same quantity from another sheet, or is the sum of cells there.
 * A part is always finer than its whole, so that nothing depends on itself. Only what gives the value that is printed is taken.
 */
export function chooseSources(cells: Cells, relations: readonly Relation[], exact: ExactValue): Sources {
  const sums = sumsByWhole(relations)
  const sources = new Map<PlacedFigure, string>()
  const compute = (cell: PlacedFigure, local: boolean): boolean => {
    for (const relation of sums.get(cell.key) ?? []) {
      const terms = termsOf(relation, { cells, sums, exact, sheet: cell, local, depth: 0 })
      const formula = terms && givesValue(terms, cell, exact) ? sumFormula(terms, cell.plan.name) : undefined
      if (formula === undefined) continue
      sources.set(cell, formula)
      return true
    }
    return false
  }
  for (const own of cells.values()) {
    const numbers = own.filter((cell) => exact(cell) !== undefined)
    const local = numbers.filter((cell) => compute(cell, true))
    const [master = numbers[0]] = local
    if (!master) continue
    if (local.length === 0) compute(master, false)
    for (const cell of numbers) {
      if (cell === master || sources.has(cell) || !givesValue([{ cell: master, negative: false }], cell, exact)) continue
      sources.set(cell, sumFormula([{ cell: master, negative: false }], cell.plan.name) ?? '')
    }
  }
  return sources
}

/** Sums along codes come first, for they are the columns of forms; balances are not computed, for they are what has to be checked. */
function sumsByWhole(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const last = ['definition', 'function', 'economic', 'nature']
  const rank = ({ along, kind }: Relation) => (last.includes(along ?? kind) ? last.indexOf(along ?? kind) : last.length)
  const sums = new Map<string, Relation[]>()
  for (const relation of [...relations].sort((left, right) => rank(left) - rank(right))) {
    if (relation.kind === 'balance') continue
    const key = pointKey(relation.whole)
    const known = sums.get(key)
    if (known) known.push(relation)
    else sums.set(key, [relation])
  }
  return sums
}

interface Search {
  readonly cells: Cells
  readonly sums: ReadonlyMap<string, readonly Relation[]>
  readonly exact: ExactValue
  /** The cell that the sum is for. */
  readonly sheet: PlacedFigure
  /** Whether only cells of its sheet will do. */
  readonly local: boolean
  readonly depth: number
}

/** More levels than any form leaves out. */
const deepest = 3

/** The cells of a relation's parts; a part that its sheet does not print is made of its own parts there. A part that states nothing (——) is left out. */
function termsOf({ parts }: Relation, search: Search): CellTerm[] | undefined {
  const { cells, sums, exact, sheet, local, depth } = search
  const terms: CellTerm[] = []
  for (const { point, negative = false } of parts) {
    const all = cells.get(pointKey(point)) ?? []
    const here = all.filter(({ plan }) => plan === sheet.plan)
    const printed = here.length > 0 ? here : local ? [] : all
    const cell = printed.find((other) => exact(other) !== undefined)
    if (cell) terms.push({ cell, negative })
    if (printed.length > 0) continue
    if (!local || depth >= deepest) return undefined
    const below = sums.get(pointKey(point))?.flatMap((relation) => {
      const found = termsOf(relation, { ...search, depth: depth + 1 })
      return found ? [found] : []
    })[0]
    if (!below) return undefined
    terms.push(...below.map((term) => ({ cell: term.cell, negative: term.negative !== negative })))
  }
  return terms.length > 0 ? terms : undefined
}

function givesValue(terms: readonly CellTerm[], cell: PlacedFigure, exact: ExactValue): boolean {
  const hasUnit = (other: PlacedFigure) => !isMoney(cell.of.measure) || other.plan.unit === cell.plan.unit
  const total = terms.reduce((sum, { cell: part, negative }) => sum + (negative ? -1n : 1n) * (exact(part) ?? 0n), 0n)
  return terms.every((term) => hasUnit(term.cell)) && total === exact(cell)
}
