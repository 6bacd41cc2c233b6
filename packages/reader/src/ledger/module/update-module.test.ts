import { expect, it } from 'vitest'
import type { LedgerAmount } from '../ledger-amount.ts'
import { updateModule } from './update-module.ts'

const names: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '2011301': '行政运行',
  '2011302': '一般行政管理事务',
  '2011303': '机关服务',
  '2010301': '行政运行',
  '30101': '基本工资',
  '30102': '津贴补贴',
}
const amount = (path: string, fen: bigint): LedgerAmount => {
  const parts = path.split('.')
  return { path: parts, fen, name: parts.map((part) => names[part]).find((name) => name !== undefined), place: '' }
}
const update = (text: string | undefined, ...amounts: readonly LedgerAmount[]) =>
  updateModule({ name: 'accounts.ts', text, heading: ['由账册写成\n', '手写的不动'] }, amounts)

const general = 'generalPublicBudget'
const basic = amount(`${general}.expenditure.2011301.basic`, 395_285_222n)
const economic = amount(`${general}.basicByEconomic.30101`, 145_345_000n)

it('writes a constant for each account, codes ascending, with their names', async () => {
  const { text, problems } = await update(
    undefined,
    amount('nonAppropriation.expenditure.2010301.business', 30n),
    amount('nonAppropriation.expenditure.2010301.basic', 9_007_199_254_740_991n),
    amount('nonAppropriation.revenue.publicService.2010301', 100n),
    amount('nonAppropriation.priorYearSurplusDistribution', 0n),
    amount(`${general}.priorYear.201`, 99_999n),
    economic,
    amount(`${general}.expenditure.2011303.project`, 123_456_780n),
    basic,
  )
  expect(problems).toEqual([])
  expect(text).toBe(`// 由账册写成 
// 手写的不动

export const generalPublicBudget = {
  expenditure: {
    '2011301': { basic: 3_952_852.22 }, // 行政运行
    '2011303': { project: 1_234_567.8 }, // 机关服务
  },
  basicByEconomic: {
    '30101': 1_453_450, // 基本工资
  },
  priorYear: {
    '201': 999.99, // 一般公共服务支出
  },
} as const

export const nonAppropriation = {
  expenditure: {
    '2010301': { basic: '90,071,992,547,409.91', business: 0.3 }, // 行政运行
  },
  revenue: {
    publicService: {
      '2010301': 1, // 行政运行
    },
  },
  priorYearSurplusDistribution: 0,
} as const
`)
})

it('keeps a name that is no line one line', async () => {
  const { text } = await update(undefined, { ...economic, name: '甲\u2028process.exit()' })
  expect(text).toContain("'30101': 1_453_450, // 甲 process.exit()\n")
})

const written = `import { base } from './base.ts'
/* 经 2025-06-01 核对 */
export const note = '不动'

export const generalPublicBudget = {
  reason: '项目减少', // 手写的原因
  expenditure: { // 按功能分类
    // 行政运行由会计核对
    '2011301': { basic: 3_952_852.22 }, // 行政运行
    '2011303': { basic: 1.50, project: 2 /* 待查 */ }, // 机关服务，经核对

  },
  // 下面是经济分类
  basicByEconomic: { '30101': 1453450.0, '30102': 5 },
  uses: { '201': \`\${base}支出\` },
} as const satisfies object
export default note
`

it('changes nothing where the ledger says the same, however it is written', async () => {
  const same = [
    basic,
    amount(`${general}.expenditure.2011303.basic`, 150n),
    amount(`${general}.expenditure.2011303.project`, 200n),
    economic,
    amount(`${general}.basicByEconomic.30102`, 500n),
  ]
  expect(await update(written, ...same)).toEqual({ text: written, changes: [], problems: [], notices: [] })
})

it('changes amounts, adds and drops codes, and leaves every other byte', async () => {
  const { text, changes, problems, notices } = await update(
    written,
    amount(`${general}.expenditure.2011301.basic`, 395_285_223n),
    amount(`${general}.expenditure.2011301.project`, 700n),
    amount(`${general}.expenditure.2011302.project`, 100n),
    economic,
    amount(`${general}.initialBudget.201`, 500n),
    amount('nonAppropriation.closingBalance.2010301', 100n),
  )
  expect({ problems, notices }).toEqual({ problems: [], notices: [] })
  expect(text).toBe(`import { base } from './base.ts'
/* 经 2025-06-01 核对 */
export const note = '不动'

export const generalPublicBudget = {
  reason: '项目减少', // 手写的原因
  expenditure: { // 按功能分类
    // 行政运行由会计核对
    '2011301': { basic: 3_952_852.23, project: 7 }, // 行政运行
    '2011302': { project: 1 }, // 一般行政管理事务
    /* 待查 */
    // 机关服务，经核对

  },
  // 下面是经济分类
  basicByEconomic: { '30101': 1453450.0 },
  initialBudget: {
    '201': 5, // 一般公共服务支出
  },
  uses: { '201': \`\${base}支出\` },
} as const satisfies object
export default note

export const nonAppropriation = {
  closingBalance: {
    '2010301': 1, // 行政运行
  },
} as const
`)
  expect(changes.map(({ kind, path, before, after }) => `${kind} ${path.slice(1).join('.')} ${before} ${after}`)).toEqual([
    'changed expenditure.2011301.basic 395285222 395285223',
    'added expenditure.2011301.project undefined 700',
    'removed expenditure.2011303.basic 150 undefined',
    'removed expenditure.2011303.project 200 undefined',
    'added expenditure.2011302.project undefined 100',
    'removed basicByEconomic.30102 500 undefined',
    'added initialBudget.201 undefined 500',
    'added closingBalance.2010301 undefined 100',
  ])
})

