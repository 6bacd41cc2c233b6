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
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', shell: process.platform === 'win32' })
    if (status !== 0) throw new Error(`${name}: ${stderr}`)
    return (performance.now() - start) / 1000
  })
  console.log(`${name.padEnd(20)} ${times.sort((left, right) => left - right)[4].toFixed(2)} s`)
}
