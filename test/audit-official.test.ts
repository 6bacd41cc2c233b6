import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import type { ReportResult } from '../packages/cli/src/report-result.ts'
import { run } from '../packages/cli/src/run.ts'

const official = fileURLToPath(new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url))
const folder = mkdtempSync(fileURLToPath(new URL('./.scratch-', import.meta.url)))
afterAll(() => rmSync(folder, { recursive: true }))

async function juesuan(...args: string[]) {
  const results: string[] = []
  const messages: string[] = []
  const output = {
    result: (text: string) => results.push(text),
    message: (text: string) => messages.push(text),
    progress: () => undefined,
    colour: false,
  }
  return { status: await run(args, output), results: results.join(''), messages: messages.join('\n') }
}

it('finds in the official text exactly what is irregular, and no error', async () => {
  const { status, results } = await juesuan('audit', official, '--format', 'json')
  const { outcomes, findings, department, year }: ReportResult = JSON.parse(results)
  expect({ status, department, year }).toEqual({ status: 0, department: '阳泉市商务局', year: 2024 })
  expect(outcomes).toMatchObject({ fail: 6, rounding: 8, insufficient: 0, unreadable: 0 })
  const told = findings.filter(({ outcome }) => outcome === 'fail').map(({ check, severity, message }) => `${severity} ${check} ${message}`)
  expect(told).toEqual([
    expect.stringMatching(/^info vehicles-unexplained 财政拨款负担的公务用车保有量0辆，车辆1辆，文字已有说明/u),
    expect.stringMatching(/^info line-number-gap 公开10表的行次15之后是17/u),
    expect.stringMatching(/^warning percent-decimals-mixed 比率9\.7%/u),
    expect.stringMatching(/^info target-unmet .*≥40家次，实际是29家次/u),
    expect.stringMatching(/^warning annex-title-mismatch .*部门评价.*自评报告/u),
    expect.stringMatching(/^warning word-repeated .*“在在”/u),
  ])
})

it('says the line of the file where a figure stands', async () => {
  const text = (await import('node:fs')).readFileSync(official, 'utf8')
  const path = join(folder, 'changed.txt')
  writeFileSync(path, text.replace('201\t一般公共服务支出\t462.77\t439.82\t22.96', '201\t一般公共服务支出\t462.77\t439.92\t22.96'))
  const { status, results } = await juesuan('audit', path)
  expect(status).toBe(1)
  const line = text.split('\n').findIndex((row) => row.startsWith('201\t一般公共服务支出\t462.77\t439.82')) + 1
  expect(results).toContain(`公开03表 201 栏2（${path}:${line}）`)
})

it('reads a folder of reports, one result a line, and tells of files that are no report', async () => {
  const reports = join(folder, 'reports')
  mkdirSync(reports)
  writeFileSync(join(reports, 'a.txt'), (await import('node:fs')).readFileSync(official))
  writeFileSync(join(reports, 'b.txt'), '不是决算。\n')
  writeFileSync(join(reports, 'c.txt'), Buffer.from([0, 1, 2, 255]))
  const { status, results, messages } = await juesuan('audit', reports, '--format', 'jsonl')
  expect(status).toBe(2)
  const [first, ...others] = results
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(first).toMatchObject({ source: join(reports, 'a.txt'), layout: 'shanxi-2024', certainty: expect.any(Number), unread: 0 })
  expect(others).toMatchObject(
    ['b.txt', 'c.txt'].map((name) => ({ source: join(reports, name), unreadable: expect.stringContaining(name) })),
  )
  expect(messages).toContain(`${join(reports, 'b.txt')}：没有找到部门决算公开的报表`)
  expect(messages).toContain(`${join(reports, 'c.txt')}：这个文件`)
})

it('explains codes, and cells of a report', async () => {
  expect((await juesuan('explain', '2011301')).results).toContain('2011301 行政运行')
  const report = fileURLToPath(new URL('../examples/yangquan-commerce-2024/report.ts', import.meta.url))
  expect((await juesuan('explain', 'expenditure!201!2', '--report', report)).results).toContain('确切数：4,398,150.79 元')
  expect((await juesuan('explain', 'expenditure!9!9', '--report', report)).status).toBe(2)
  expect(await juesuan('explain', '无此物')).toMatchObject({ status: 1, results: '' })
})

it('tells of several files in a table what each is, and what was found in it', async () => {
  const { status, results } = await juesuan('audit', official, join(folder, 'reports'))
  expect(status).toBe(2)
  const table = results.slice(results.indexOf('文件  ')).trimEnd().split('\n')
  expect(table).toHaveLength(5)
  expect(table[0]).toMatch(/^文件 +部门 +年度 +格式 +错误 +警告 +尾数差 +未读$/u)
  expect(table.filter((line) => /阳泉市商务局 +2024 +shanxi-2024（\d+%） +0 +3 +8 +0$/u.test(line))).toHaveLength(2)
  expect(table.filter((line) => line.includes('没有读'))).toHaveLength(2)
})

it('reads by the layout and the year it is told', async () => {
  const { results } = await juesuan('audit', official, '--layout', 'shanxi-2024', '--format', 'json')
  expect(JSON.parse(results)).toMatchObject({ layout: 'shanxi-2024', certainty: null })
  const other = await juesuan('audit', official, '--year', '2021', '--format', 'json')
  expect(JSON.parse(other.results)).toMatchObject({ layout: 'shanxi-2021', year: 2021 })
  expect((await juesuan('audit', official, '--layout', 'henan-2024')).messages).toContain('没有格式 henan-2024')
  expect((await juesuan('audit', official, '--year', '24')).status).toBe(2)
})

it('says once that a text has no narrative, and once that it is read by another layout than its own', async () => {
  const text = readFileSync(official, 'utf8')
  const forms = join(folder, 'forms.txt')
  writeFileSync(forms, text.slice(0, text.lastIndexOf('第三部分 ')))
  const { status, results } = await juesuan('audit', forms)
  const errors = results.split('\n').filter((line) => /^ {2}(?:错误|警告) /u.test(line))
  expect({ status, errors }).toEqual({
    status: 1,
    errors: [
      expect.stringMatching(/^ {2}错误 没有情况说明。/u),
      expect.stringMatching(/^ {2}错误 目录有“.*、.*”，正文没有。/u),
      expect.stringMatching(/^ {2}警告 .*没有找到。/u),
    ],
  })
  const wrong = await juesuan('audit', official, '--layout', 'shanghai-2024')
  expect(wrong).toMatchObject({
    status: 2,
    results: '',
    messages: expect.stringMatching(/不是.*（shanghai-2024）的格式.*请改用 --layout shanxi-2024/u),
  })
})

it('says first that a file is of another year than it is audited by', async () => {
  const { messages } = await juesuan('audit', official, '--year', '2023')
  expect(messages).toMatch(/^.*标题写的是2024年度，这里照所指明的按2023年度读。/u)
  expect((await juesuan('audit', official, '--year', '2024')).messages).toBe('')
})
