import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { functionalClassification } from '@juesuan/core'
import ExcelJS from 'exceljs'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../packages/cli/src/run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'examples', 'yangquan-commerce-2024')
const fixture = readFileSync(join(root, 'test', 'fixtures', 'yangquan-commerce-2024', 'ledger.csv'), 'utf8')
const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A folder where packages resolve, with these files in it. */
function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(root, 'test', '.scratch-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** Runs the command; paths are printed as if they were typed in the folder. */
async function juesuan(folder: string, ...args: readonly string[]) {
  const results: string[] = []
  const messages: string[] = []
  const status = await run(
    args.map((arg) => (/\.\w+$/u.test(arg) ? join(folder, arg) : arg)),
    { result: (text) => results.push(text), message: (text) => messages.push(text), progress: () => undefined, colour: false },
  )
  const bare = (texts: readonly string[]) => texts.map((text) => text.replaceAll(`${folder}/`, ''))
  return { status, results: bare(results).join(''), messages: bare(messages) }
}

/** The example's report with its figures taken from the module, and every word its own. */
function reportWithModule(): string {
  const figures = /^ {4}(?:expenditure|basicByEconomic|initialBudget|priorYear): \{\n[\s\S]*?^ {4}\},\n/gmu
  const source = readFileSync(join(example, 'report.ts'), 'utf8')
  expect(source.match(figures)).toHaveLength(5)
  return source
    .replaceAll(figures, '')
    .replaceAll(/^ {2}(generalPublicBudget|governmentFundBudget): \{\n/gmu, '  $1: {\n    ...$1,\n')
    .replace('import { duties }', "import { generalPublicBudget, governmentFundBudget } from './accounts.ts'\nimport { duties }")
}

function withReport(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = scratch({ 'report.ts': reportWithModule(), ...files })
  for (const name of ['duties.ts', 'evaluation.ts']) cpSync(join(example, name), join(folder, name))
  return folder
}

const rows = fixture
  .trimEnd()
  .split('\n')
  .map((line) => line.split(','))

/** The fixture as a workbook: titles above, numbers, text that looks like numbers, and formulas with their results. */
async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('支出明细')
  sheet.addRow(['阳泉市商务局2024年度账册'])
  for (const [index, [measure, code, name, budget, nature, yuan]] of rows.entries()) {
    if (index === 0) sheet.addRow(['指标', '科目编码', '科目名称', '资金性质', '支出类型', '金额（元）'])
    else {
      const amount = [Number(yuan), yuan, { formula: `ROUND(${yuan},2)`, result: Number(yuan) + 1e-10 }][index % 3]
      sheet.addRow([measure, index % 2 === 0 ? Number(code) : code, name, budget, nature || null, amount])
    }
  }
  sheet.addRow([null, '合计', null, null, null, { formula: 'SUM(F3:F57)' }])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** GBK by looking up what each pair of bytes stands for: Node writes no GBK itself. */
function toGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk')
  const bytesOf = new Map<string, readonly number[]>()
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) bytesOf.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
  }
  return Uint8Array.from(
    [...text].flatMap((character) => (character < '\u0080' ? character.charCodeAt(0) : (bytesOf.get(character) ?? []))),
  )
}

it.each([
  ['CSV', 'ledger.csv', () => fixture],
  ['XLSX', 'ledger.xlsx', workbook],
  ['CSV in GBK', 'ledger.csv', () => toGbk(fixture)],
])('prints the example byte for byte from a ledger in %s', async (_, name, make) => {
  const folder = withReport({ [name]: await make() })
  const imported = await juesuan(folder, 'import', name, '--out', 'accounts.ts')
  expect(imported.status).toBe(0)
  expect(imported.results).toBe(
    'accounts.ts：写入 55 个金额\n  一般公共预算：支出 15，基本支出经济分类 29，年初预算 5，上年决算 5\n  政府性基金预算：支出 1\n',
  )
  const rendered = await juesuan(folder, 'render', 'report.ts', '--to', 'txt', '--out', 'printed.out')
  expect({ status: rendered.status, messages: rendered.messages }).toEqual({ status: 0, messages: [] })
  const printed = readFileSync(join(folder, 'printed.out', 'report.txt'))
  expect(printed.equals(readFileSync(join(example, 'expected', 'report.txt')))).toBe(true)
})

it('reads the same bytes of GBK as the fixture has characters', () => {
  expect(new TextDecoder('gb18030', { fatal: true }).decode(toGbk(fixture))).toBe(fixture)
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(toGbk(fixture))).toThrow()
})

