// Packs every package, has publint and attw look at what would be published, and uses it as a stranger would:
// installed in an empty folder, the command must print the example exactly as the workspace does, and the project it
// writes must pass its own tests with nothing but what it names installed. What does not wait for another goes side by side.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const shell = process.platform === 'win32'
const show = ({ stdout, stderr }) => process.stdout.write(stdout + stderr)

/** Runs a program; what it said is shown when it ends, in one piece. */
async function run(command, args, cwd = root) {
  try {
    show(await promisify(execFile)(command, args, { cwd, shell, maxBuffer: 1 << 26 }))
  } catch (error) {
    show(error)
    throw new Error(`${command} ${args.join(' ')}`)
  }
}

const [packed, stranger, project] = ['packed', 'installed', 'project'].map((name) => mkdtempSync(join(tmpdir(), `juesuan-${name}-`)))

await Promise.all(
  ['core', 'layouts', 'dsl', 'render', 'reader', 'cli'].map(async (name) => {
    const folder = join(root, 'packages', name)
    await run('npx', ['publint', '--strict', folder])
    await run('npm', ['pack', '--silent', '--pack-destination', packed], folder)
  }),
)
const tarballs = readdirSync(packed).map((name) => join(packed, name))
await Promise.all([lookAtTypes(), printAsStranger().then(testProject)])

for (const folder of [packed, stranger, project]) rmSync(folder, { recursive: true })
console.log('the installed command prints the example as the workspace does, and the project it writes passes its tests')

async function lookAtTypes() {
  for (const tarball of tarballs) await run('npx', ['attw', '--profile', 'esm-only', tarball])
}

async function printAsStranger() {
  const example = join(root, 'examples', 'yangquan-commerce-2024')
  writeFileSync(join(stranger, 'package.json'), '{ "private": true, "type": "module" }\n')
  for (const name of ['report.ts', 'duties.ts', 'evaluation.ts']) cpSync(join(example, name), join(stranger, name))
  await run('npm', ['install', '--silent', ...tarballs], stranger)
  await run('npx', ['juesuan', 'check', 'report.ts'], stranger)
  await run('npx', ['juesuan', 'render', 'report.ts', '--to', 'md,html,txt,docx,pdf', '--out', 'out'], stranger)
  for (const name of ['report.md', 'report.html', 'report.txt']) {
    const same = readFileSync(join(stranger, 'out', name)).equals(readFileSync(join(example, 'expected', name)))
    if (!same) throw new Error(`the installed command prints ${name} otherwise than the workspace`)
  }
  // Its typeface is copied into the package when it is built; it is printed in a thread, whose module is in the package too.
  const pdf = readFileSync(join(stranger, 'out', 'report.pdf'))
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('no PDF')
}

async function testProject() {
  await run('npx', ['juesuan', 'init', project], stranger)
  await run('npm', ['install', '--silent', ...tarballs], project)
  for (const script of ['check', 'test', 'render']) await run('npm', ['run', script], project)
  await run('node', ['--eval', "import('@juesuan/dsl/node-test')"], project)
}
