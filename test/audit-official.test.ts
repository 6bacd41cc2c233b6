import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
  expect(results.trimEnd().split('\n')).toHaveLength(1)
  expect(messages).toContain(`${join(reports, 'b.txt')} 里没有找到山西省2024年度部门决算公开的报表`)
  expect(messages).toContain(`${join(reports, 'c.txt')}：这个文件`)
})

it('explains codes, and cells of a report', async () => {
  expect((await juesuan('explain', '2011301')).results).toContain('2011301 行政运行')
  const report = fileURLToPath(new URL('../examples/yangquan-commerce-2024/report.ts', import.meta.url))
  expect((await juesuan('explain', 'expenditure!201!2', '--report', report)).results).toContain('确切数：4,398,150.79 元')
  expect((await juesuan('explain', 'expenditure!9!9', '--report', report)).status).toBe(2)
  expect(await juesuan('explain', '无此物')).toMatchObject({ status: 1, results: '' })
})
