import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type LedgerOptions, readLedger } from './read-ledger.ts'

const encoder = new TextEncoder()

async function read(csv: string, mapping?: unknown, options: LedgerOptions = {}) {
  const mappingFile = mapping === undefined ? undefined : { name: 'mapping.json', text: JSON.stringify(mapping) }
  const ledger = await readLedger({ name: 'ledger.csv', bytes: encoder.encode(csv) }, { mapping: mappingFile, ...options })
  return {
    amounts: ledger.amounts.map(({ path, fen }) => `${path.join('.')} ${fen}`),
    problems: ledger.problems.map(({ place, message }) => `${place} ${message}`),
    notices: ledger.notices,
  }
}

const long = (...rows: readonly string[]) => ['measure,code,name,budget,nature,yuan', ...rows].join('\n')

it('reads the fixture without being told what its columns are', async () => {
  const csv = readFileSync(new URL('../../../../test/fixtures/yangquan-commerce-2024/ledger.csv', import.meta.url), 'utf8')
  const { amounts, problems, notices } = await read(csv)
  expect({ problems, notices }).toEqual({ problems: [], notices: [] })
  expect(amounts).toHaveLength(55)
  expect(amounts).toContain('generalPublicBudget.expenditure.2011301.basic 395285222')
  expect(amounts).toContain('governmentFundBudget.expenditure.2159802.project 7704529952')
  expect(amounts).toContain('generalPublicBudget.basicByEconomic.30217 255000')
  expect(amounts).toContain('generalPublicBudget.priorYear.221 47914558')
})

it('reads one amount a row under the headers that finance offices use, below titles, with its unit', async () => {
  const csv = `2024年支出明细表,,,,
单位：元,,,,
科目代码,科目名称,资金性质,支出类型,金额/元
2011301,行政运行,一般公共预算财政拨款,基本支出,"3,952,852.22"
[2159802]制造业,,政府性基金预算,项目支出,１００
合　计,,,,3952952.22
`
  expect(await read(csv)).toEqual({
    amounts: ['generalPublicBudget.expenditure.2011301.basic 395285222', 'governmentFundBudget.expenditure.2159802.project 10000'],
    problems: [],
    notices: ['略过合计、小计 1 行：合计由程序加出。'],
  })
})

it('reads a column for each nature, in 万元 where that is declared, and blank, dash and zero for what they are', async () => {
  const csv = `科目编码,科目名称,合计,基本支出,项目支出,备注
2011301,行政运行,1.5,1.5,,经核对
2011302,一般行政管理事务,0.000001,0,0.000001,
2011303,机关服务,,——,-,
`
  expect(await read(csv, { budget: '一般公共预算', unit: '万元' })).toEqual({
    amounts: [
      'generalPublicBudget.expenditure.2011301.basic 1500000',
      'generalPublicBudget.expenditure.2011302.basic 0',
      'generalPublicBudget.expenditure.2011302.project 1',
    ],
    problems: [],
    notices: ['没有用到的列：备注。', '略过没有金额的 1 行。'],
  })
})

it('reads a column for each measure', async () => {
  const csv = '科目编码,年初预算数,上年决算数\n201,5,6\n'
  expect((await read(csv, { budget: 'generalPublicBudget' })).amounts).toEqual([
    'generalPublicBudget.initialBudget.201 500',
    'generalPublicBudget.priorYear.201 600',
  ])
})

it('reads money that is no appropriation, by source, by its five natures, and without a code', async () => {
  const csv = `指标,代码,收入来源,性质,金额（万元）
收入,2010301,事业收入,,2
支出,2010301,,对附属单位补助支出,1
使用非财政拨款结余（含专用结余）,2010301,,,1
上年结余分配,,,,3
`
  const { amounts, problems } = await read(csv, { budget: '非财政拨款', unit: '万元' })
  expect(problems).toEqual([])
  expect(amounts).toEqual([
    'nonAppropriation.revenue.publicService.2010301 2000000',
    'nonAppropriation.expenditure.2010301.affiliateSubsidy 1000000',
    'nonAppropriation.surplusUsed.2010301 1000000',
    'nonAppropriation.priorYearSurplusDistribution 3000000',
  ])
})

