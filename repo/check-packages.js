// Packs every package, has publint and attw look at what would be published, and uses it as a stranger would:
// installed in an empty folder, the command must print the example exactly as the workspace does, and the project it
// writes must pass its own tests with nothing but what it names installed.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shell = process.platform === 'win32'
const run = (command, args, cwd = root) => execFileSync(command, args, { cwd, stdio: 'inherit', shell })

const packed = mkdtempSync(join(tmpdir(), 'juesuan-packed-'))
for (const name of ['core', 'layouts', 'dsl', 'render', 'reader', 'cli']) {
  const folder = join(root, 'packages', name)
  run('npx', ['publint', '--strict', folder])
  execFileSync('npm', ['pack', '--silent', '--pack-destination', packed], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell })
}
const tarballs = readdirSync(packed).map((name) => join(packed, name))
for (const tarball of tarballs) run('npx', ['attw', '--profile', 'esm-only', tarball])

const stranger = mkdtempSync(join(tmpdir(), 'juesuan-installed-'))
const example = join(root, 'examples', 'yangquan-commerce-2024')
writeFileSync(join(stranger, 'package.json'), '{ "private": true, "type": "module" }\n')
for (const name of ['report.ts', 'duties.ts', 'evaluation.ts']) cpSync(join(example, name), join(stranger, name))
run('npm', ['install', '--silent', ...tarballs], stranger)
run('npx', ['juesuan', 'check', 'report.ts'], stranger)
run('npx', ['juesuan', 'render', 'report.ts', '--to', 'md,html,txt,pdf', '--out', 'out'], stranger)
for (const name of ['report.md', 'report.html', 'report.txt']) {
  const same = readFileSync(join(stranger, 'out', name)).equals(readFileSync(join(example, 'expected', name)))
  if (!same) throw new Error(`the installed command prints ${name} otherwise than the workspace`)
}
// Its typeface is copied into the package when it is built.
if (
  !readFileSync(join(stranger, 'out', 'report.pdf'))
    .subarray(0, 5)
    .equals(Buffer.from('%PDF-'))
)
  throw new Error('no PDF')

const project = mkdtempSync(join(tmpdir(), 'juesuan-project-'))
run('npx', ['juesuan', 'init', project], stranger)
run('npm', ['install', '--silent', ...tarballs], project)
for (const script of ['check', 'test', 'render']) run('npm', ['run', script], project)
run('node', ['--eval', "import('@juesuan/dsl/node-test')"], project)

for (const folder of [packed, stranger, project]) rmSync(folder, { recursive: true })
console.log('the installed command prints the example as the workspace does, and the project it writes passes its tests')