describe('a report that takes its figures from the module', async () => {
  const right = withReport({ 'ledger.csv': fixture })
  await juesuan(right, 'import', 'ledger.csv', '--out', 'accounts.ts')
  const accounts = readFileSync(join(right, 'accounts.ts'), 'utf8')
  const wrong = withReport({
    'accounts.ts': accounts.replace("'30217': 2_550,", "'30217': 2_505,").replace("'2159802': { project", "'2011301': { project"),
  })
  const config = { extends: '../../tsconfig.json', include: ['*.ts', join(right, '*.ts')], exclude: [] }
  writeFileSync(join(wrong, 'tsconfig.json'), JSON.stringify(config))

  it.each(['typescript-5.9', 'typescript', 'typescript-7.0'])(
    'compiles, and is refused in a sentence where its sums are wrong: %s',
    (compiler) => {
      const tsc = join(root, 'node_modules', compiler, 'bin', 'tsc')
      const { stdout } = spawnSync(process.execPath, [tsc, '-p', wrong, '--pretty', 'false'], { encoding: 'utf8', cwd: wrong })
      const said = stdout.split('\n')
      const places = said.flatMap((line) => /^(\S+)\(\d+,\d+\): error TS2322/u.exec(line)?.[1] ?? [])
      expect(places).toEqual(['report.ts', 'report.ts'])
      expect(said.filter((line) => line.includes('error TS'))).toHaveLength(2)
      const sentences = said.flatMap((line) => / is not assignable to type '"(.*)"'\.$/u.exec(line)?.[1] ?? [])
      expect(sentences).toEqual([
        '基本支出按功能分类合计 7731054.58 元，按经济分类合计 7731009.58 元，相差 45.00 元',
        '2011301 行政运行 是一般公共预算的科目，不能列在政府性基金预算',
      ])
    },
  )

  it('is written as the house formatter writes it', async () => {
    const natures = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出']
    // Lines of every width around the one where the formatter breaks them.
    const wide = functionalClassification
      .children('20103', { budget: 'generalPublicBudget' })
      .map(({ code }, index) => [code, ...Array.from({ length: 4 }, () => '999999999'), `1${'0'.repeat(index)}`].join(','))
    const csv = [`科目编码,${natures.join(',')}`, ...wide].join('\n')
    const folder = scratch({ 'wide.csv': csv, 'mapping.json': '{ "budget": "非财政拨款" }' })
    const { messages } = await juesuan(folder, 'import', 'wide.csv', '--mapping', 'mapping.json', '--out', 'wide.ts')
    expect(messages).toEqual([])
    const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
    const broken = readFileSync(join(folder, 'wide.ts'), 'utf8')
    expect(broken).toContain('{\n      basic: ')
    expect(broken).toContain('{ basic: ')
    for (const text of [accounts, broken]) {
      const formatted = spawnSync(process.execPath, [biome, 'format', '--stdin-file-path=accounts.ts'], {
        encoding: 'utf8',
        input: text,
        cwd: root,
      })
      expect(formatted.stdout).toBe(text)
    }
  })
})

it('updates in place, and writes nothing at all where anything is wrong', async () => {
  const folder = scratch({ 'ledger.csv': fixture })
  const file = join(folder, 'accounts.ts')
  const read = () => readFileSync(file, 'utf8')
  const again = () => juesuan(folder, 'import', 'ledger.csv', '--out', 'accounts.ts')
  await again()
  const first = read()
  expect(await again()).toEqual({ status: 0, results: 'accounts.ts：55 个金额，没有变化\n', messages: [] })
  expect(read()).toBe(first)

  const edited = first.replace('  initialBudget: {\n', "  // 批复数\n  reason: '人员减少',\n  initialBudget: {\n")
  writeFileSync(file, edited)
  writeFileSync(join(folder, 'ledger.csv'), fixture.replace('3952852.22', '3952852.23').replace(/^initial-budget,201,.*\n/mu, ''))
  expect(await again()).toEqual({
    status: 0,
    results: `accounts.ts：1 改动，0 新增，1 移除
  改动 一般公共预算 支出 2011301 基本支出：3952852.22 → 3952852.23
  移除 一般公共预算 年初预算 201：3903852.04
`,
    messages: [],
  })
  const expected = edited.replace('3_952_852.22', '3_952_852.23').replace("    '201': 3_903_852.04, // 一般公共服务支出\n", '')
  expect(read()).toBe(expected)

  writeFileSync(join(folder, 'ledger.csv'), fixture.replace('3952852.22', '3952852.222'))
  const refused = await again()
  expect(refused).toEqual({
    status: 2,
    results: '',
    messages: ['ledger.csv:2 yuan：“3952852.222”的小数超过 2 位：金额以元为单位，精确到分。', '发现 1 处问题，没有写入。'],
  })
  expect(read()).toBe(expected)
  expect(readdirSync(folder).sort()).toEqual(['accounts.ts', 'ledger.csv'])
})

