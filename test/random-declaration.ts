import { departmentalEconomicClassification, functionalClassification, isTreasuryCode } from '@juesuan/core'
import { type DeclaredReport, readDeclaration } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'
import fc from 'fast-check'

const year = 2024

const itemsOf = (budget: 'generalPublicBudget' | 'governmentFundBudget' | 'stateCapitalBudget') =>
  functionalClassification
    .entries()
    .filter((entry) => entry.level === 'item' && entry.budget === budget && functionalClassification.find(entry.code, { year, budget }))
    .map(({ code }) => code)
    .filter((code) => !isTreasuryCode(code))

/** Without what is a part of the three public expenses, which are drawn by themselves. */
const economic = departmentalEconomicClassification
  .entries()
  .filter(({ code }) => code.length === 5 && !/^(?:309|311|30212|30217|30231|31013)/u.test(code))
  .map(({ code }) => code)

/** Amounts in 分 of every size, from nothing to 10 亿元, for small ones are where rounding shows. */
const fen = fc.oneof(fc.bigInt({ min: 0n, max: 20_000n }), fc.bigInt({ min: 0n, max: 100_000_000_000n }))
const yuan = (amount: bigint) => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`
const byCode = <Value>(codes: readonly string[], value: fc.Arbitrary<Value>, maxKeys: number) =>
  fc.dictionary(fc.constantFrom(...codes), value, { minKeys: 0, maxKeys, noNullPrototype: true })
const amounts = (codes: readonly string[], maxKeys = 6) => byCode(codes, fen, maxKeys)
const mapYuan = (record: Record<string, bigint>) => Object.fromEntries(Object.entries(record).map(([code, value]) => [code, yuan(value)]))
const sum = (values: Iterable<bigint>) => [...values].reduce((total, value) => total + value, 0n)

const appropriation = (budget: Parameters<typeof itemsOf>[0], natures: fc.Arbitrary<{ basic: bigint; project: bigint }>) => {
  const codes = itemsOf(budget)
  return fc.record({
    expenditure: byCode(codes, natures, 12),
    openingBalance: amounts(codes, 3),
    closingBalance: amounts(codes, 3),
    priorYear: amounts(['201', '205', '208', '210', '212', '216', '221', '229']),
  })
}

const accounts = fc.record({
  general: appropriation('generalPublicBudget', fc.record({ basic: fen, project: fen })),
  initialBudget: amounts(['201', '205', '208', '210', '216', '221']),
  fund: appropriation('governmentFundBudget', fc.record({ basic: fc.constant(0n), project: fen })),
  capital: appropriation('stateCapitalBudget', fc.record({ basic: fc.constant(0n), project: fen })),
  economicWeights: fc.array(fc.tuple(fc.constantFrom(...economic), fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 30 }),
  other: fc.record({
    revenue: fc.record({ superiorSubsidy: fen, publicService: fen, business: fen, affiliateRemittance: fen, other: fen }),
    opening: fen,
    surplusUsed: fen,
    /** How much of what came in is spent, in percent, by nature; the rest is distributed or carried over. */
    spent: fc.tuple(...Array.from({ length: 5 }, () => fc.integer({ min: 0, max: 19 }))),
    distributed: fc.integer({ min: 0, max: 5 }),
  }),
  publicExpense: fc.record({ final: fen, adjustedBudget: fen, priorYear: fen }),
})

/** A report whose exact amounts balance, of any size and shape: every relation holds of it. */
export const randomReport: fc.Arbitrary<DeclaredReport> = accounts.map((given) => {
  const basic = sum(Object.values(given.general.expenditure).map((natures) => natures.basic))
  const declaration = {
    department: '示例市财政局',
    units: ['示例市财政局（本级）'],
    duties: ['管理全市财政收支。'],
    reasons: { total: '项目增加', fiscalAppropriation: '项目增加' },
    generalPublicBudget: {
      ...account(given.general),
      basicByEconomic: split(basic, given.economicWeights),
      ...details(given.general, given.initialBudget),
      reason: '项目增加',
    },
    governmentFundBudget: { ...account(given.fund), reason: '项目增加' },
    stateCapitalBudget: { ...account(given.capital), reason: '项目增加' },
    nonAppropriation: otherMoney(given.other),
    threePublicExpenses: {
      reason: '项目增加',
      overseasVisits: {
        final: yuan(given.publicExpense.final),
        adjustedBudget: yuan(given.publicExpense.adjustedBudget),
        priorYear: yuan(given.publicExpense.priorYear),
        reason: '出访增加',
        use: '国际会议',
        ...(given.publicExpense.final > 0n ? { groups: 1, persons: 3 } : {}),
      },
    },
  }
  // A counterexample is shown by what was declared.
  return { ...readDeclaration(shanxi2024, declaration), [fc.toStringMethod]: () => JSON.stringify(declaration) }
})

type Given = { readonly expenditure: Record<string, { basic: bigint; project: bigint }> } & Record<
  'closingBalance' | 'openingBalance' | 'priorYear',
  Record<string, bigint>
>

function account({ expenditure, openingBalance, closingBalance, priorYear }: Given) {
  // What is brought forward is spent or carried over: without it, computed revenue could be negative.
  const carried = Object.fromEntries(Object.entries(openingBalance).map(([code, value]) => [code, value + (closingBalance[code] ?? 0n)]))
  return {
    expenditure: Object.fromEntries(
      Object.entries(expenditure).map(([code, natures]) => [code, { basic: yuan(natures.basic), project: yuan(natures.project) }]),
    ),
    openingBalance: mapYuan(openingBalance),
    closingBalance: mapYuan({ ...closingBalance, ...carried }),
    priorYear: mapYuan(priorYear),
  }
}

/** What must be told of every 类 in use. */
function details({ expenditure, priorYear }: Given, initialBudget: Record<string, bigint>) {
  const category = (code: string) => code.slice(0, 3)
  const spent = new Set(Object.entries(expenditure).flatMap(([code, { basic, project }]) => (basic + project > 0n ? [category(code)] : [])))
  const nothing = Object.fromEntries([...spent].map((code) => [code, 0n]))
  const given = [...Object.entries(initialBudget), ...Object.entries(priorYear)].flatMap(([code, value]) => (value > 0n ? [code] : []))
  return {
    initialBudget: mapYuan({ ...nothing, ...initialBudget }),
    priorYear: mapYuan({ ...nothing, ...priorYear }),
    uses: Object.fromEntries([...spent].map((code) => [code, '各项工作'])),
    reasons: Object.fromEntries([...spent, ...given].map((code) => [code, '项目增加'])),
  }
}

/** Splits an amount over codes by weight, to the 分. */
function split(amount: bigint, weights: readonly (readonly [string, number])[]): Record<string, string> {
  const total = BigInt(weights.reduce((all, [, weight]) => all + weight, 0))
  const parts: Record<string, bigint> = {}
  let left = amount
  for (const [code, weight] of weights) {
    const part = (amount * BigInt(weight)) / total
    parts[code] = (parts[code] ?? 0n) + part
    left -= part
  }
  const [[first = ''] = ['', 0]] = weights
  parts[first] = (parts[first] ?? 0n) + left
  return mapYuan(parts)
}

function otherMoney({
  revenue,
  opening,
  surplusUsed,
  spent,
  distributed,
}: {
  revenue: Record<string, bigint>
  opening: bigint
  surplusUsed: bigint
  spent: readonly number[]
  distributed: number
}) {
  const code = '2010301'
  const incoming = opening + surplusUsed + sum(Object.values(revenue))
  const part = (percent: number) => (incoming * BigInt(percent)) / 100n
  const [basic = 0, project = 0, superiorRemittance = 0, business = 0, affiliateSubsidy = 0] = spent
  const natures = {
    basic: part(basic),
    project: part(project),
    superiorRemittance: part(superiorRemittance),
    business: part(business),
    affiliateSubsidy: part(affiliateSubsidy),
  }
  const closing = incoming - sum(Object.values(natures)) - part(distributed)
  return {
    revenue: Object.fromEntries(Object.entries(revenue).map(([source, value]) => [source, { [code]: yuan(value) }])),
    expenditure: { [code]: mapYuan(natures) },
    openingBalance: { [code]: yuan(opening) },
    surplusUsed: { [code]: yuan(surplusUsed) },
    surplusDistribution: { [code]: yuan(part(distributed)) },
    closingBalance: { [code]: yuan(closing) },
  }
}
