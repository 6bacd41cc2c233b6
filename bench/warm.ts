/**
 * Warm, in one process: what each step of the way from declaration to print costs, in milliseconds (median of 200).
 * Run with `npm run bench`; it measures the built packages.
 */
import { checkDisclosure } from '@juesuan/core'
import { readDeclaration } from '@juesuan/dsl'
import { compose, disclose, namesOf, requirementsOf, shanxi2024 } from '@juesuan/layouts'
import { renderHtml, renderMarkdown, renderText } from '@juesuan/render'
import example from '../examples/yangquan-commerce-2024/report.ts'

function median(step: () => unknown): number {
  for (let run = 0; run < 100; run += 1) step()
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now()
    step()
    return performance.now() - start
  })
  return times.sort((left, right) => left - right)[100] ?? 0
}

const declare = () => readDeclaration(shanxi2024, example.declaration)
const declared = declare()
const disclosure = disclose(declared.report, declared.layout)
const options = { nameOf: namesOf(declared.report), layout: requirementsOf(declared.layout) }
const document = compose(disclosure, declared.layout)

const steps: Readonly<Record<string, () => unknown>> = {
  declare,
  disclose: () => disclose(declared.report, declared.layout),
  check: () => checkDisclosure(disclosure, options),
  compose: () => compose(disclosure, declared.layout),
  'render md': () => renderMarkdown(document),
  'render html': () => renderHtml(document),
  'render txt': () => renderText(document),
  all: () => {
    const fresh = declare()
    const printed = disclose(fresh.report, fresh.layout)
    checkDisclosure(printed, { nameOf: namesOf(fresh.report), layout: requirementsOf(fresh.layout) })
    const tree = compose(printed, fresh.layout)
    return [renderMarkdown(tree), renderHtml(tree), renderText(tree)]
  },
}

// The floor tells how fast the machine is now: serializing the same document once.
const floor = median(() => JSON.stringify(document, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
console.log(`floor        ${floor.toFixed(2)} ms`)
for (const [name, step] of Object.entries(steps)) {
  const time = median(step)
  console.log(`${name.padEnd(12)} ${time.toFixed(2)} ms  ${(time / floor).toFixed(1)} × floor`)
}
