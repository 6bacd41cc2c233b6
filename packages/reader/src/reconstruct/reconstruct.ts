import {
  compileRelations,
  createPropagation,
  type DataPoint,
  type Disclosure,
  type Fact,
  indexPoints,
  type NarrativeTexts,
  type Occurrence,
  type Printed,
  type PrintedFigures,
  type Propagation,
  pointKey,
  propagate,
  prove,
  readFigures,
  setCeilings,
} from '@juesuan/core'
import type { Layout } from '@juesuan/layouts'
import { chooseValues } from './choose-values.ts'
import { type CompiledLedger, compileLedger } from './compile-ledger.ts'
import { leastSupported } from './least-supported.ts'
import { listLeaves } from './leaves/list-leaves.ts'
import { loadSolver } from './load-solver.ts'
import { printedValues } from './printed-values.ts'
import { unsaid } from './unsaid.ts'

/** An amount that a declaration states, found from what is printed. */
export interface FoundAmount {
  /** The property that states it. */
  readonly path: readonly string[]
  readonly of: DataPoint
  /** In 分, or in things counted. */
  readonly value: bigint
  /** Whether no figure is printed that is this amount: then only sums over it, or changes from it, tell of it. */
  readonly isImplied: boolean
}

/** The ledger behind a printed report. */
export interface Reconstruction {
  /** Whether it is exact: every printed figure but those left out is what it prints. Otherwise amounts are as they are printed. */
  readonly isExact: boolean
  /** Every amount that is not nothing. */
  readonly amounts: readonly FoundAmount[]
  /** The same as facts, with what follows from them. */
  readonly facts: readonly Fact[]
  /** Figures that no ledger has together with the others: they may be printed otherwise. */
  readonly leftOut: readonly Occurrence[]
  /** For each time figures were left out: those that contradict each other. */
  readonly conflicts: readonly (readonly Occurrence[])[]
  /** Whether they do so whatever is declared; otherwise the amounts may be of what no form has a line for, and cannot be declared. */
  readonly isContradictory: boolean
}

/** More faults than this are not put right one by one. */
const mostFaults = 40

/**
 * Finds one exact ledger, in 分, whose printing gives every printed figure of a report: by propagation, and by choosing
 * what it leaves open, near to what is printed. Where there is none, the fewest figures that contradict the others are left
 * out. It gives up after a bounded effort, and says so. The words of the report tell of differences that are not printed.
 */
export async function reconstruct(disclosure: Disclosure, layout: Layout, texts: Pick<NarrativeTexts, 'reasons'>): Promise<Reconstruction> {
  const { printed, list } = indexPoints(disclosure)
  const nothing = unsaid(printed, layout, texts)
  const ledger = compileLedger(printed, listLeaves(printed, layout), nothing)
  const run = createPropagation(ledger.system)
  const figures = readFigures(list)
  const { conflicts, leftOut, isPossible } = leaveOutConflicts(run, figures)
  const values = isPossible ? chooseValues(await loadSolver(), ledger, run, printed, nothing) : undefined
  const amounts = values ?? Array.from(printedValues(ledger, printed), BigInt)
  return {
    isExact: values !== undefined,
    ...amountsOf(ledger, amounts, printed),
    leftOut,
    conflicts,
    isContradictory: conflicts.length > 0 && contradict(figures),
  }
}

/** Whether no amounts at all lie behind the figures, by the relations that a check goes by. */
function contradict(figures: PrintedFigures): boolean {
  const { propagation } = compileRelations(figures.list.shape)
  setCeilings(propagation, { ...figures, leftOut: new Uint8Array(figures.leftOut.length) })
  return propagate(propagation).verdict === 'impossible'
}

/** Leaves figures out until the others contradict each other no more, as far as propagation tells; the run ends with their bounds. */
function leaveOutConflicts(run: Propagation, figures: PrintedFigures) {
  const occurrences = figures.list.occurrences()
  const conflicts: (readonly Occurrence[])[] = []
  const leftOut = new Set<Occurrence>()
  const end = (isPossible: boolean) => ({ conflicts, leftOut: [...leftOut], isPossible })
  for (;;) {
    const { verdict, conflict, suspects } = prove(run, figures)
    if (verdict === 'tooLarge') return end(false)
    if (verdict === 'possible') break
    const out = leastSupported(suspects.length > 0 ? suspects : conflict.map((occurrence) => [occurrence]), occurrences)
    if (!out || conflicts.length === mostFaults) return end(false)
    conflicts.push(conflict)
    for (const occurrence of out) leftOut.add(occurrence)
    for (const [figure, occurrence] of occurrences.entries()) if (leftOut.has(occurrence)) figures.leftOut[figure] = 1
  }
  readmit(run, figures, leftOut)
  return end(true)
}

/** Takes back figures that were left out before others, if nothing contradicts them any more. */
function readmit(run: Propagation, figures: PrintedFigures, leftOut: Set<Occurrence>): void {
  if (leftOut.size === 0) return
  for (const [figure, occurrence] of figures.list.occurrences().entries()) {
    if (!leftOut.has(occurrence)) continue
    figures.leftOut[figure] = 0
    setCeilings(run, figures)
    if (propagate(run).verdict === 'possible') leftOut.delete(occurrence)
    else figures.leftOut[figure] = 1
  }
  setCeilings(run, figures)
  propagate(run)
}

function amountsOf(
  { leaves }: CompiledLedger,
  values: readonly bigint[],
  printed: readonly Printed[],
): Pick<Reconstruction, 'amounts' | 'facts'> {
  const stated = new Set(printed.map(({ key }) => key))
  const amounts: FoundAmount[] = []
  const facts: Fact[] = []
  for (const [leaf, { path, counts }] of leaves.entries()) {
    const value = values[leaf] ?? 0n
    const [own] = counts
    if (value === 0n || !own) continue
    amounts.push({ path, of: own.point, value, isImplied: !stated.has(pointKey(own.point)) })
    for (const [index, { point, negative }] of counts.entries()) {
      facts.push({ point, value: negative ? -value : value, path: index === 0 ? path : [] })
    }
  }
  return { amounts, facts }
}
