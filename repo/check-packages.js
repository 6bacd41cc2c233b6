// Packs every package and has publint and attw look at what would be published.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })

for (const name of ['core', 'layouts', 'dsl', 'render', 'cli']) {
  const folder = join(root, 'packages', name)
  run('npx', ['publint', '--strict', folder])
  // The command has no entry to import, so there are no types to look at.
  if (name === 'cli') continue
  const packed = mkdtempSync(join(tmpdir(), 'juesuan-pack-'))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', packed], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  const [tarball] = readdirSync(packed)
  run('npx', ['attw', '--profile', 'esm-only', join(packed, tarball)])
}
