#!/usr/bin/env node
// Says in one message what an old Node would say in many: what is needed is checked before anything is loaded.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
const source = fileURLToPath(new URL('../src/main.ts', import.meta.url))

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`juesuan 需要 Node.js 20.19 或更高版本，现在是 ${process.versions.node}。请升级 Node.js。`)
  process.exitCode = 2
} else if (existsSync(source) && !process.env.JUESUAN_BUILT) {
  // In the workspace the source runs as it is, built or not; it is not published.
  const loader = import.meta.resolve('tsx')
  const node = ['--conditions=@juesuan/source', '--import', loader, source, ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, node, { stdio: 'inherit' }).status ?? 3
} else {
  // From Node.js 22 on, what was compiled once is kept for the next command.
  module.enableCompileCache?.()
  await import('../dist/main.js')
}
