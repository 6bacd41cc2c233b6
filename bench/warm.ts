/**
 * Warm, in one process: what each step of the way from declaration to print costs, in milliseconds (median of 200).
 * Run with `npm run bench`; it measures the built packages.
 */
import { checkDisclosure } from '@juesuan/core'
import { readDeclaration } from '@juesuan/dsl'
import { compose, disclose, namesOf, requirementsOf, shanxi2024 } from '@juesuan/layouts'
import { formats, type Print } from '@juesuan/render'
import example from '../examples/yangquan-commerce-2024/report.ts'
import { publish } from '../test/publish.ts'

async function median(step: () => unknown): Promise<number> {
  for (let run = 0; run < 100; run += 1) await step()
  const times: number[] = []
  for (let run = 0; run < 200; run += 1) {
    const start = performance.now()
    await step()
    times.push(performance.now() - start)
  }
  return times.sort((left, right) => left - right)[100] ?? 0
}

const declare = () => readDeclaration(shanxi2024, example.declaration)
const declared = declare()
const disclosure = disclose(declared.report, declared.layout)
const options = { nameOf: namesOf(declared.report), layout: requirementsOf(declared.layout) }
const publication = publish(declared)
const { document } = publication
const printers: Readonly<Record<string, Print>> = {
  md: await formats.md.load(),
  html: await formats.html.load(),
  txt: await formats.txt.load(),
}

const steps: Readonly<Record<string, () => unknown>> = {
  declare,
  disclose: () => disclose(declared.report, declared.layout),
  check: () => checkDisclosure(disclosure, options),
  compose: () => compose(disclosure, declared.layout),
  ...Object.fromEntries(Object.entries(printers).map(([name, print]) => [`render ${name}`, () => print(publication)])),
  all: () => {
    const fresh = declare()
    const printed = disclose(fresh.report, fresh.layout)
    const nameOf = namesOf(fresh.report)
    const { findings } = checkDisclosure(printed, { nameOf, layout: requirementsOf(fresh.layout) })
    const made = { document: compose(printed, fresh.layout), disclosure: printed, report: fresh.report, findings, nameOf }
    return Promise.all(Object.values(printers).map((print) => print(made)))
  },
}

// The floor tells how fast the machine is now: serializing the same document once.
const floor = await median(() => JSON.stringify(document, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
console.log(`floor        ${floor.toFixed(2)} ms`)
for (const [name, step] of Object.entries(steps)) {
  const time = await median(step)
  console.log(`${name.padEnd(12)} ${time.toFixed(2)} ms  ${(time / floor).toFixed(1)} × floor`)
}
