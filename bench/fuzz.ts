/**
 * Damaged texts, read and checked: none may crash anything, each must have an outcome, and none may cost more than its size.
 * `npm run fuzz -- --count 100000 --seed 1`: the same seed gives the same texts, over however many `--threads`. With
 * `--growth` it also measures texts of 1 and of 10 MB. It exits with 1 where it found a fault of ours. Interrupted, it tells
 * what it found so far.
 */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { examineAll, type Share, type Told } from './fuzz/examine-all.ts'
import { measureGrowth } from './fuzz/growth.ts'
import { showProgress } from './mutation/show-progress.ts'

const report = readFileSync(new URL('../test/fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')
if (isMainThread) await main()
else for (const told of examineAll(report, workerData)) parentPort?.postMessage(told)

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      threads: { type: 'string', default: String(availableParallelism()) },
      growth: { type: 'boolean', default: false },
    },
  })
  const [count, seed, threads] = [Number(values.count), Number(values.seed), Number(values.threads)]
  const endings = new Map<string, number>()
  const faults: string[] = []
  let slowest = { perKilobyte: 0, what: '' }
  let done = 0
  const listen = ({ what, ending, fault, perKilobyte }: Told) => {
    endings.set(ending, (endings.get(ending) ?? 0) + 1)
    if (fault !== undefined) {
      faults.push(`${what}: ${fault}`)
      console.log(`FAULT ${what}: ${fault}`)
    }
    if (perKilobyte > slowest.perKilobyte) slowest = { perKilobyte, what }
    done += 1
    showProgress('texts', done, count)
  }
  const tell = () => {
    console.log(`${done} damaged texts, seed ${seed}: ${[...endings].map(([ending, times]) => `${times} ${ending}`).join(', ')}`)
    console.log(`slowest: ${slowest.perKilobyte.toFixed(2)} ms per thousand characters, ${slowest.what}`)
    console.log(`${faults.length} faults`)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      tell()
      process.exit(1)
    })
  }
  const shares = Array.from({ length: threads }, (_, first): Share => ({ seed, count, first, step: threads }))
  await Promise.all(shares.map((share) => runThread(share, listen)))
  tell()
  if (values.growth) {
    for (const { what, milliseconds, ratio } of measureGrowth(report)) {
      console.log(`${what}: 1 MB ${milliseconds[0].toFixed(0)} ms, 10 MB ${milliseconds[1].toFixed(0)} ms, ${ratio.toFixed(1)} times`)
    }
  }
  process.exitCode = faults.length > 0 || done < count ? 1 : 0
}

/** A thread that goes down takes its texts with it, which the count shows. */
function runThread(share: Share, listen: (told: Told) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share })
    worker.on('message', listen).once('error', reject)
    worker.once('exit', () => resolve())
  })
}
