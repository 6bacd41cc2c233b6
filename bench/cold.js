// Cold, one process each: seconds from the shell to the end (median of 9), beside Node itself doing nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'

const out = mkdtempSync(`${tmpdir()}/juesuan-bench-`)
const example = 'examples/yangquan-commerce-2024/report.ts'
const command = 'packages/cli/bin/juesuan.js'
const runs = {
  'node -e 0': ['node', '-e', '0'],
  'npx node -e 0': ['npx', 'node', '-e', '0'],
  'juesuan check': ['node', command, 'check', example],
  'npx juesuan check': ['npx', 'juesuan', 'check', example],
  'juesuan render': ['node', command, 'render', example, '--to', 'md,html,txt', '--out', out],
  'npx juesuan render': ['npx', 'juesuan', 'render', example, '--to', 'md,html,txt', '--out', out],
}

for (const [name, [program, ...args]] of Object.entries(runs)) {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    const env = { ...process.env, JUESUAN_BUILT: '1' }
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', env, shell: process.platform === 'win32' })
    if (status !== 0) throw new Error(`${name}: ${stderr}`)
    return (performance.now() - start) / 1000
  })
  console.log(`${name.padEnd(20)} ${times.sort((left, right) => left - right)[4].toFixed(2)} s`)
}

const loading = `import('@juesuan/core').then(({ functionalClassification: catalogue }) => {
  const start = performance.now()
  catalogue.find('2011301')
  console.log((performance.now() - start).toFixed(1))
})`
const loads = Array.from({ length: 9 }, () =>
  Number(spawnSync('node', ['--input-type=module', '-e', loading], { encoding: 'utf8' }).stdout),
)
console.log(`load the catalogue   ${loads.sort((left, right) => left - right)[4]} ms`)
