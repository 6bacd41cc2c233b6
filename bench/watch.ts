/**
 * From a save to the page that shows it, in milliseconds, as a window hears of it; and what memory 200 saves leave behind.
 * Run with `npm run bench:watch`; it measures the built command.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'juesuan-bench-'))
cpSync(`${root}examples/yangquan-commerce-2024`, folder, { recursive: true })
const report = join(folder, 'report.ts')
const source = readFileSync(report, 'utf8')

const watch = spawn(process.execPath, [`${root}packages/cli/dist/main.js`, 'watch', report, '--port', '0'], {
  // What is found of each save would fill a pipe that nobody reads, and keep the command from ending.
  stdio: ['ignore', 'ignore', 'pipe'],
})
const address = await new Promise<string>((resolve) => {
  watch.stderr.on('data', (data) => {
    const found = /http:\S+/u.exec(String(data))
    if (found) resolve(found[0])
  })
})

const reader = (await fetch(`${address}events`)).body?.pipeThrough(new TextDecoderStream()).getReader()
/** The version the next message names. */
async function hear(): Promise<string> {
  const { value = '' } = (await reader?.read()) ?? {}
  return /"version":"(\w+)"/u.exec(value)?.[1] ?? ''
}

/** Milliseconds of processor time used so far: what a save costs however busy the machine is. */
function processorTime(): number {
  const fields = readFileSync(`/proc/${watch.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function residentMemory(): number {
  const pages = Number(readFileSync(`/proc/${watch.pid}/statm`, 'utf8').split(' ')[1])
  return Math.round((pages * 4096) / 1_000_000)
}

const times: number[] = []
let shown = await hear()
let used = 0
for (let save = 0; save < 220; save += 1) {
  await new Promise((resolve) => setTimeout(resolve, 60))
  if (save === 20) used = processorTime()
  const start = performance.now()
  writeFileSync(report, source.replace("department: '", `department: '第${save}次保存`))
  let heard = shown
  while (heard === shown) heard = await hear()
  await (await fetch(`${address}report`)).text()
  times.push(performance.now() - start)
  shown = heard
  if (save === 20 || save === 120 || save === 219) console.log(`after ${save + 1} saves: ${residentMemory()} MB resident`)
}
const warm = times.slice(20).sort((left, right) => left - right)
console.log(
  `first save ${times[0]?.toFixed(0)} ms; median of 200 ${warm[100]?.toFixed(0)} ms; slowest tenth from ${warm[180]?.toFixed(0)} ms`,
)
console.log(`processor time of a save: ${((processorTime() - used) / 200).toFixed(0)} ms`)
watch.kill('SIGINT')
await reader?.cancel()
rmSync(folder, { recursive: true, force: true })
