import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checks } from '@juesuan/core'
import { formats } from '@juesuan/render'
import { expect, it } from 'vitest'
import { scratchFolder } from '../../../test/scratch-folder.ts'
import { placeFiles } from './place-files.ts'
import { run } from './run.ts'

const example = fileURLToPath(new URL('../../../examples/yangquan-commerce-2024/report.ts', import.meta.url))

async function juesuan(...args: string[]): Promise<{ status: number; results: string; messages: string }> {
  const results: string[] = []
  const messages: string[] = []
  const status = await run(args, {
    result: (text) => results.push(text),
    message: (text) => messages.push(text),
    progress: () => undefined,
    colour: false,
  })
  return { status, results: results.join(''), messages: messages.join('\n') }
}

function reportFile(text: string): string {
  const path = join(scratchFolder(), 'report.ts')
  writeFileSync(path, text)
  return path
}

const dsl = fileURLToPath(new URL('../../dsl/src/index.ts', import.meta.url))
const layouts = fileURLToPath(new URL('../../layouts/src/index.ts', import.meta.url))
const imports = `import { defineReport } from '${dsl}'\nimport { shanxi2024 } from '${layouts}'\n`

it('checks a report and folds rounding into one line', async () => {
  const { status, results, messages } = await juesuan('check', example)
  expect({ status, messages }).toEqual({ status: 0, messages: '' })
  expect(results).toContain('尾数差 8 处，都在四舍五入允许的范围之内')
  expect(results).toContain('没有发现错误')
  expect((await juesuan('check', example, '--verbose')).results).toContain('四舍五入最多可差0.07万元')
})

it('prints findings as JSON', async () => {
  const { status, results } = await juesuan('check', example, '--format', 'json')
  const result = JSON.parse(results)
  expect(status).toBe(0)
  expect(result).toMatchObject({ department: '阳泉市商务局', year: 2024, layout: 'shanxi-2024', outcomes: { fail: 4, rounding: 8 } })
  const [rounding] = result.findings.filter(({ outcome }: { outcome: string }) => outcome === 'rounding')
  expect(rounding).toMatchObject({ check: 'sum-mismatch' })
  expect(rounding.where[0]).toMatchObject({ form: 'revenue-and-expenditure', row: '58', file: example })
})

it('says at which property of the declaration something is wrong', async () => {
  const path = reportFile(`${imports}
export default defineReport(shanxi2024, {
  department: '示例局',
  units: ['示例局（本级）'],
  duties: [],
  generalPublicBudget: {
    expenditure: { '2011301': { basic: 1.234 } },
  },
})
`)
  const checked = await juesuan('check', path, '--format', 'json')
  expect(checked.status).toBe(1)
  expect(JSON.parse(checked.results).findings[0]).toMatchObject({
    check: 'amount-too-many-decimals',
    message: '1.234 的小数超过两位，金额以元为单位，精确到分',
    where: [{ file: path, line: 9, col: 33 }],
  })
  const rendered = await juesuan('render', path, '--out', join(scratchFolder(), 'out'))
  expect(rendered.status).toBe(1)
  expect(rendered.messages).toContain('没有印出')
})

it.each([
  ['没有这个文件', () => join(scratchFolder(), 'none.ts'), '找不到'],
  ['空文件夹', scratchFolder, '没有 report.ts'],
  ['别的文件', () => fileURLToPath(new URL('../package.json', import.meta.url)), '不是申报文件'],
  ['语法错误', () => reportFile('export default ='), '不能载入'],
  ['没有默认导出', () => reportFile('export const a = 1'), '没有默认导出'],
  ['默认导出不是决算', () => reportFile('export default {}'), '的默认导出不是决算'],
  ['运行出错', () => reportFile("throw new Error('坏了')"), '不能载入：坏了'],
])('%s: one message, exit status 2', async (_, path, message) => {
  const { status, results, messages } = await juesuan('check', path())
  expect({ status, results }).toEqual({ status: 2, results: '' })
  expect(messages).toContain(message)
})

