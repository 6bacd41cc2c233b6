import { compileRelations, indexPoints, prove, readFigures } from '@juesuan/core'
import { type Tolerance, wrongByTolerance } from './fixed-tolerance.ts'
import type { FigureMutation } from './mutate-figures.ts'
import { official } from './official-report.ts'
import { createOracle, loadSolver } from './oracle.ts'
import type { Count } from './tally.ts'

const tolerances = [0, 0.01, 0.05] as const satisfies readonly Tolerance[]

/** What the checks are measured against. */
export interface References {
  /** What an integer program over the same relations, and fixed tolerances, make of a mutation. */
  readonly judge: (mutation: FigureMutation) => Count[]
  /** How many relations each fixed tolerance takes for wrong in the text as it was published. */
  readonly falseAlarms: readonly { readonly tolerance: number; readonly count: number }[]
}

/** Prepares both over the relations as they hold in the published text. */
export async function createReferences(): Promise<References> {
  const { list } = indexPoints(official)
  const { relations, propagation } = compileRelations(list.shape)
  const oracle = createOracle(await loadSolver(), { system: propagation.system, modes: cleanModes() }, origins())
  const clean = tolerances.map((tolerance) => wrongByTolerance(official, relations, tolerance))

  /** The relations as they are compared in the published text. */
  function cleanModes(): Uint8Array {
    prove(propagation, readFigures(list))
    return propagation.modes.slice()
  }

  /** Amounts are measured from what is printed there. */
  function origins(): Float64Array {
    const { system, ceilings } = propagation
    return Float64Array.from({ length: system.quantities }, (_, quantity) => {
      const [below = 0, above = 0] = ceilings.subarray(2 * quantity, 2 * quantity + 2)
      return Number.isFinite(below) ? -below : Number.isFinite(above) ? above : 0
    })
  }

  function judgeByOracle({ disclosure, after }: FigureMutation): Count[] {
    const figures = readFigures(indexPoints(disclosure).list)
    if (oracle.isFeasible(figures)) return []
    const [only, ...others] = oracle.suspects(figures)
    const isTraced = others.length === 0 && only !== undefined && figures.list.figure(only) === after.figure
    return isTraced ? ['oracleFound', 'oracleTraced'] : ['oracleFound']
  }

  function judgeByTolerance({ disclosure }: FigureMutation): Count[] {
    return tolerances.flatMap((tolerance, index): Count[] => {
      const wrong = wrongByTolerance(disclosure, relations, tolerance)
      return [...wrong].some((name) => !clean[index]?.has(name)) ? [`tolerance ${tolerance}`] : []
    })
  }

  return {
    judge: (mutation) => [...judgeByOracle(mutation), ...judgeByTolerance(mutation)],
    falseAlarms: tolerances.map((tolerance, index) => ({ tolerance, count: clean[index]?.size ?? 0 })),
  }
}