it('tells of everything that is wrong at once, each at its line', async () => {
  const csv = long(
    'expenditure,2011301,行政运行,一般公共预算,基本支出,1.234',
    'expendature,2011301,行政运行,一般预算,基本,1',
    'expenditure,2159802,制造业,一般公共预算,项目支出,1',
    'expenditure,30101,基本工资,一般公共预算,基本支出,1',
    'expenditure,abc,,一般公共预算,基本支出,一百',
    'expenditure,2011302,,一般公共预算,基本支出,-5',
    'expenditure,2011302,,一般公共预算,经营支出,5',
    'expenditure,2011303,,一般公共预算,,5',
    'expenditure,,,一般公共预算,基本支出,5',
    'expenditure,2011388,,一般公共预算,基本支出,5',
    'initial-budget,2011303,,一般公共预算,,5',
    'initial-budget,201,,政府性基金预算,,5',
    'initial-budget,201,,一般公共预算,项目支出,5',
    'basic-by-economic,30100,,一般公共预算,基本支出,5',
    'expenditure,2011302,,一般公共预算,基本支出,99999999999999999',
    'expenditure,2080501,,一般公共预算,基本支出,1,234.00',
  )
  const { amounts, problems } = await read(csv)
  expect(amounts).toEqual([])
  expect(problems).toEqual([
    'ledger.csv:2 yuan：“1.234”的小数超过 2 位：金额以元为单位，精确到分。',
    expect.stringMatching(/^ledger\.csv:3 “expendature”不是已知的指标。可以写支出、基本支出经济分类、.*words 中说明它的意思。$/u),
    expect.stringMatching(/^ledger\.csv:3 “一般预算”不是已知的预算。/u),
    expect.stringMatching(/^ledger\.csv:3 “基本”不是已知的支出性质。可以写基本支出、项目支出、/u),
    'ledger.csv:4 2159802 制造业 是政府性基金预算的科目，不能列在一般公共预算。',
    'ledger.csv:5 30101 是支出经济分类的科目，这里须是功能分类科目。',
    'ledger.csv:6 “abc”不是科目编码。',
    'ledger.csv:6 yuan：“一百”不是金额。',
    'ledger.csv:7 yuan：“-5”是负数，申报的金额不能为负。冲销的数请并入原来的一行。',
    'ledger.csv:8 一般公共预算没有“经营支出”。',
    'ledger.csv:9 没有写明支出性质，如基本支出、项目支出。',
    'ledger.csv:10 没有科目编码。',
    'ledger.csv:11 2011388 不是一般公共预算的功能分类科目。如确有此科目，请在 additionalCodes 中写明名称。',
    'ledger.csv:12 2011303 机关服务 是项级科目；一般公共预算的年初预算按类列示，须是三位的类级科目。',
    'ledger.csv:13 政府性基金预算没有“年初预算”。',
    'ledger.csv:14 “年初预算”不按支出性质列示，不能是“项目支出”。',
    'ledger.csv:15 30100 不是部门预算支出经济分类的款级科目。',
    'ledger.csv:16 yuan：“99999999999999999”超出可精确表示的范围，请核对单位是否为元；超过 15 位数字的须是文本。',
    'ledger.csv:17 这一行有 7 栏，表头只有 6 栏。有千分位逗号的金额要用引号括起来。',
  ])
})

it('adds nothing up: the same quantity twice is told with both lines', async () => {
  const row = 'expenditure,2011301,行政运行,一般公共预算,基本支出,1'
  expect((await read(long(row, 'expenditure,2011301,行政运行,一般公共预算,项目支出,1', row))).problems).toEqual([
    'ledger.csv:4 一般公共预算 支出 2011301 基本支出与 ledger.csv:2 重复。同一项只能有一行，请核对。',
  ])
})

