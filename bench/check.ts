/**
 * What a check costs: one report warm, its numbers alone, the checks of them with their words, and all checks; a thousand
 * reports from memory; a thousand texts read and checked by two workers; and the sums alone beside a plain loop over the
 * same. `npm run bench:check [-- --reports 1000]`.
 * How fast the machine is now, the plain loop tells: only ratios can be compared.
 */
import { parseArgs } from 'node:util'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { checkDisclosure, checks, compileRelations, indexPoints, numberChecks, readFigures } from '@juesuan/core'
import { compose, disclose, namesOf, requirementsOf } from '@juesuan/layouts'
import { renderText } from '@juesuan/render'
import fc from 'fast-check'
import example from '../examples/yangquan-commerce-2024/report.ts'
import { figureProofs } from '../packages/core/src/check/figure-proofs.ts'
import { compareAll } from '../packages/core/src/relation/compare-all.ts'
import { randomReport } from '../test/random-declaration.ts'
import { plainSums } from './check/plain-sums.ts'
import { readTexts } from './check/read-texts.ts'

if (isMainThread) await measure()
else readTexts(workerData)

async function measure(): Promise<void> {
  const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000' } } })
  const reports = Number(values.reports)

  const disclosure = disclose(example.report, example.layout)
  const options = { nameOf: namesOf(example.report), layout: requirementsOf(example.layout) }
  const { list } = indexPoints(disclosure)
  const { relations, propagation } = compileRelations(list.shape)
  const figures = readFigures(list)

  const floor = fastest(plainSums(disclosure, relations), 20)
  const sums = fastest(() => compareAll(propagation.system, relations.length, figures), 20)
  const proven = fastest(() => {
    const index = indexPoints(disclosure)
    const own = readFigures(index.list)
    compareAll(propagation.system, relations.length, own)
    figureProofs(index, propagation, own).ofOthers()
  }, 5)
  const numbers = fastest(() => checkDisclosure(disclosure, { ...options, checks: numberChecks }), 2)
  const all = fastest(() => checkDisclosure(disclosure, options), 1)
  const show = (what: string, milliseconds: number) => console.log(`${what.padEnd(48)} ${milliseconds.toFixed(3)} ms`)
  show(`plain loop over ${relations.length} sums`, floor)
  show(`the same sums by the engine (${(sums / floor).toFixed(1)} times)`, sums)
  show('figures read, sums compared, all proved jointly', proven)
  show(`one report, ${numberChecks.length} checks of numbers, in words`, numbers)
  show(`one report, all ${checks.length} checks`, all)

  const declared = fc.sample(randomReport, { seed: 1, numRuns: reports })
  const disclosures = declared.map((own) => disclose(own.report, own.layout))
  let start = performance.now()
  for (const own of disclosures) checkDisclosure(own, { checks: numberChecks })
  show(`each of ${reports} reports from memory, numbers`, (performance.now() - start) / reports)
  start = performance.now()
  for (const [at, own] of disclosures.entries()) {
    const of = declared[at] ?? example
    checkDisclosure(own, { nameOf: namesOf(of.report), layout: requirementsOf(of.layout) })
  }
  show(`each of ${reports} reports from memory, all checks`, (performance.now() - start) / reports)

  const texts = declared.map((own, at) => renderText({ document: compose(disclosures[at] ?? disclosure, own.layout) }))
  const half = Math.ceil(texts.length / 2)
  const workers = [texts.slice(0, half), texts.slice(half)].map((workerData) => new Worker(new URL(import.meta.url), { workerData }))
  await Promise.all(workers.map((worker) => new Promise((done) => worker.once('message', done))))
  start = performance.now()
  const ended = workers.map((worker) => new Promise((done) => worker.once('message', done)))
  for (const worker of workers) worker.postMessage('go')
  await Promise.all(ended)
  show(`each of ${reports} texts read and checked, two workers`, (performance.now() - start) / reports)
  await Promise.all(workers.map((worker) => worker.terminate()))
}

/** The least of many runs in milliseconds, once everything is compiled: what else runs on the machine only ever adds to it. */
function fastest(step: () => unknown, times: number): number {
  for (let warm = 0; warm < 2000; warm += 1) step()
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 200; round += 1) {
    const start = performance.now()
    for (let time = 0; time < times; time += 1) step()
    least = Math.min(least, (performance.now() - start) / times)
  }
  return least
}
