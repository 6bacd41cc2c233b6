import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { run } from '../packages/cli/src/run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'examples/yangquan-commerce-2024')
const report = join(example, 'report.ts')
const official = join(root, 'test/fixtures/yangquan-commerce-2024/official.txt')

async function diff(...args: string[]): Promise<{ status: number; results: string; messages: string }> {
  const said = { results: '', messages: '' }
  const result = (text: string) => {
    said.results += text
  }
  const message = (text: string) => {
    said.messages += `${text}\n`
  }
  return { status: await run(['diff', ...args], { result, message, progress: () => undefined, colour: false }), ...said }
}

/** The example with some of its text replaced, beside it, where its imports resolve. */
async function withEdited(edits: Readonly<Record<string, string>>, use: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(root, 'test', '.scratch-'))
  try {
    let text = readFileSync(report, 'utf8').replaceAll("from './", `from '${example}/`)
    for (const [before, after] of Object.entries(edits)) {
      expect(text).toContain(before)
      text = text.replace(before, after)
    }
    const path = join(folder, 'report.ts')
    writeFileSync(path, text)
    await use(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it('finds a report the same as itself, and as what is printed of it in 万元', async () => {
  expect(await diff(report, report)).toMatchObject({ status: 0, results: expect.stringContaining('没有不同') })
  const { status, results } = await diff(official, report)
  expect(status).toBe(1)
  // Only the slips in the words of the original.
  expect(results).toContain('不同 2 处：数 0，文字 2')
})

it('compares the facts of a JSON file with a declaration and with what is printed', async () => {
  const folder = mkdtempSync(join(root, 'test', '.scratch-'))
  try {
    const json = join(folder, 'report.json')
    const wrong = join(folder, 'wrong.json')
    const text = readFileSync(join(example, 'expected/report.json'), 'utf8')
    expect(text).toContain('"3952852.22"')
    writeFileSync(json, text)
    writeFileSync(wrong, text.replaceAll('"3952852.22"', '"3953852.22"'))
    expect(await diff(json, report)).toMatchObject({ status: 0, results: expect.stringContaining('没有不同') })
    expect(await diff(official, json)).toMatchObject({ status: 0, results: expect.stringContaining('没有不同') })
    expect(await diff(json, wrong)).toMatchObject({ status: 1, results: expect.stringContaining('2011301') })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('tells a changed amount, count and text where they are printed, and counts the totals that follow', async () => {
  const edits = {
    "'2011301': { basic: 3_952_852.22 }": "'2011301': { basic: 3_958_852.22 }",
    "'30201': 55_450.0": "'30201': 61_450.0",
    'receptions: 5': 'receptions: 6',
    人员支出和机关运行支出: '人员支出',
  }
  await withEdited(edits, async (path) => {
    const { status, results } = await diff(report, path)
    expect(status).toBe(1)
    expect(results).toContain(
      '公开06表\n  支出（30201 办公费，一般公共预算财政拨款，基本支出）：55,450.00 → 61,450.00元，增加6,000.00元，增长10.82%',
    )
    expect(results).toContain('公务接待批次（国内接待费）：5 → 6批次，增加1批次，增长20.00%（九（二））')
    expect(results).toContain('  用途 支出 201 一般公共服务支出\n    － 人员支出和机关运行支出\n    ＋ 人员支出\n')
    expect(results).not.toContain('  支出：')
    expect((await diff(report, path, '--verbose')).results).toContain('  支出：124,333,953.12 → 124,339,953.12元')

    const { figures, texts } = JSON.parse((await diff(report, path, '--format', 'json')).results)
    expect(figures).toContainEqual({
      kind: 'changed',
      quantity: 'expenditure(economic=30201,funding=generalPublicBudget,nature=basic)',
      words: '支出（30201 办公费，一般公共预算财政拨款，基本支出）',
      group: '公开06表',
      place: '公开06表 30201 栏1',
      before: '55,450.00',
      after: '61,450.00',
      unit: '元',
      difference: '6,000.00',
      percent: '10.82',
      follows: false,
    })
    expect(texts).toEqual([expect.objectContaining({ kind: 'changed', path: 'uses.categories.201', after: '人员支出' })])
  })
})

it('tells what came and what went', async () => {
  await withEdited({ "'30202': 8_803.06, // 印刷费": "'30204': 8_803.06," }, async (path) => {
    const { results } = await diff(report, path)
    expect(results).toContain('没有了 支出（30202 印刷费，一般公共预算财政拨款，基本支出）：原为8,803.06元（公开06表 30202 栏1）')
    expect(results).toContain('新增 支出（30204 手续费，一般公共预算财政拨款，基本支出）：8,803.06元（公开06表 30204 栏1）')
  })
})

it('compares reports of two years, and of two layouts by what both say', async () => {
  const { results } = await diff(join(root, 'examples/two-years/2023/report.ts'), join(root, 'examples/two-years/report.ts'))
  expect(results).toContain(
    '支出（2012604 档案馆，一般公共预算财政拨款，项目支出）：260,000.00 → 385,000.00元，增加125,000.00元，增长48.08%',
  )
  const other = await diff(join(root, 'examples/shanghai-culture-2024/report.ts'), report)
  expect(other.status).toBe(1)
})

it('says what cannot be compared, and explains itself with examples', async () => {
  expect(await diff(report, join(root, 'nothing.pdf'))).toMatchObject({ status: 2, messages: expect.stringContaining('nothing.pdf') })
  expect(await diff(report)).toMatchObject({ status: 2, messages: expect.stringContaining('缺少参数') })
  const ledger = join(root, 'test/fixtures/yangquan-commerce-2024/ledger.csv')
  expect(await diff(report, ledger)).toMatchObject({ status: 2, messages: expect.stringContaining('不是部门决算公开文件') })
  expect((await diff('--help')).results).toContain('juesuan diff report.ts official.pdf')
})