it('imports no subtotals, and leaves them out only where they are what their items add up to', async () => {
  const csv = long(
    'expenditure,201,一般公共服务支出,一般公共预算,基本支出,3',
    'expenditure,20113,商贸事务,一般公共预算,基本支出,4',
    'expenditure,2011301,行政运行,一般公共预算,基本支出,1',
    'expenditure,2011303,机关服务,一般公共预算,基本支出,2',
    'expenditure,2011303,机关服务,一般公共预算,项目支出,9',
    'basic-by-economic,301,工资福利支出,一般公共预算,,3',
    'basic-by-economic,30101,基本工资,一般公共预算,,3',
  )
  expect((await read(csv)).problems).toEqual(
    [
      ['2 201 一般公共服务支出 是类级科目', '201'],
      ['3 20113 商贸事务 是款级科目', '20113'],
      ['7 301 工资福利支出 是类级科目', '301'],
    ].map(([what]) => `ledger.csv:${what}，是小计，由程序加出，不导入。请删去这一行，或在 mapping.json 中写明 "subtotals": "check"。`),
  )
  const checked = await read(csv, { subtotals: 'check' })
  expect(checked.problems).toEqual([
    'ledger.csv:3 一般公共预算 支出 20113 基本支出是小计 4.00 元，而明细合计 3.00 元，相差 1.00 元。请核对是否缺少明细。',
  ])
  const right = await read(csv.replace('基本支出,4', '基本支出,3'), { subtotals: 'check' })
  expect(right.problems).toEqual([])
  expect(right.amounts).toHaveLength(4)
  expect(right.notices).toEqual(['类、款的小计 3 个已与明细核对，没有导入。'])
})

it('takes words, headers and codes of a department’s own from the mapping', async () => {
  const csv = '支出事项,功能科目,经济科目,公共预算本年数\n日常,2011388,301,5\n'
  const mapping = {
    columns: { 支出事项: 'nature', 功能科目: 'code', 经济科目: 'ignore', 公共预算本年数: { budget: '一般公共预算', unit: '元' } },
    words: { 日常: '基本支出' },
    additionalCodes: { '2011388': { name: '本地商贸支出', budget: 'generalPublicBudget' } },
  }
  const ledger = await readLedger(
    { name: 'ledger.csv', bytes: encoder.encode(csv) },
    { mapping: { name: 'mapping.json', text: JSON.stringify(mapping) } },
  )
  expect(ledger).toEqual({
    amounts: [{ path: ['generalPublicBudget', 'expenditure', '2011388', 'basic'], fen: 500n, name: '本地商贸支出', place: 'ledger.csv:2' }],
    problems: [],
    notices: [],
  })
})

it('tells of everything wrong in a mapping', async () => {
  const mapping = {
    columns: { 科目编码: 'cod', 科目名称: { natur: '基本支出' } },
    budgt: '一般公共预算',
    budget: '二般',
    unit: 5,
    subtotals: true,
    words: { 日常: 1 },
    additionalCodes: { '1': {} },
  }
  const { problems } = await read(long(), mapping)
  expect(problems).toEqual(
    [
      '没有“budgt”这一项。可以写 columns、',
      'words 的“日常”应当是文字。',
      '“科目编码”应当是 measure、',
      '“科目名称”没有“natur”这一项。可以写 measure、',
      'budget 的值 "二般" 不是预算。可以写一般公共预算、',
      'unit 的值 5 不是单位。可以写元、万元、亿元。',
      'subtotals 只能写 "check"',
      'additionalCodes 的 1 应当写成',
    ].map((beginning) => expect.stringContaining(`mapping.json ${beginning}`)),
  )
  const broken = await readLedger({ name: 'ledger.csv', bytes: encoder.encode(long()) }, { mapping: { name: 'mapping.json', text: '[' } })
  expect(broken.problems.map(({ message }) => message)).toEqual([expect.stringContaining('不是 JSON')])
})

