import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding } from '@juesuan/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from '../packages/cli/src/run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(root, 'test', '.scratch-'))
const readJson = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8'))

async function juesuan(...args: string[]): Promise<{ status: number; results: string }> {
  const results: string[] = []
  const status = await run(args, {
    result: (text) => results.push(text),
    message: () => undefined,
    progress: () => undefined,
    colour: false,
  })
  return { status, results: results.join('') }
}

/** A tool of the project, which finds the packages in the workspace as they are in the source. */
function start(tool: string, ...args: string[]): { status: number | null; text: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_OPTIONS|FORCE_COLOR)/u.test(name)))
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  })
  return { status, text: stdout + stderr }
}

// The packages' source, unlike what is published of it, needs the types of Node.
const typecheck = () => start('typescript/bin/tsc', '--locale', 'zh-cn', '--customConditions', '@juesuan/source', '--types', 'node')

beforeAll(async () => {
  expect(await juesuan('init', folder, '--department', '示范市文化和旅游局')).toMatchObject({ status: 0 })
})

afterAll(() => rmSync(folder, { recursive: true }))

it('has the versions of this workspace', () => {
  const { dependencies, devDependencies } = readJson('packages', 'cli', 'template', 'package.json')
  const versions = readdirSync(join(root, 'packages')).map((name) => readJson('packages', name, 'package.json'))
  expect(versions).toMatchObject(versions.map(({ name }) => ({ name, version: dependencies.juesuan })))
  expect(dependencies).toEqual(Object.fromEntries(Object.keys(dependencies).map((name) => [name, dependencies.juesuan])))
  expect(readJson('package.json').devDependencies).toMatchObject(devDependencies)
})

it('makes a project that checks without a finding to mend, and prints', async () => {
  const { status, results } = await juesuan('check', folder, '--format', 'json')
  const [result] = JSON.parse(results)
  expect(status).toBe(0)
  expect(result).toMatchObject({ department: '示范市文化和旅游局', outcomes: { insufficient: 0, unreadable: 0 } })
  // The form's own gap in its line numbers is told of every report in it.
  expect(result.findings.filter(({ outcome }: Finding) => outcome === 'fail').map(({ check }: Finding) => check)).toEqual([
    'line-number-gap',
  ])
  expect(result.outcomes.pass).toBeGreaterThan(500)
  expect(await juesuan('render', folder, '--to', 'md,html,txt', '--out', join(folder, 'out'))).toMatchObject({ status: 0 })
})

it('makes a project that compiles and passes its tests; a figure put in wrong does neither', () => {
  const conditions = `['@juesuan/source', 'node', 'import', 'default']`
  writeFileSync(
    join(folder, 'vitest.config.js'),
    `export default { resolve: { conditions: ${conditions} }, ssr: { resolve: { conditions: ${conditions} } } }\n`,
  )
  const vitest = () => start('vitest/vitest.mjs', 'run', '--reporter', 'verbose')
  expect(typecheck()).toEqual({ status: 0, text: '' })
  const passed = vitest()
  expect(passed.status).toBe(0)
  expect(passed.text).toContain('✓ report.test.ts > 示范市文化和旅游局 2024年度部门决算 > 合计等于各项之和')

  const report = join(folder, 'report.ts')
  const wrongFigures = readFileSync(report, 'utf8').replace("'30201': 60_000", "'30201': 66_000")
  writeFileSync(report, wrongFigures)
  const mismatch = '基本支出按功能分类合计 4050120.36 元，按经济分类合计 4056120.36 元，相差 -6000.00 元'
  const wrong = typecheck()
  expect(wrong.status).not.toBe(0)
  expect(wrong.text).toMatch(/^report\.ts\(\d+,\d+\): error TS2322: 不能将类型/u)
  expect(wrong.text).toContain(mismatch)
  const failed = vitest()
  expect(failed.status).toBe(1)
  expect(failed.text).toContain(`Error: ${mismatch}`)
  // The README shows one failure, of the department that is the template's example.
  const [shown = ''] = /^ FAIL {2}[\s\S]*?(?=```)/mu.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  expect(shown).toContain(mismatch)
  expect(failed.text.replaceAll('示范市文化和旅游局', '示例市商务局')).toContain(shown)
})

it.each([
  ['--layout', 'national-2024'],
  ['--layout', 'shanghai-2024'],
  ['--layout', 'shanghai-2023'],
  ['--year', '2022'],
])('makes a project in another layout or year that checks without an error: %s %s', async (...options) => {
  const other = mkdtempSync(join(root, 'test', '.scratch-'))
  try {
    expect(await juesuan('init', other, ...options)).toMatchObject({ status: 0 })
    const { status, results } = await juesuan('check', other, '--format', 'json')
    const [result] = JSON.parse(results)
    const [, year] = options.join(' ').split(/\D+/u)
    expect({ status, year: String(result.year) }).toEqual({ status: 0, year })
  } finally {
    rmSync(other, { recursive: true })
  }
})
