import {
  compileRelations,
  type DataPoint,
  fillSample,
  indexPoints,
  type Proof,
  type Propagation,
  point,
  prove,
  readFigures,
} from '@juesuan/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createOracle, loadSolver, type Oracle } from '../bench/mutation/oracle.ts'

const solver = await loadSolver()

const codes = ['201', '2010101', '2010102', '208', '2080505'] as const
const fundings = ['generalPublicBudget', 'governmentFundBudget'] as const
const natures = ['basic', 'project'] as const

/** The cells of a small table by function, funding and nature, with what each adds up of. */
const cells = [undefined, '201', '2010101', '2010102', '208', '2080505'].flatMap((code) =>
  fundings.flatMap((funding) => [undefined, ...natures].map((nature) => point('expenditure', { function: code, funding, nature }))),
)

const isPartOf = (of: DataPoint, code: string, funding: string, nature: string) =>
  code.startsWith(of.function ?? '') && (of.funding ?? funding) === funding && (of.nature ?? nature) === nature

/** Leaves in 分, and which figures are printed a little off. */
const tables = fc.record({
  leaves: fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 12, maxLength: 12 }),
  slips: fc.array(fc.record({ at: fc.nat(), by: fc.constantFrom(-2, -1, 1, 2) }), { maxLength: 3 }),
  hidden: fc.array(fc.nat(), { maxLength: 8 }),
})

interface Instance {
  readonly run: Propagation
  readonly proof: Proof
  readonly oracle: Oracle
  readonly figures: ReturnType<typeof readFigures>
}

function examine({ leaves, slips, hidden }: typeof tables extends fc.Arbitrary<infer Table> ? Table : never): Instance {
  const items = codes.filter((code) => code.length === 7)
  const combinations = items.flatMap((code) => fundings.flatMap((funding) => natures.map((nature) => [code, funding, nature] as const)))
  const texts = cells.map((of, index) => {
    const exact = combinations.reduce((sum, leaf, at) => sum + (isPartOf(of, ...leaf) ? (leaves[at] ?? 0) : 0), 0)
    const slip = slips.reduce((sum, { at, by }) => sum + (at % cells.length === index ? by : 0), 0)
    return ((Math.floor((exact + 5_000) / 10_000) + slip) / 100).toFixed(2)
  })
  const shown = cells.flatMap((of, index) => {
    const text = texts[index] ?? ''
    return hidden.some((at) => at % cells.length === index) || text.startsWith('-') ? [] : [[of, text] as const]
  })
  const { list } = indexPoints(fillSample({ cells: shown }))
  const run = compileRelations(list.shape).propagation
  const figures = readFigures(list)
  const proof = prove(run, figures)
  const model = { system: run.system, modes: run.modes.slice() }
  return { run, proof, figures, oracle: createOracle(solver, model, new Float64Array(run.system.quantities)) }
}

it('calls nothing impossible that integer programming finds possible, and misses next to nothing', () => {
  let impossible = 0
  let missed = 0
  fc.assert(
    fc.property(tables, (table) => {
      const { proof, oracle, figures } = examine(table)
      const feasible = oracle.isFeasible(figures)
      if (proof.verdict !== 'possible') expect(feasible).toBe(false)
      impossible += Number(!feasible)
      missed += Number(!feasible && proof.verdict === 'possible')
    }),
  )
  expect(impossible).toBeGreaterThan(20)
  expect(missed / impossible).toBeLessThan(0.01)
})

it('suspects every figure that integer programming suspects, and next to none besides', () => {
  // Nothing is hidden: which equations hold would depend on what is left out.
  let same = 0
  let compared = 0
  fc.assert(
    fc.property(tables, (table) => {
      const { proof, oracle, figures } = examine({ ...table, hidden: [] })
      if (proof.verdict === 'possible') return
      const ours = proof.suspects.filter((set) => set.length === 1).flat()
      const theirs = oracle.suspects(figures).map(figures.list.occurrence)
      expect(ours).toEqual(expect.arrayContaining(theirs))
      compared += 1
      same += Number(ours.length === theirs.length)
    }),
  )
  expect(compared).toBeGreaterThan(20)
  expect(same / compared).toBeGreaterThan(0.9)
})
