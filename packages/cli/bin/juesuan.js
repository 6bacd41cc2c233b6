#!/usr/bin/env node
// Written so that any Node can read it: an old one gets one clear message instead of a syntax error.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
const built = new URL('../dist/main.js', import.meta.url)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`juesuan 需要 Node.js 20.19 或更高版本，现在是 ${process.versions.node}。请升级 Node.js。`)
  process.exitCode = 2
} else if (existsSync(built)) {
  await import(built.href)
} else {
  // In the workspace nothing need be built: the source runs as it is.
  const source = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const node = ['--conditions=@juesuan/source', '--import', 'tsx', source, ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, node, { stdio: 'inherit' }).status ?? 3
}
