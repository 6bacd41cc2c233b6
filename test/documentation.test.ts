import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { run } from '../packages/cli/src/run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** Examples live where their imports resolve, and are gone afterwards. */
function scratch(): string {
  return mkdtempSync(join(root, 'test', '.scratch-'))
}

const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'gu'))].map(([, code = '']) => code)

it('has examples in doc comments and the README that compile, but for the wrong one', () => {
  const folder = scratch()
  try {
    const sources = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\/src\/.*\.ts$/u.test(name.replaceAll('\\', '/')) && !name.includes('node_modules'))
      .map((name) => readFileSync(join(root, 'packages', name), 'utf8'))
    const examples = sources.flatMap((text) => blocks(text.replaceAll(/^ \* ?/gmu, ''), 'ts'))
    expect(examples.length).toBeGreaterThan(0)
    for (const [index, code] of [...examples, ...blocks(readme, 'ts')].entries()) writeFileSync(join(folder, `example-${index}.ts`), code)
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

it('shows in the README what npm start prints', async () => {
  const [shown = ''] = blocks(readme, 'text')
  const results: string[] = []
  const path = 'examples/yangquan-commerce-2024/report.ts'
  const status = await run(['check', join(root, path)], { result: (text) => results.push(text), message: () => undefined, colour: false })
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
      colour: false,
    })
    expect(status).toBe(0)
    expect(lines.join('\n').replaceAll(join(folder, name), name)).toBe(printed.join('\n'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('shows in the README the real finding for a wrong figure', async () => {
  const [wrong = ''] = blocks(readme, 'ts').slice(1)
  const shown = blocks(readme, 'text').at(-1) ?? ''
  const folder = scratch()
  try {
    const path = join(folder, 'report.ts')
    writeFileSync(path, wrong)
    const results: string[] = []
    const status = await run(['check', path], { result: (text) => results.push(text), message: () => undefined, colour: false })
    expect(status).toBe(1)
    // The doc shows the file as the reader would name it.
    const printed = results.join('').replaceAll(path, 'report.ts').trimEnd()
    expect(shown.trimEnd().split('\n').slice(1).join('\n')).toBe(printed)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
