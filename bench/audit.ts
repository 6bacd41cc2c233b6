/**
 * What auditing published reports costs: one PDF cold (a process of its own) and warm (in one process), a folder of 200,
 * and the most memory. Run with `npm run bench:audit`; it measures the built packages. `--files=20` takes fewer.
 * Beside the time on the clock stands that of the processors, which says the same on a machine that others use too.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDisclosure, functionalClassification } from '@juesuan/core'
import { layouts, namesOf, requirementsOf } from '@juesuan/layouts'
import { readFile, readText, recogniseLayout } from '@juesuan/reader'
import { print } from '@juesuan/render'
import example from '../examples/yangquan-commerce-2024/report.ts'
import { publish } from '../test/publish.ts'

const fileCount = Number(process.argv.find((argument) => argument.startsWith('--files='))?.slice('--files='.length) ?? 200)
const command = 'packages/cli/bin/juesuan.js'
/** A process tells at its end how much memory and time of the processors it took. */
const tellUse = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('use '+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime))})`

const folder = mkdtempSync(join(tmpdir(), 'juesuan-bench-'))
try {
  const pdf = join(folder, 'report.pdf')
  writeFileSync(pdf, await print('pdf', publish(example)))
  const bytes = readFileSync(pdf)
  console.log(`the PDF: ${await countPages(bytes)} pages, ${Math.round(bytes.length / 1024)} KB`)

  const warm: Run[] = []
  for (let run = 0; run < 25; run += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()]
    await auditOnce(bytes)
    const { user, system } = process.cpuUsage(used)
    warm.push({ seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, megabytes: 0 })
  }
  console.log(`warm, one file: ${times(warm.slice(5))}`)
  const cold = Array.from({ length: 5 }, () => run(pdf))
  console.log(`cold, one file: ${times(cold)}, ${Math.max(...cold.map(({ megabytes }) => megabytes))} MB at most`)
  console.log(`cold, node -e 0: ${times(Array.from({ length: 5 }, () => run()))}`)

  const many = mkdtempSync(join(folder, 'many-'))
  for (let file = 0; file < fileCount; file += 1) copyFileSync(pdf, join(many, `${file}.pdf`))
  const all = run(many)
  const each = { ...all, seconds: all.seconds / fileCount, processor: all.processor / fileCount }
  console.log(`a folder of ${fileCount}: ${times([all])}; a file ${times([each])}; ${all.megabytes} MB at most`)
} finally {
  rmSync(folder, { recursive: true })
}

async function countPages(bytes: Uint8Array): Promise<number> {
  const read = await readFile(bytes)
  if (read.kind === 'unreadable') throw new Error(read.message)
  const places = read.lines.flatMap(({ pieces }) => pieces.map(({ place }) => place))
  return Math.max(0, ...places.map((place) => (place.kind === 'page' ? place.page : 0)))
}

async function auditOnce(bytes: Uint8Array): Promise<void> {
  const read = await readFile(bytes)
  if (read.kind === 'unreadable') throw new Error(read.message)
  const text = read.lines.map((line) => line.text).join('\n')
  const { layout, isKnown } = recogniseLayout(text, layouts)
  const { disclosure } = readText(text, layout)
  if (!isKnown || disclosure.unreadable.length > 0) throw new Error('the report was not understood')
  const nameOf = namesOf({ functional: functionalClassification, year: disclosure.year })
  checkDisclosure(disclosure, { nameOf, layout: requirementsOf(layout) })
}

interface Run {
  readonly seconds: number
  /** Seconds of the processors. */
  readonly processor: number
  readonly megabytes: number
}

/** Audits a path in a process of its own; without one, the process does nothing. */
function run(path?: string): Run {
  const args = path === undefined ? ['-e', '0'] : [command, 'audit', path, '--format', 'jsonl']
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', tellUse, ...args], {
    encoding: 'utf8',
    env: { ...process.env, JUESUAN_BUILT: '1' },
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  const [, memory, processor] = /use (\d+) (\d+)/u.exec(stderr) ?? []
  return { seconds: (performance.now() - start) / 1000, processor: Number(processor) / 1e6, megabytes: Math.round(Number(memory) / 1024) }
}

function times(runs: readonly Run[]): string {
  const of = (part: 'seconds' | 'processor') => median(runs.map((run) => run[part])).toFixed(2)
  return `${of('seconds')} s (processors ${of('processor')} s)`
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0
}
