import { existsSync, readFileSync } from 'node:fs'
import {
  cellValue,
  type Disclosure,
  describePlace,
  type Fact,
  functionalClassification,
  indexPoints,
  type Occurrence,
  occurrences,
  point,
  quantityKey,
  type Report,
} from '@juesuan/core'
import { disclose, type Layout, shanghai2024, shanxi2024 } from '@juesuan/layouts'
import { type Reconstruction, readFile, readText, reconstruct } from '@juesuan/reader'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import units from '../examples/three-units-2024/report.ts'
import years from '../examples/two-years/report.ts'
import yangquan from '../examples/yangquan-commerce-2024/report.ts'
import { randomReport } from './random-declaration.ts'

/** Every figure of a disclosure, as it is printed and where; what a form cannot hold is no figure. */
function figuresOf(disclosure: Disclosure): string[] {
  return [...occurrences(disclosure)]
    .filter(({ figure }) => figure.cell.kind !== 'notReportable')
    .map(({ figure, place }) => `${describePlace({ ...place })} ${quantityKey(figure.quantity)} ${figure.text}`)
}

/** What the ledger that was found prints, with the words of the report it was found from. */
function printAgain(found: Reconstruction, report: Omit<Report, 'facts'>, layout: Layout): Disclosure {
  return disclose({ ...report, facts: found.facts }, layout)
}

it.each([yangquan, units, years].map(({ report, layout }) => [report.department, report, layout] as const))(
  'finds a ledger that prints every figure of %s, and no other',
  async (_, report, layout) => {
    const disclosure = disclose(report, layout)
    const found = await reconstruct(disclosure, layout, report.texts)
    expect(found).toMatchObject({ isExact: true, leftOut: [], conflicts: [] })
    expect(figuresOf(printAgain(found, report, layout))).toEqual(figuresOf(disclosure))
  },
)

it('finds a ledger behind the official text: only the rate with one decimal is printed otherwise', async () => {
  const text = readFileSync(new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')
  const { disclosure } = readText(text, shanxi2024)
  const found = await reconstruct(disclosure, shanxi2024, yangquan.report.texts)
  expect(found).toMatchObject({ isExact: true, leftOut: [], conflicts: [] })
  const [before, after] = [disclosure, printAgain(found, yangquan.report, shanxi2024)].map(figuresOf)
  expect(after?.filter((figure) => !before?.includes(figure))).toEqual([expect.stringMatching(/^五（三） changeRate\(.* 9\.70$/u)])
  expect(after).toHaveLength(before?.length ?? 0)
})

it('finds the same ledger every time', async () => {
  const disclosure = disclose(yangquan.report, shanxi2024)
  const find = () => reconstruct(disclosure, shanxi2024, yangquan.report.texts)
  expect(await find()).toEqual(await find())
})

it('names the figures that contradict each other, leaves out the one that no other supports, and prints all the rest', async () => {
  const disclosure = disclose(yangquan.report, shanxi2024)
  const wrong: Disclosure = JSON.parse(
    JSON.stringify(disclosure, (_, value: unknown) => (typeof value === 'bigint' ? { $: String(value) } : value)).replace(
      '"text":"462.77","cell":{"kind":"amount","value":{"$":"462770000"}',
      '"text":"426.77","cell":{"kind":"amount","value":{"$":"426770000"}',
    ),
    (_, value) => (typeof value === 'object' && value !== null && '$' in value ? BigInt(value.$) : value),
  )
  const found = await reconstruct(wrong, shanxi2024, yangquan.report.texts)
  const texts = (figures: readonly Occurrence[]) => figures.map(({ figure }) => figure.text)
  expect(found).toMatchObject({ isExact: true, isContradictory: true })
  expect(found.conflicts.map(texts)).toEqual([['426.77', '462.77']])
  expect(texts(found.leftOut)).toEqual(['426.77'])
  expect(figuresOf(printAgain(found, yangquan.report, shanxi2024))).toEqual(figuresOf(disclosure))
})

it('tells amounts that no form has a line for, and that cannot be declared, from figures that contradict each other', async () => {
  const at = { function: '2230208', funding: 'stateCapitalBudget' } as const
  const carried = [point('openingBalance', at), point('closingBalance', at), point('closingBalance', { ...at, scenario: 'priorYear' })]
  const facts = [...yangquan.report.facts, ...carried.map((of): Fact => ({ point: of, value: 18_654n, path: [] }))]
  const found = await reconstruct(disclose({ ...yangquan.report, facts }, shanxi2024), shanxi2024, yangquan.report.texts)
  expect(found.conflicts).not.toEqual([])
  expect(found).toMatchObject({ isExact: true, isContradictory: false })
})

/** Larger rates than this are not exact in doubles, and no department has them. */
const largestRate = 10n ** 12n

it('finds a ledger behind any report, and it prints every figure', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      randomReport.filter(({ report, layout }) =>
        indexPoints(disclose(report, layout)).rates.every(({ figure }) => (cellValue(figure.cell) ?? 0n) < largestRate),
      ),
      async ({ report, layout }) => {
        const disclosure = disclose(report, layout)
        const ledger = await reconstruct(disclosure, layout, report.texts)
        expect(ledger).toMatchObject({ isExact: true, isContradictory: false })
        // Drawn at random, some amounts are of what no form has a line for: those cannot be declared.
        if (ledger.conflicts.length > 0) return
        // It may have a sentence more: of a 类 that only last year had a few 元 of, which nothing printed tells from none.
        expect(figuresOf(printAgain(ledger, report, layout))).toEqual(expect.arrayContaining(figuresOf(disclosure)))
      },
    ),
    { numRuns: 24, endOnFailure: true },
  )
})

const folder = new URL('../../shared/data/reports/putuo-finance-2024/', import.meta.url)

it.skipIf(!existsSync(new URL('official.pdf', folder)))(
  'finds the true faults of another city’s report, and a ledger for the rest',
  async () => {
    const read = await readFile(readFileSync(new URL('official.pdf', folder)))
    if (read.kind !== 'text') throw new Error(read.message)
    const { disclosure, texts, reportingUnits } = readText(read.lines.map(({ text }) => text).join('\n'), shanghai2024)
    const found = await reconstruct(disclosure, shanghai2024, texts)
    expect(found.isExact).toBe(true)
    const conflicts = found.conflicts.map((figures) => figures.map(({ figure }) => figure.text))
    expect(conflicts).toContainEqual(['326.71', '326.72'])
    expect(conflicts).toContainEqual(['2,961.68', '0.3'])
    expect(found.leftOut.map(({ figure }) => figure.text).sort()).toEqual(['0.3', '326.71', '326.71', '326.71', '71.73'])
    const { department, year } = disclosure
    const again = printAgain(found, { department, year, reportingUnits, texts, functional: functionalClassification }, shanghai2024)
    const printed = new Map([...occurrences(again)].map(({ figure }) => [quantityKey(figure.quantity), cellValue(figure.cell)]))
    const differing = [...occurrences({ ...disclosure, narrative: [] })].filter(
      ({ figure }) => figure.cell.kind === 'amount' && printed.get(quantityKey(figure.quantity)) !== cellValue(figure.cell),
    )
    expect(differing.map(({ figure }) => figure.text)).toEqual(['326.71', '326.71', '326.71'])
  },
)