it('names the cells of a workbook', async () => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('别的')
  const sheet = book.addWorksheet('支出')
  sheet.addRow(['科目编码', '预算', '年初预算'])
  sheet.addRow([201, '一般公共预算', { formula: 'A1*2' }])
  sheet.addRow([208, '一般公共预算', new Date('2024-05-01')])
  sheet.addRow([210, '一般公共预算', 1.005])
  const folder = scratch({ 'ledger.xlsx': new Uint8Array(await book.xlsx.writeBuffer()) })
  expect(await juesuan(folder, 'import', 'ledger.xlsx', '--sheet', '支出', '--out', 'accounts.ts')).toEqual({
    status: 2,
    results: '',
    messages: [
      '支出!C2 年初预算：是公式，没有保存计算结果。请在 Excel 中打开、重新计算并保存，或粘贴为数值。这里须是金额。',
      '支出!C3 年初预算：是日期，请把单元格格式改为数值或文本。这里须是金额。',
      '支出!C4 年初预算：“1.005”的小数超过 2 位：金额以元为单位，精确到分。',
      '发现 3 处问题，没有写入。',
    ],
  })
  expect(existsSync(join(folder, 'accounts.ts'))).toBe(false)
})

it.each([
  [['none.csv', '--out', 'accounts.ts'], '找不到 none.csv'],
  [['ledger.csv', '--out', 'accounts.json'], '请把 --out 改成 .ts 文件，如 --out accounts.ts，现在是 accounts.json'],
  [['ledger.csv', '--out', 'other.ts'], 'other.ts 已存在，但里面没有 generalPublicBudget'],
  [['ledger.csv', '--out', 'gbk.ts'], 'gbk.ts 不是 UTF-8 编码的文本'],
  [['ledger.csv', '--out', 'folder.ts'], 'folder.ts 不是文件'],
  [['ledger.csv', '--out', 'accounts.ts', '--mapping', 'none.json'], '找不到 none.json'],
  [['ledger.csv', '--out', 'accounts.ts', '--encoding', 'big5'], '可以是 utf-8、gbk'],
  [['large.csv', '--out', 'accounts.ts'], 'large.csv 超过 20 MB，没有读'],
])('says what is wrong with %j, and changes no file', async (args, message) => {
  const files = {
    'ledger.csv': fixture,
    'other.ts': 'export default 5\n',
    'gbk.ts': toGbk('// 甲\n'),
    'large.csv': new Uint8Array(20_000_001),
  }
  const folder = scratch({ ...files, 'folder.ts.txt': '' })
  cpSync(join(folder, 'folder.ts.txt'), join(folder, 'folder.ts', 'a.txt'))
  const { status, messages } = await juesuan(folder, 'import', ...args)
  expect(status).toBe(2)
  expect(messages.join('\n')).toContain(message)
  for (const [name, content] of Object.entries(files))
    expect(readFileSync(join(folder, name)).equals(Buffer.from(content)), name).toBe(true)
  expect(existsSync(join(folder, 'accounts.ts'))).toBe(false)
})

it('says in the module how it is updated, from the folder it is in', async () => {
  const folder = scratch({
    'my ledger.csv': '科目编码,金额\n2011301,5\n',
    'mapping.json': '{ "budget": "一般公共预算", "nature": "基本支出" }',
  })
  const options = ['--mapping', 'mapping.json', '--encoding', 'utf-8', '--out', 'accounts/2024.ts']
  expect((await juesuan(folder, 'import', 'my ledger.csv', ...options)).status).toBe(0)
  const [first] = readFileSync(join(folder, 'accounts', '2024.ts'), 'utf8').split('\n')
  const command = 'juesuan import "../my ledger.csv" --out 2024.ts --mapping ../mapping.json --encoding utf-8'
  expect(first).toBe(`// 由 juesuan import 根据 ../my ledger.csv 写成。更新：${command}`)
})

it('counts problems where nearly every line is one', async () => {
  const folder = scratch({ 'ledger.csv': `科目编码,年初预算\n${'201,x\n'.repeat(300)}`, 'mapping.json': '{ "budget": "一般公共预算" }' })
  const { status, messages } = await juesuan(folder, 'import', 'ledger.csv', '--mapping', 'mapping.json', '--out', 'accounts.ts')
  expect(status).toBe(2)
  expect(messages).toHaveLength(201)
  expect(messages.at(-1)).toBe('发现 300 处问题，这里列出前 200 处，没有写入。')
})

it('explains itself with examples', async () => {
  const { status, results } = await juesuan(root, 'import', '--help')
  expect(status).toBe(0)
  expect(results).toContain('用法： juesuan import <账册或公开的报告> [选项]')
  expect(results).toContain('例：\n  juesuan import ledger.csv --out accounts.ts\n')
})