it.each([
  [['chek'], '没有命令 chek'],
  [['check'], '缺少参数'],
  [['check', '.', '--formt', 'json'], '没有选项 --formt'],
  [['check', '.', '--format', 'xml'], '可以是 text、json、sarif'],
  [['render', example, '--to', 'odt'], `没有格式 odt。可以印成 ${Object.keys(formats).join('、')}，或 all`],
  [['render', example, '--to'], '后面要写一个值'],
])('%j is wrong usage, said in Chinese', async (args, message) => {
  const { status, messages } = await juesuan(...args)
  expect(status).toBe(2)
  expect(messages).toContain(message)
})

it('explains itself', async () => {
  const { status, results } = await juesuan('--help')
  expect(status).toBe(0)
  expect(results).toContain('用法： juesuan <命令> [选项]')
  expect((await juesuan('check', '--help')).results).toContain('例：')
  const { results: help } = await juesuan('render', '--help')
  for (const [name, { label }] of Object.entries(formats)) expect(help).toContain(`${name} ${label}`)
})

it('writes every format, the same each time, and nothing over edits', async () => {
  const out = join(scratchFolder(), 'out')
  const render = (...more: string[]) => juesuan('render', example, '--to', 'md,html,txt', '--out', out, ...more)
  expect((await render()).status).toBe(0)
  expect(readdirSync(out).sort()).toEqual(['.juesuan.json', 'report.html', 'report.md', 'report.txt'])
  const text = readFileSync(join(out, 'report.txt'), 'utf8')
  expect((await render()).status).toBe(0)
  expect(readFileSync(join(out, 'report.txt'), 'utf8')).toBe(text)
  writeFileSync(join(out, 'report.txt'), '改过的')
  const refused = await render()
  expect(refused.status).toBe(2)
  expect(refused.messages).toContain('要覆盖请加 --force')
  expect(readFileSync(join(out, 'report.txt'), 'utf8')).toBe('改过的')
  expect((await render('--force')).status).toBe(0)
  expect(readFileSync(join(out, 'report.txt'), 'utf8')).toBe(text)
})

it('checks every report of a folder', async () => {
  const folder = scratchFolder()
  for (const name of ['a', 'b']) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'report.ts'), `export { default } from '${example}'\n`)
  }
  const { status, results } = await juesuan('check', folder, '--format', 'json')
  expect(status).toBe(0)
  expect(JSON.parse(results)).toHaveLength(2)
  expect((await juesuan('render', folder)).messages).toContain('里有 2 份决算')
})

it('checks the rest of a folder where one report cannot be loaded', async () => {
  const folder = scratchFolder()
  for (const [name, text] of [
    ['a', `export { default } from '${example}'\n`],
    ['b', 'export default ='],
  ] as const) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'report.ts'), text)
  }
  const { status, results, messages } = await juesuan('check', folder)
  expect(status).toBe(2)
  expect(results).toContain('阳泉市商务局 2024年度部门决算')
  expect(messages).toContain('不能载入')
})

it.each([
  ['a file where the folder should be', (folder: string) => writeFileSync(join(folder, 'out'), ''), 'out'],
  [
    'a folder where a file should be',
    (folder: string) => mkdirSync(join(folder, 'out', 'report.html'), { recursive: true }),
    'report.html',
  ],
])('says in one message that it cannot write over %s', async (_, prepare, named) => {
  const folder = scratchFolder()
  prepare(folder)
  const { status, messages } = await juesuan('render', example, '--out', join(folder, 'out'))
  expect(status).toBe(2)
  expect(messages).toContain(named)
  expect(messages).not.toContain('缺陷')
})

it('prints the errors of what it renders, as JSON where asked', async () => {
  const path = reportFile(`${imports}export default defineReport(shanxi2024, { department: '示例局', units: ['示例局（本级）'], duties: [],
  agencyOperatingExpenses: { administrative: 5, priorYear: 4 } })`)
  const { status, messages } = await juesuan('render', path, '--out', join(scratchFolder(), 'out'), '--format', 'json')
  expect(status).toBe(1)
  expect(JSON.parse(messages).findings).toHaveLength(1)
  expect(JSON.parse(messages).findings[0].message).toContain('“主要原因”后面没有内容')
})

