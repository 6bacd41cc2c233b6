import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { run } from '../packages/cli/src/run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const ledger = 'test/fixtures/yangquan-commerce-2024/ledger.csv'
const quiet = { result: () => undefined, message: () => undefined, progress: () => undefined, colour: false }

/** Examples live where their imports resolve, and are gone afterwards. */
function scratch(): string {
  return mkdtempSync(join(root, 'test', '.scratch-'))
}

const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'gu'))].map(([, code = '']) => code)

it('has examples in doc comments and the README that compile, but for the wrong one', async () => {
  const folder = scratch()
  try {
    const sources = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\/src\/.*\.ts$/u.test(name.replaceAll('\\', '/')) && !name.includes('node_modules'))
      .map((name) => readFileSync(join(root, 'packages', name), 'utf8'))
    const examples = sources.flatMap((text) => blocks(text.replaceAll(/^ \* ?/gmu, ''), 'ts'))
    expect(examples.length).toBeGreaterThan(0)
    for (const [index, code] of [...examples, ...blocks(readme, 'ts')].entries()) writeFileSync(join(folder, `example-${index}.ts`), code)
    await run(['import', join(root, ledger), '--out', join(folder, 'accounts.ts')], quiet)
    const config = { extends: '../../tsconfig.json', include: ['*.ts'], exclude: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
    const said = stdout.split('\n').filter((line) => /^\S.*error TS/u.test(line))
    // The last example is wrong on purpose: the README shows what the compiler says of it.
    expect(said).toHaveLength(1)
    expect(readme).toContain(said[0]?.replace(/^.*error TS2322: /u, '') ?? '')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it.each([
  [
    'audit test/fixtures/yangquan-commerce-2024/official.txt',
    /```text\n(?<shown>.* test\/fixtures\/yangquan-commerce-2024\/official\.txt\n[\s\S]*?)```/u,
  ],
  ["explain 'expenditure!201!2' --report examples/yangquan-commerce-2024/report.ts", /\$ juesuan explain .*\n(?<shown>[\s\S]*?)```/u],
])('shows in the README what juesuan %s prints', (command, block) => {
  const { stdout } = spawnSync(process.execPath, [join(root, 'packages/cli/bin/juesuan.js'), ...command.replaceAll("'", '').split(' ')], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(block.exec(readme)?.groups?.shown).toBe(stdout)
})

it('shows in the README what npm start prints', async () => {
  const [shown = ''] = blocks(readme, 'text')
  const results: string[] = []
  const path = 'examples/yangquan-commerce-2024/report.ts'
  const status = await run(['check', join(root, path)], {
    result: (text) => results.push(text),
    message: () => undefined,
    progress: () => undefined,
    colour: false,
  })
  expect(status).toBe(0)
  expect(results.join('').replaceAll(join(root, path), path).trimEnd()).toBe(shown.trimEnd())
})

it('shows in the README what juesuan init prints', async () => {
  const [shown = ''] = blocks(readme, 'text').filter((block) => block.startsWith('$ npx juesuan init '))
  const [command = '', ...printed] = shown.trimEnd().split('\n')
  const [name = '', ...options] = command.split(' ').slice(4)
  const folder = scratch()
  try {
    const lines: string[] = []
    const status = await run(['init', join(folder, name), ...options], {
      result: (text) => lines.push(text.trimEnd()),
      message: (text) => lines.push(text),
      progress: () => undefined,
      colour: false,
    })
    expect(status).toBe(0)
    expect(lines.join('\n').replaceAll(join(folder, name), name)).toBe(printed.join('\n'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('shows in the README the real finding for a wrong figure', async () => {
  const wrong = blocks(readme, 'ts').at(-1) ?? ''
  const shown = blocks(readme, 'text').find((block) => block.startsWith('$ juesuan check report.ts')) ?? ''
  const folder = scratch()
  try {
    const path = join(folder, 'report.ts')
    writeFileSync(path, wrong)
    const results: string[] = []
    const status = await run(['check', path], {
      result: (text) => results.push(text),
      message: () => undefined,
      progress: () => undefined,
      colour: false,
    })
    expect(status).toBe(1)
    // The doc shows the file as the reader would name it.
    const printed = results.join('').replaceAll(path, 'report.ts').trimEnd()
    expect(shown.trimEnd().split('\n').slice(1).join('\n')).toBe(printed)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('shows in the README what an import prints', async () => {
  const folder = scratch()
  try {
    const results: string[] = []
    const args = ['import', join(root, ledger), '--out', join(folder, 'accounts.ts')]
    expect(await run(args, { ...quiet, result: (text) => results.push(text) })).toBe(0)
    expect(blocks(readme, 'sh')).toContain(`npx juesuan import ${ledger} --out accounts.ts\n`)
    expect(blocks(readme, 'text')).toContain(results.join('').replaceAll(`${folder}/`, ''))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('shows in the README what the import of a published report prints', async () => {
  const folder = scratch()
  try {
    const results: string[] = []
    const official = 'test/fixtures/yangquan-commerce-2024/official.txt'
    expect(await run(['import', join(root, official), '--out', folder], { ...quiet, result: (text) => results.push(text) })).toBe(0)
    expect(blocks(readme, 'sh')).toContain(`npx juesuan import ${official} --out imported\n`)
    expect(blocks(readme, 'text')).toContain(results.join('').replaceAll(folder, 'imported'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('shows in the README what a comparison prints', async () => {
  const [shown = ''] = blocks(readme, 'text').filter((block) => block.startsWith('前：'))
  const [command = ''] = blocks(readme, 'sh').filter((block) => block.startsWith('npx juesuan diff '))
  const results: string[] = []
  const paths = command.trim().split(' ').slice(3)
  expect(
    await run(['diff', ...paths.map((path) => join(root, path))], { ...quiet, result: (text) => results.push(text.replaceAll(root, '')) }),
  ).toBe(1)
  expect(results.join('')).toBe(shown)
})

it('shows in docs/import-ledger.md what the commands do with the files that stand there', async () => {
  const folder = scratch()
  const printed: string[] = []
  const tell = (text: string) => printed.push(text.replaceAll(`${folder}/`, '').trimEnd())
  let checked = 0
  try {
    const doc = readFileSync(join(root, 'docs', 'import-ledger.md'), 'utf8')
    for (const [, language = '', name = '', code = ''] of doc.matchAll(/```(\w+)(?: (\S+))?\n([\s\S]*?)```/gu)) {
      if (language === 'csv' || language === 'json') writeFileSync(join(folder, name), code)
      else if (language === 'sh') {
        const [, , ...args] = code.trim().split(' ')
        await run(
          args.map((arg) => (/\.\w+$/u.test(arg) ? join(folder, arg) : arg)),
          { ...quiet, result: tell, message: tell },
        )
      } else {
        expect(language === 'ts' ? readFileSync(join(folder, name), 'utf8') : `${printed.splice(0).join('\n')}\n`).toBe(code)
        checked += 1
      }
    }
    expect(checked).toBe(5)
    expect(readdirSync(folder)).not.toContain('wrong.ts')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
