import { createRequire } from 'node:module'
import type { PrintedFigures, System } from '@juesuan/core'
import type { Highs, ModelData } from 'highs'
import { type Model, toProgram } from './integer-program.ts'

/** Integer programming on the same relations and the same printed intervals: slow, and exact but for the tolerances of doubles. */
export interface Oracle {
  /** Whether some whole amounts lie within all figures and keep every relation. */
  readonly isFeasible: (figures: PrintedFigures) => boolean
  /** The figures of which each, left out alone, makes it feasible. */
  readonly suspects: (figures: PrintedFigures) => readonly number[]
}

// Its types are those of its CommonJS build.
const { default: loadHighs }: typeof import('highs') = createRequire(import.meta.url)('highs')

/** Loads the solver, once for all oracles. */
export function loadSolver(): Promise<Highs> {
  return loadHighs()
}

/** An oracle over one set of relations. Amounts are measured from given origins, so that doubles hold them exactly. */
export function createOracle(highs: Highs, model: Model, origins: Float64Array): Oracle {
  const isFeasible = (figures: PrintedFigures) => {
    const ceilings = printedCeilings(model.system, figures)
    return emptyQuantity(ceilings) === undefined && solve(highs, toProgram(model, origins, ceilings))
  }
  return {
    isFeasible,
    suspects: (figures) => {
      const candidates = candidateFigures(highs, model, origins, figures)
      return candidates.filter((figure) => {
        figures.leftOut[figure] = 1
        const feasible = isFeasible(figures)
        figures.leftOut[figure] = 0
        return feasible
      })
    },
  }
}

function solve(highs: Highs, data: ModelData): boolean {
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false })
    model.run()
    const status = model.getModelStatus()
    const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus
    if (status !== optimal && status !== infeasible && status !== unboundedOrInfeasible) throw new Error(`the solver gave up: ${status}`)
    return status === optimal
  })
}

/**
 * A suspect is in every infeasible subset, so that those of one subset are enough; where the solver names none, all figures
 * that print an amount.
 */
function candidateFigures(highs: Highs, model: Model, origins: Float64Array, figures: PrintedFigures): number[] {
  const { starts, list } = figures
  const ceilings = printedCeilings(model.system, figures)
  const empty = emptyQuantity(ceilings)
  const core = empty === undefined ? irreducible(highs, model, toProgram(model, origins, ceilings)) : new Set([empty])
  const quantityOf = (figure: number) => starts.findIndex((start) => start > figure) - 1
  return Array.from({ length: list.count }, (_, figure) => figure).filter((figure) =>
    core.size > 0 ? core.has(quantityOf(figure)) : list.figure(figure).cell.kind === 'amount',
  )
}

function irreducible(highs: Highs, { system }: Model, { integrality: _, ...relaxed }: ModelData): ReadonlySet<number> {
  return highs.withModel(relaxed, (model) => {
    model.options.set({ output_flag: false, presolve: 'off' })
    model.run()
    if (model.getModelStatus() === highs.constants.modelStatus.optimal) return new Set<number>()
    const { colIndex, rowIndex } = model.getIis()
    const firstRate = relaxed.numRows - system.quotients.length
    const rates = [...rowIndex].flatMap((row) =>
      row < firstRate ? [] : (system.quotients[row - firstRate - ((row - firstRate) % 3) + 2] ?? []),
    )
    return new Set(colIndex.length === 0 ? [] : [...colIndex, ...rates])
  })
}

/** The ceilings of all quantities, read off the figures that are not left out. */
function printedCeilings(system: System, { starts, ceilings, leftOut }: PrintedFigures): Float64Array {
  const all = system.ceilings.slice()
  for (let quantity = 0; quantity + 1 < starts.length; quantity += 1) {
    for (let figure = starts[quantity] ?? 0; figure < (starts[quantity + 1] ?? 0); figure += 1) {
      if (leftOut[figure] === 1) continue
      for (const side of [0, 1]) all[2 * quantity + side] = Math.min(all[2 * quantity + side] ?? 0, ceilings[2 * figure + side] ?? 0)
    }
  }
  return all
}

function emptyQuantity(ceilings: Float64Array): number | undefined {
  for (let quantity = 0; 2 * quantity < ceilings.length; quantity += 1) {
    if ((ceilings[2 * quantity] ?? 0) + (ceilings[2 * quantity + 1] ?? 0) < 0) return quantity
  }
  return undefined
}