it('finds codes by digits and by name, with their neighbours, years and evidence', async () => {
  const byCode = await juesuan('codes', '20113', '--year', '2024')
  expect(byCode.status).toBe(0)
  expect(byCode.results).toContain('20113 商贸事务　款，一般公共预算，2022年起，见于2022年以后公开的报告\n  201 一般公共服务支出\n')
  expect(byCode.results).toContain(
    '2011301 行政运行　项，一般公共预算，2022年起，见于2022年以后公开的报告\n  201 一般公共服务支出 › 20113 商贸事务\n',
  )
  expect((await juesuan('codes', '30217')).results).toContain('\n  相邻：30216 培训费、30218 专用材料费\n')
  const byName = await juesuan('codes', '信访事务')
  expect(byName.results).toContain('2010308 信访事务　项，一般公共预算，2022—2023年，只见于较早的版本')
  expect((await juesuan('codes', '信访事务', '--year', '2024')).results).not.toContain('2010308')
  expect(JSON.parse((await juesuan('codes', '30108', '--format', 'json')).results)).toMatchObject([
    { code: '30108', name: '机关事业单位基本养老保险缴费', classification: '部门预算支出经济分类', path: ['301 工资福利支出'] },
  ])
})

it('says where nothing is found, and what to write', async () => {
  expect(await juesuan('codes', '没有这个科目')).toMatchObject({ status: 1, results: '' })
  expect((await juesuan('codes', '没有这个科目')).messages).toContain('没有找到“没有这个科目”')
  expect(await juesuan('codes', '201', '--year', '二〇二四')).toMatchObject({ status: 2 })
  expect(await juesuan('codes', ' ')).toMatchObject({ status: 2, messages: '请写科目代码或名称。' })
})

it('lists every check, and which apply to a layout', async () => {
  const { status, results } = await juesuan('checks')
  expect(status).toBe(0)
  expect(results).toContain('annex-title-mismatch　附件标题与评价方式一致\n  警告　文字　K152\n  依据：')
  expect(results).toContain('  2020年度起，各种格式\n')
  const listed = JSON.parse((await juesuan('checks', '--layout', 'shanxi-2024', '--format', 'json')).results)
  expect(listed).toHaveLength(checks.length)
  expect(listed).toContainEqual(
    expect.objectContaining({ id: 'form-missing', covers: ['K156', 'K157'], severity: 'error', needsLayout: true, applies: true }),
  )
  expect(await juesuan('checks', '--layout', 'shanxi')).toMatchObject({
    status: 2,
    messages:
      '没有格式 shanxi。现有的格式：shanxi-2024（山西省2024年度部门决算公开）、shanghai-2024（上海市2024年度部门决算公开）、national-2024（全国2024年度部门决算公开）；年度从 2019 到 2025。',
  })
})

it('explains relations and checks, and says what it cannot explain', async () => {
  const relation = await juesuan('explain', 'k029')
  expect(relation.status).toBe(0)
  expect(relation.results).toContain(
    'K029　公开03表每行 栏1 = 栏2至栏6之和\n  公开03表 支出决算表　错误　按四舍五入的区间相等\n  检查：sum-mismatch',
  )
  expect((await juesuan('explain', 'K177')).results).toContain(
    '现在不检查：年初预算要与另一份公开文件核对。\n  需要：当年部门预算公开文本。',
  )
  const check = await juesuan('explain', 'target-unmet')
  expect(check.results).toContain('  核对的关系：\n    K151　')
  expect(check.results).toContain('  例：附件四：“补助企业数”的目标是≥20家，实际是19家')
  expect(await juesuan('explain', 'K192')).toMatchObject({ status: 1, results: '' })
})

it('audits the facts of the JSON that it wrote, and says what is wrong with other JSON', async () => {
  const folder = scratchFolder()
  const { results } = await juesuan('render', example, '--to', 'json', '--out', folder, '--format', 'json')
  expect(JSON.parse(results)).toEqual([{ file: join(folder, 'report.json'), bytes: statSync(join(folder, 'report.json')).size }])
  const path = join(folder, 'report.json')
  const sound = await juesuan('audit', path)
  expect(sound).toMatchObject({ status: 0, messages: '' })
  expect(sound.results).toContain('没有发现错误')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('"124333953.12"', '"124333953.13"'))
  expect(await juesuan('audit', path)).toMatchObject({ status: 1, results: expect.stringContaining('revenue（') })
  writeFileSync(path, text.replace('"124333953.12"', '"许多"').replaceAll('"iso4217:CNY"', '"iso4217:USD"'))
  const foreign = await juesuan('audit', path)
  expect(foreign).toMatchObject({ status: 2, messages: expect.stringMatching(/还有\d+处/u) })
})

