/**
 * Damaged texts, read and checked: none may crash anything, each must have an outcome, and none may cost more than its size.
 * `npm run fuzz -- --count 100000 --seed 1`: the same seed gives the same texts. It exits with 1 where it found a fault of ours.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { damage } from './fuzz/damage.ts'
import { type Examined, examine } from './fuzz/examine.ts'
import { measureGrowth } from './fuzz/growth.ts'
import { createRandom } from './fuzz/random.ts'
import { showProgress } from './mutation/show-progress.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    growth: { type: 'boolean', default: false },
  },
})
const [count, seed] = [Number(values.count), Number(values.seed)]
const report = readFileSync(new URL('../test/fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')

const endings = new Map<Examined['ending'], number>()
const faults: string[] = []
let slowest = { perKilobyte: 0, what: '' }
for (let at = 0; at < count; at += 1) {
  const { text, kinds } = damage(report, createRandom(seed * 1_000_003 + at))
  const { ending, fault, milliseconds } = examine(text)
  endings.set(ending, (endings.get(ending) ?? 0) + 1)
  const what = `text ${at} of seed ${seed} (${kinds.join(', ')}; ${text.length} characters)`
  if (fault !== undefined) faults.push(`${what}: ${fault}`)
  // The first texts are read by code that is not yet compiled.
  const perKilobyte = (1000 * milliseconds) / (text.length + 10_000)
  if (at > 100 && perKilobyte > slowest.perKilobyte) slowest = { perKilobyte, what }
  showProgress('texts', at + 1, count)
}
console.log(`${count} damaged texts, seed ${seed}: ${[...endings].map(([ending, times]) => `${times} ${ending}`).join(', ')}`)
console.log(`slowest: ${slowest.perKilobyte.toFixed(2)} ms per thousand characters, ${slowest.what}`)
for (const fault of faults.slice(0, 20)) console.log(`FAULT ${fault}`)
if (values.growth) {
  for (const { what, milliseconds, ratio } of measureGrowth(report)) {
    console.log(`${what}: 1 MB ${milliseconds[0].toFixed(0)} ms, 10 MB ${milliseconds[1].toFixed(0)} ms, ${ratio.toFixed(1)} times`)
  }
}
process.exitCode = faults.length > 0 ? 1 : 0
