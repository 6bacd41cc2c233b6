import { runInThisContext } from 'node:vm'
import { departmentalEconomicClassification, functionalClassification, memberLabels, parseYuan, printAmount } from '@juesuan/core'
import fc from 'fast-check'
import ts from 'typescript'
import { expect, it } from 'vitest'
import type { LedgerAmount } from './ledger-amount.ts'
import { type Account, accounts, type LedgerMeasure, ledgerMeasures } from './ledger-measure.ts'
import { updateModule } from './module/update-module.ts'
import { readLedger } from './read-ledger.ts'

type Amounts = ReadonlyMap<string, bigint>

const sources = ['superiorSubsidy', 'publicService', 'business', 'affiliateRemittance', 'other'] as const
const budgetOf = (account: Account) => (account === 'nonAppropriation' ? 'generalPublicBudget' : account)
const codes = (account: Account, level: string) =>
  level === 'economic'
    ? departmentalEconomicClassification.entries().flatMap((entry) => (entry.level === 'subcategory' ? [entry.code] : []))
    : functionalClassification
        .entries()
        .flatMap((entry) => (entry.level === level && entry.budget === budgetOf(account) ? [entry.code] : []))
        .filter((code) => functionalClassification.find(code, { budget: budgetOf(account) }))

/** Every property that a ledger can fill, by account and measure: few codes of each, so that two ledgers meet. */
const paths = Object.keys(accounts).flatMap((name) => {
  const account = name as Account
  return Object.entries(ledgerMeasures).flatMap(([measure, { level, by, accounts: owners }]): string[] => {
    if (owners && !owners.includes(account)) return []
    if (level === 'none') return [`${account}.${measure}`]
    const natures = account === 'nonAppropriation' ? Object.keys(memberLabels.nature) : ['basic', 'project']
    return codes(account, level)
      .slice(0, 12)
      .flatMap((code) => {
        if (by === 'nature') return natures.map((nature) => `${account}.${measure}.${code}.${nature}`)
        if (by === 'source' && account === 'nonAppropriation') return sources.map((source) => `${account}.${measure}.${source}.${code}`)
        return [`${account}.${measure}.${code}`]
      })
  })
})

const fen = fc.oneof(fc.bigInt({ min: 0n, max: 100_000n }), fc.bigInt({ min: 0n, max: 2n ** 53n - 1n }))
const ledger: fc.Arbitrary<Amounts> = fc
  .dictionary(fc.constantFrom(...paths), fen, { minKeys: 1, maxKeys: 40 })
  .map((record) => new Map(Object.entries(record)))

/** How a ledger may write what it means. */
const style = fc.record({
  separators: fc.boolean(),
  unit: fc.constantFrom('元', '万元'),
  shuffle: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
})
type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never

function toCsv(amounts: Amounts, { separators, unit, shuffle, newline }: Style): string {
  const rows = [...amounts].map(([path, value]) => {
    const [account = '', measure = '', ...rest] = path.split('.')
    const code = rest.find((part) => /^\d/u.test(part)) ?? ''
    const member = rest.find((part) => !/^\d/u.test(part)) ?? ''
    const { words, by } = ledgerMeasures[measure as LedgerMeasure]
    const format = { unit: unit === '元' ? 'yuan' : 'tenThousandYuan', decimals: unit === '元' ? 2 : 6, separators, zero: '0' } as const
    const nature = by === 'nature' ? memberLabels.nature[member as 'basic'] : ''
    const source = by === 'source' && member !== '' ? memberLabels.source[member as 'other'] : ''
    return [words.at(-1), code, accounts[account as Account], nature, source, printAmount(value, format)]
      .map((cell) => `"${cell}"`)
      .join(',')
  })
  return [`指标,科目编码,预算,性质,收入来源,金额（${unit}）`, ...(shuffle ? rows.reverse() : rows), ''].join(newline)
}

async function importCsv(csv: string): Promise<readonly LedgerAmount[]> {
  const { amounts, problems } = await readLedger({ name: 'ledger.csv', bytes: new TextEncoder().encode(csv) })
  expect(problems).toEqual([])
  return amounts
}

/** What the module is when it runs: every number in it, by its path. */
function evaluate(text: string): Amounts {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } })
  const exported: Record<string, unknown> = {}
  runInThisContext(`(function (exports) {${outputText}\n})`)(exported)
  const found = new Map<string, bigint>()
  const collect = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) collect(part, [...path, key])
    else found.set(path.join('.'), BigInt(parseYuan(value as number | string)))
  }
  collect(exported, [])
  return found
}

const sorted = (amounts: Amounts) => [...amounts].sort(([left], [right]) => (left < right ? -1 : 1))
const writeModule = async (text: string | undefined, amounts: readonly LedgerAmount[]) => {
  const update = await updateModule({ name: 'accounts.ts', text, heading: ['账册'] }, amounts)
  expect(update.problems).toEqual([])
  return update
}

it('gives the module the amounts of the ledger, whatever they are and however they are written', async () => {
  await fc.assert(
    fc.asyncProperty(ledger, style, async (amounts, how) => {
      const { text } = await writeModule(undefined, await importCsv(toCsv(amounts, how)))
      expect(sorted(evaluate(text))).toEqual(sorted(amounts))
    }),
  )
})

it('updates a module to another ledger, keeps what was written by hand, and then has nothing more to change', async () => {
  await fc.assert(
    fc.asyncProperty(ledger, ledger, fc.array(fc.nat()), fc.boolean(), async (before, after, places, carriageReturns) => {
      const plain: Style = { separators: false, unit: '元', shuffle: false, newline: '\n' }
      const { text } = await writeModule(undefined, await importCsv(toCsv(before, plain)))
      const { annotated, notes } = annotate(carriageReturns ? text.replaceAll('\n', '\r\n') : text, places)
      const amounts = await importCsv(toCsv(after, plain))
      const updated = await writeModule(annotated, amounts)

      const measureOf = (path: string) => path.split('.').slice(0, 2).join('.')
      const measures = new Set([...after.keys()].map(measureOf))
      const left = [...before].filter(([path]) => !measures.has(measureOf(path)))
      expect(sorted(evaluate(updated.text))).toEqual(sorted(new Map([...left, ...after])))
      for (const note of notes) expect(updated.text).toContain(note)
      const expected = new Map([
        ...[...before].filter(([path]) => measures.has(measureOf(path))).map(([path]) => [path, undefined] as const),
        ...after,
      ])
      const changed = [...expected].filter(([path, value]) => before.get(path) !== value).map(([path]) => path)
      expect(updated.changes.map(({ path }) => path.join('.')).sort()).toEqual(changed.sort())

      const again = await writeModule(updated.text, amounts)
      expect({ text: again.text, changes: again.changes }).toEqual({ text: updated.text, changes: [] })
    }),
  )
})

/** Writes comments into a module by hand: on lines of their own, and at the end of others. */
function annotate(text: string, places: readonly number[]): { annotated: string; notes: readonly string[] } {
  const lines = text.split('\n')
  const notes = places.map((place, index) => {
    const at = place % lines.length
    const note = index % 2 === 0 ? `// 手写, 其${index}，` : `/* 手写, 其${index}，*/`
    if (index % 3 === 0) lines.splice(at, 0, `    ${note}`)
    else if (!lines[at]?.includes('//')) lines[at] = (lines[at] ?? '').replace(/\r?$/u, (end) => ` ${note}${end}`)
    else return ''
    return note
  })
  return { annotated: lines.join('\n'), notes }
}
