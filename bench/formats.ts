/**
 * What each format of the example costs: cold, in a process of its own from the shell to the written file (median of 5, beside
 * the same command that only checks); warm, in one process (median of 20); and how large its file is. Then what is installed.
 * Run with `npm run bench:formats`; it measures the built packages.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FormatName, formats } from '@juesuan/render'
import example from '../examples/yangquan-commerce-2024/report.ts'
import { publish } from '../test/publish.ts'

const out = mkdtempSync(join(tmpdir(), 'juesuan-bench-'))
const report = 'examples/yangquan-commerce-2024/report.ts'
const publication = publish(example)
const names = Object.keys(formats) as FormatName[]

/** Seconds from the shell to the end. */
function cold(...args: string[]): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    const env = { ...process.env, JUESUAN_BUILT: '1' }
    const { status, stderr } = spawnSync(process.execPath, ['packages/cli/bin/juesuan.js', ...args], { encoding: 'utf8', env })
    if (status !== 0) throw new Error(stderr)
    return (performance.now() - start) / 1000
  })
  return median(times)
}

/** Milliseconds in a process that has printed before. */
async function warm(name: FormatName): Promise<number> {
  const print = await formats[name].load()
  const times: number[] = []
  for (let run = 0; run < 23; run += 1) {
    const start = performance.now()
    await print(publication)
    if (run >= 3) times.push(performance.now() - start)
  }
  return median(times)
}

function median(times: number[]): number {
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0
}

const render = (to: string) => cold('render', report, '--to', to, '--out', out)

console.log(`node              ${median(Array.from({ length: 5 }, () => nothing())).toFixed(2)} s`)
console.log(`check             ${cold('check', report).toFixed(2)} s`)
console.log('format            cold      warm         size')
for (const name of names) {
  const [seconds, milliseconds] = [render(name), await warm(name)]
  const size = statSync(join(out, `report.${name}`)).size / 1000
  console.log(
    `${name.padEnd(16)} ${seconds.toFixed(2).padStart(5)} s ${milliseconds.toFixed(1).padStart(7)} ms ${size.toFixed(1).padStart(8)} kB`,
  )
}
console.log(`all              ${render('all').toFixed(2).padStart(5)} s`)

const listed = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable', '--workspace', 'packages/cli'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const installed = new Set(listed.stdout.split('\n').filter((path) => path.includes('node_modules')))
console.log(`installed with the command: ${installed.size} packages`)

function nothing(): number {
  const start = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return (performance.now() - start) / 1000
}