it('leaves what the ledger has no figures of, and says so', async () => {
  const text = `export const governmentFundBudget = {} as const\n${written}`
  expect(await update(text, economic, amount(`${general}.basicByEconomic.30102`, 500n))).toEqual({
    text,
    changes: [],
    problems: [],
    notices: [
      'accounts.ts 的 governmentFundBudget 在账册中没有，没有改动。',
      'accounts.ts 的 generalPublicBudget.expenditure 在账册中没有，没有改动。',
    ],
  })
})

it.each([
  ['an empty object', '{}', "{\n  basicByEconomic: {\n    '30101': 1_453_450, // 基本工资\n  },\n}"],
  ['a comment in braces', '{ /* 待填 */ }', "{\n  basicByEconomic: {\n    '30101': 1_453_450, // 基本工资\n  }, /* 待填 */ }"],
  [
    'an object with nothing but a comment',
    '{\n  // 待填\n}',
    "{\n  basicByEconomic: {\n    '30101': 1_453_450, // 基本工资\n  },\n  // 待填\n}",
  ],
  [
    'a record without a comma at its end',
    "{ basicByEconomic: {\n  '301': 5 // 甲, 乙\n} }",
    "{ basicByEconomic: {\n  '30101': 1_453_450 // 基本工资\n  // 甲, 乙\n} }",
  ],
  [
    'a record that begins on its own line and ends on another’s',
    "{ basicByEconomic: {\n  '30100': 5 } }",
    "{ basicByEconomic: {\n  '30101': 1_453_450 // 基本工资\n } }",
  ],
  ['text instead of a number', "{ basicByEconomic: { '30101': '1,453,450' } }", "{ basicByEconomic: { '30101': '1,453,450' } }"],
  ['a number that is no amount', '{ basicByEconomic: { 30101: 1.234 } }', '{ basicByEconomic: { 30101: 1_453_450 } }'],
  [
    'parentheses and assertions',
    "({ basicByEconomic: ({ '30101': 5 }) } as const)",
    "({ basicByEconomic: ({ '30101': 1_453_450 }) } as const)",
  ],
])('writes into %s', async (_, before, after) => {
  const of = (object: string) => `export const generalPublicBudget = ${object}\n`
  const { text, problems } = await update(of(before), economic)
  expect(problems).toEqual([])
  expect(text).toBe(of(after))
  expect((await update(text, economic)).text).toBe(text)
})

it('keeps line breaks and a byte order mark', async () => {
  const text = `\uFEFF${written.replaceAll('\n', '\r\n')}`
  const { text: updated } = await update(text, amount(`${general}.expenditure.2011302.project`, 100n), economic)
  expect(updated.startsWith('\uFEFFimport')).toBe(true)
  expect(updated.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  expect(updated).toContain("\r\n    '2011302': { project: 1 }, // 一般行政管理事务\r\n")
})

it.each([
  ['what is no TypeScript', 'export const a = 1\nexport const = 5', 'accounts.ts:2 不是能读的 TypeScript，没有写入。请改正后再导入。'],
  [
    'another module',
    'export default 5',
    'accounts.ts 已存在，但里面没有 generalPublicBudget、governmentFundBudget、stateCapitalBudget、nonAppropriation，没有写入。请换一个文件名。',
  ],
  ['a computed account', '\nexport const generalPublicBudget = make()', 'accounts.ts:2 generalPublicBudget 不是普通的对象'],
  ['a spread account', 'export const generalPublicBudget = { ...others }', 'accounts.ts:1 generalPublicBudget 不是普通的对象'],
  [
    'an account with a property twice',
    'export const generalPublicBudget = { revenue: {}, revenue: {} }',
    'accounts.ts:1 generalPublicBudget 不是普通的对象',
  ],
  [
    'a computed record',
    'export const generalPublicBudget = {\n  basicByEconomic: make() }',
    'accounts.ts:2 generalPublicBudget.basicByEconomic 是手写的，不能更新',
  ],
  [
    'a spread record',
    'export const generalPublicBudget = { basicByEconomic: { ...others } }',
    'accounts.ts:1 generalPublicBudget.basicByEconomic 是手写的，不能更新',
  ],
  [
    'a computed amount',
    "export const generalPublicBudget = { basicByEconomic: {\n'30101': yuan(5) } }",
    'accounts.ts:2 generalPublicBudget.basicByEconomic.30101 是手写的，不能更新：金额须直接写成数',
  ],
])('refuses %s', async (_, text, message) => {
  const { problems } = await update(text, economic)
  expect(problems.map(({ place, message: said }) => `${place} ${said}`)).toEqual([expect.stringContaining(message)])
})