it('explains a figure of the report in a folder, and says where there is none', async () => {
  const cell = 'expenditure!201!2'
  expect((await juesuan('explain', cell, '--report', dirname(example))).results).toContain('4,398,150.79 元')
  expect(await juesuan('explain', cell, '--report', 'none.ts')).toMatchObject({ status: 2, messages: '找不到 none.ts。请核对路径。' })
})

it('prints the table that a data package describes beside it', async () => {
  const out = scratchFolder()
  expect((await juesuan('render', example, '--to', 'datapackage.json', '--out', out)).status).toBe(0)
  expect(readdirSync(out)).toEqual(expect.arrayContaining(['report.csv', 'report.datapackage.json']))
})

it('audits a workbook of the forms alone by what its forms say', async () => {
  const out = scratchFolder()
  await juesuan('render', example, '--to', 'xlsx', '--out', out)
  const { status, results } = await juesuan('audit', join(out, 'report.xlsx'))
  expect({ status, named: results.startsWith('阳泉市商务局 2024年度部门决算') }).toEqual({ status: 0, named: true })
  expect(results).not.toMatch(/情况说明缺少|无法识别|勾稽关系/u)
})

it('audits no year that there are no layouts for', async () => {
  expect(await juesuan('audit', example, '--year', '2099')).toMatchObject({ status: 2, messages: expect.stringContaining('2019 到 2025') })
})

it('audits the facts of a folder beside its reports, and no other JSON', async () => {
  const out = scratchFolder()
  await juesuan('render', example, '--to', 'txt,json,csv,datapackage.json', '--out', out)
  writeFileSync(join(out, 'package.json'), '{}')
  const { status, results } = await juesuan('audit', out, '--format', 'jsonl')
  const sources = results
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).source)
  expect({ status, sources }).toEqual({ status: 0, sources: ['report.json', 'report.txt'].map((name) => join(out, name)) })
  for (const command of ['audit', 'import']) {
    const table = await juesuan(command, join(out, 'report.csv'), ...(command === 'import' ? ['--out', join(out, 'imported')] : []))
    expect(table).toMatchObject({ status: 2, messages: expect.stringContaining('请用与它同时写出的 JSON') })
  }
})

it('places files all or none, and makes no folder where the system makes none', async () => {
  const folder = scratchFolder()
  mkdirSync(join(folder, 'deeper'))
  expect(() => placeFiles(folder, { 'a.txt': '一', 'no/b.txt': '二' })).toThrow('不能写入：没有这个文件或文件夹（ENOENT）')
  expect(readdirSync(folder)).toEqual(['deeper'])
  writeFileSync(join(folder, 'a.txt'), '原有的')
  expect(() => placeFiles(folder, { 'a.txt': '一', 'no/b.txt': '二' })).toThrow('不能写入')
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('原有的')
  if (existsSync('/proc/self'))
    expect(await juesuan('render', example, '--to', 'txt', '--out', '/proc/juesuan')).toMatchObject({ status: 2 })
})

it.each([
  ['empty.csv', '', '这个文件是空的。'],
  ['package.json', '{"name":"x"}', '是 JSON，但不是 render 写出的决算数据。'],
  ['ledger.csv', '科目编码,金额\n2011301,1.00\n', '请把 --out 改成 .ts 文件，如 --out accounts.ts'],
])('says in one line why %s is not imported into a folder', async (name, text, message) => {
  const folder = scratchFolder()
  writeFileSync(join(folder, name), text)
  const { status, messages } = await juesuan('import', join(folder, name), '--out', join(folder, 'imported'))
  expect({ status, lines: messages.trimEnd().split('\n') }).toEqual({ status: 2, lines: [expect.stringContaining(message)] })
})
