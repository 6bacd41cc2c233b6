import { type DataPoint, isMoney, pointKey, type Relation } from '@juesuan/core'
import type { ExactValue } from './exact-values.ts'
import { type CellTerm, sumFormula } from './formula.ts'
import type { Cells } from './group-cells.ts'
import type { PlacedFigure } from './plan-sheets.ts'

/** Which cells are computed, and how. */
export interface Sources {
  /** The formula of every cell that has one; the others hold their values. */
  readonly formulas: ReadonlyMap<PlacedFigure, string>
  readonly rests: readonly Rest[]
}

/** What a whole has besides the parts that forms print, such as money that is no appropriation in 公开03表. */
export interface Rest {
  readonly of: PlacedFigure
  readonly missing: readonly DataPoint[]
  readonly value: bigint
}

/**
 * Chooses which cells are computed, and how. A cell is the sum of cells on its own sheet where relations give one, so that
 * every form adds up by itself; otherwise it repeats the same quantity from another sheet, or is the sum of cells there.
 * A part is always finer than its whole, so that nothing depends on itself. Only what gives the value that is printed is taken;
 * where the exact amounts are known, what no form prints is a cell of its own: `restCell` names it, by its number.
 */
export function chooseSources(
  cells: Cells,
  relations: readonly Relation[],
  exact: ExactValue,
  restCell: ((index: number) => string) | undefined,
): Sources {
  // That a part is all of its whole is known of exact amounts only.
  const sums = sumsByWhole(restCell ? relations : relations.filter(({ comparison }) => comparison === '='))
  const formulas = new Map<PlacedFigure, string>()
  const rests: Rest[] = []
  const compute = (cell: PlacedFigure, local: boolean): boolean => {
    for (const relation of sums.get(cell.key) ?? []) {
      const terms = termsOf(relation, { cells, sums, exact, sheet: cell, local, depth: 0 })
      const formula = terms && givesValue(terms, cell, exact) ? sumFormula(terms, cell.plan.name) : undefined
      if (formula === undefined) continue
      formulas.set(cell, formula)
      return true
    }
    return false
  }
  const computeWithRest = (cell: PlacedFigure): void => {
    for (const relation of (restCell && sums.get(cell.key)) ?? []) {
      const terms = relation.missing && termsOf(relation, { cells, sums, exact, sheet: cell, local: false, depth: 0 })
      const formula = terms?.every((term) => sameUnit(term.cell, cell)) ? sumFormula(terms, cell.plan.name) : undefined
      if (!terms || formula === undefined) continue
      formulas.set(cell, `${formula}+${restCell?.(rests.length)}`)
      rests.push({ of: cell, missing: relation.missing ?? [], value: (exact(cell) ?? 0n) - totalOf(terms, exact) })
      return
    }
  }
  for (const own of cells.values()) {
    const numbers = own.filter((cell) => exact(cell) !== undefined)
    const local = numbers.filter((cell) => compute(cell, true))
    const [master = numbers[0]] = local
    if (!master) continue
    if (local.length === 0 && !compute(master, false)) computeWithRest(master)
    for (const cell of numbers) {
      if (cell === master || formulas.has(cell) || !givesValue([{ cell: master, negative: false }], cell, exact)) continue
      formulas.set(cell, sumFormula([{ cell: master, negative: false }], cell.plan.name) ?? '')
    }
  }
  return { formulas, rests }
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
  return terms.every((term) => sameUnit(term.cell, cell)) && totalOf(terms, exact) === exact(cell)
}

function totalOf(terms: readonly CellTerm[], exact: ExactValue): bigint {
  return terms.reduce((sum, { cell, negative }) => sum + (negative ? -1n : 1n) * (exact(cell) ?? 0n), 0n)
}

function sameUnit(left: PlacedFigure, right: PlacedFigure): boolean {
  return !isMoney(left.of.measure) || left.plan.unit === right.plan.unit
}