it.each([
  [
    'no headers',
    '甲,乙\n1,2\n',
    undefined,
    'ledger.csv 没有找到表头：要有一行写着科目编码和金额。第一行是：甲、乙。可以用 --mapping 说明各列是什么。',
  ],
  ['an empty file', '', undefined, 'ledger.csv 没有找到表头：要有一行写着科目编码和金额。可以用 --mapping 说明各列是什么。'],
  ['headers only', long(), undefined, 'ledger.csv 没有金额。请核对表头和金额所在的列。'],
  [
    'two columns for one thing',
    '代码,编码,年初预算\n',
    { budget: '一般公共预算' },
    'ledger.csv:1 “代码”和“编码”都是 code。请用 --mapping 说明：不用的一列写 "ignore"。',
  ],
  [
    'no budget',
    '代码,年初预算\n201,5\n',
    undefined,
    'ledger.csv:1 没有一列说明预算。请在 mapping.json 中写明，如 "budget": "一般公共预算"。',
  ],
  [
    'no nature',
    '代码,金额\n',
    { budget: '一般公共预算' },
    'ledger.csv:1 没有一列说明支出性质。请在 mapping.json 中写明，如 "nature": "项目支出"。',
  ],
  ['a header that is not there', long(), { columns: { 甲: 'ignore' } }, 'mapping.json 账册的表头里没有“甲”。'],
  [
    'another unit in a title',
    '单位：万元\n代码,预算,年初预算\n',
    undefined,
    'ledger.csv:2 “年初预算”按元读，而 ledger.csv:1 写着单位是万元。请在 mapping.json 中写明 "unit"；这一列与标题不同的，写在它的说明里。',
  ],
  [
    'another unit in a header',
    '代码,预算,年初预算(万元)\n',
    { unit: '元' },
    'ledger.csv:1 “年初预算(万元)”按元读，而 表头 写着单位是万元。请在 mapping.json 中写明 "unit"；这一列与标题不同的，写在它的说明里。',
  ],
  [
    'an open quote',
    `${long()}\nexpenditure,"2011301,行政运行\n`,
    undefined,
    'ledger.csv:2 引号没有配对，从这一行起读不了。请核对这一行和后面的引号。',
  ],
])('tells of %s', async (_, csv, mapping, problem) => {
  expect((await read(csv, mapping)).problems).toEqual([problem])
})

it('does not take a unit that it does not know for one that it does', async () => {
  const csv = '编制单位：元氏县财政局　金额单位：千元\n代码,预算,年初预算\n201,一般公共预算,5\n'
  expect((await read(csv)).problems).toEqual([expect.stringContaining('“年初预算”按元读，而 ledger.csv:1 写着单位是千元。')])
  expect((await read(csv, { columns: { 年初预算: { measure: '年初预算', unit: '万元' } } })).amounts).toEqual([
    'generalPublicBudget.initialBudget.201 5000000',
  ])
  expect((await read('编制单位：元氏县财政局\n代码,预算,年初预算\n201,一般公共预算,5\n', { unit: '万元' })).problems).toEqual([])
})

it('takes the unit that a header names', async () => {
  const { amounts } = await read('代码,预算,年初预算(万元)\n201,一般公共预算,5\n')
  expect(amounts).toEqual(['generalPublicBudget.initialBudget.201 5000000'])
})

it('counts lines as an editor does, over blank lines and cells of several lines', async () => {
  const csv =
    'measure,code,name,budget,nature,yuan\r\n\r\nexpenditure,2011301,"行政\n运行",一般公共预算,基本支出,1\r\nexpenditure,2011303,,一般公共预算,基本支出,x\r\n'
  expect((await read(csv)).problems).toEqual(['ledger.csv:5 yuan：“x”不是金额。'])
})

it('tells where a code is not called what the catalogue calls it', async () => {
  const { problems, notices } = await read(
    long('expenditure,2011301,行政运行费,一般公共预算,基本支出,1', 'expenditure,2011303,其他,一般公共预算,基本支出,1'),
  )
  expect(problems).toEqual([])
  expect(notices).toEqual(['ledger.csv:3 科目名称“其他”与目录不同，目录中是“机关服务”。'])
})

it('reads no more rows than it should', async () => {
  const csv = `${long()}\n${'a,b,c,d,e,f\n'.repeat(100_000)}`
  expect((await read(csv)).problems).toEqual(['ledger.csv 超过 100000 行。请只导出需要的行。'])
})
