/**
 * Every figure of the example changed by a little, one at a time: which changes the checks find and trace to the figure, beside
 * an integer program over the same relations, and fixed tolerances on each relation alone. Run with `npm run bench:mutation`;
 * it takes some minutes, nearly all of them the integer program's. What it prints is the same on every machine.
 */
import {
  checkDisclosure,
  compileRelations,
  type Disclosure,
  type Finding,
  indexPoints,
  type Occurrence,
  prove,
  readFigures,
} from '@juesuan/core'
import { readDeclaration } from '@juesuan/dsl'
import { disclose, shanxi2024 } from '@juesuan/layouts'
import example from '../examples/yangquan-commerce-2024/report.ts'
import { type Tolerance, wrongByTolerance } from './mutation/fixed-tolerance.ts'
import { groupOf, mutableFigures } from './mutation/mutable-figures.ts'
import { mutate } from './mutation/mutate.ts'
import { createOracle, loadSolver } from './mutation/oracle.ts'
import { addToTally, type Count, printTallies, type Tally } from './mutation/tally.ts'

const sizes = [1n, 2n, 10n, 100n] as const
const tolerances = [0, 0.01, 0.05] as const satisfies readonly Tolerance[]

const { report, layout } = readDeclaration(shanxi2024, example.declaration)
const disclosure = disclose(report, layout)
const { printed } = indexPoints(disclosure)
const { relations, propagation } = compileRelations(printed)
const oracle = createCleanOracle(await loadSolver())
const clean = {
  findings: failures(disclosure),
  wrong: tolerances.map((tolerance) => wrongByTolerance(disclosure, relations, tolerance)),
}

const tallies = new Map<string, Tally>()
const worse: string[] = []
for (const occurrence of mutableFigures(disclosure)) {
  for (const size of sizes) for (const hundredths of [size, -size]) measure(occurrence, size, hundredths)
}
const ordered = [...tallies.values()].sort((one, other) => one.group.localeCompare(other.group, 'zh'))
console.log(
  `原样检查：发现 ${clean.findings.length} 处；固定容差 ${tolerances.map((tolerance, index) => `${tolerance.toFixed(2)} 误报 ${clean.wrong[index]?.size} 处`).join('，')}`,
)
console.log(printTallies(ordered))
console.log(worse.length === 0 ? '没有一处不如整数规划' : `不如整数规划：\n${worse.join('\n')}`)

function measure(occurrence: Occurrence, size: bigint, hundredths: bigint): void {
  const { figure } = occurrence
  const mutation = mutate(disclosure, figure, hundredths)
  const changed = { ...occurrence, figure: mutation.figure }
  const happened = new Set<Count>(['changes', ...judge(mutation.disclosure, changed), ...consult(mutation.disclosure, mutation.figure)])
  for (const [index, tolerance] of tolerances.entries()) {
    const wrong = wrongByTolerance(mutation.disclosure, relations, tolerance)
    if ([...wrong].some((name) => !clean.wrong[index]?.has(name))) happened.add(`tolerance ${tolerance}`)
  }
  const change = `${groupOf(occurrence)} ${figure.text} → ${mutation.figure.text}`
  if (happened.has('oracleFound') && !happened.has('found')) worse.push(`${change} 未发现`)
  else if (happened.has('oracleTraced') && !happened.has('traced')) worse.push(`${change} 未定位`)
  const width = (Number(size) / 100).toFixed(2)
  addToTally(tallies, groupOf(occurrence), width, happened)
  addToTally(tallies, occurrence.place.form === null ? '文字合计' : '报表合计', width, happened)
}

/** What the checks say that they did not say before, and whether they suspect the changed figure and no other. */
function judge(mutated: Disclosure, { place, figure }: Occurrence): Count[] {
  const found = failures(mutated).filter(({ message }) => !clean.findings.some((known) => known.message === message))
  const suspects = new Set(found.flatMap((finding) => finding.suspects ?? []).map((suspect) => JSON.stringify(suspect)))
  const isTraced = suspects.size === 1 && suspects.has(JSON.stringify({ ...place, text: figure.text }))
  return [...(found.length > 0 ? (['found'] as const) : []), ...(isTraced ? (['traced'] as const) : [])]
}

/** The same by integer programming. */
function consult(mutated: Disclosure, figure: Occurrence['figure']): Count[] {
  const figures = readFigures(indexPoints(mutated).printed)
  if (oracle.isFeasible(figures)) return []
  const suspects = oracle.suspects(figures)
  const [only] = suspects
  const isTraced = suspects.length === 1 && only !== undefined && figures.occurrences[only]?.figure === figure
  return isTraced ? ['oracleFound', 'oracleTraced'] : ['oracleFound']
}

function failures(of: Disclosure): readonly Finding[] {
  return checkDisclosure(of).findings.filter(({ outcome }) => outcome === 'fail')
}

/** The relations as they are compared in the clean report, and amounts measured from what is printed there. */
function createCleanOracle(solver: Awaited<ReturnType<typeof loadSolver>>) {
  prove(propagation, readFigures(printed))
  const { system, ceilings, modes } = propagation
  const origins = Float64Array.from({ length: system.quantities }, (_, quantity) => {
    const [below = 0, above = 0] = ceilings.subarray(2 * quantity, 2 * quantity + 2)
    return Number.isFinite(below) ? -below : Number.isFinite(above) ? above : 0
  })
  return createOracle(solver, { system, modes: modes.slice() }, origins)
}
