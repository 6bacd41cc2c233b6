import { readdirSync } from 'node:fs'
import {
  cellInterval,
  checkDisclosure,
  discloseFacts,
  type Fact,
  factChecks,
  findParts,
  occurrences,
  pointKey,
  statedFacts,
} from '@juesuan/core'
import type { DeclaredReport } from '@juesuan/dsl'
import { namesOf } from '@juesuan/layouts'
import { type FactsFile, readFacts, readText } from '@juesuan/reader'
import { print, renderText } from '@juesuan/render'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publish } from './publish.ts'
import { randomReport } from './random-declaration.ts'
import { withoutLines } from './without-lines.ts'

const encode = (text: string) => new TextEncoder().encode(text)

async function readBack(declared: DeclaredReport) {
  const file = readFacts(encode(String(await print('json', publish(declared)))))
  if (file.kind === 'unreadable') throw new Error(file.problems.join('\n'))
  return file
}

/** What was declared of each quantity, for several units may declare of one. */
function declaredFacts(facts: readonly Fact[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const { point, value } of facts) sums.set(pointKey(point), (sums.get(pointKey(point)) ?? 0n) + value)
  return new Map([...sums].filter(([, value]) => value !== 0n).sort())
}

/** The facts behind what was read. */
function factsOf({ facts }: Extract<FactsFile, { kind: 'facts' }>): ReadonlyMap<string, bigint> {
  const exact = facts.flatMap(({ point, cell }) => (cell.kind === 'amount' ? [{ point, value: cell.value }] : []))
  return new Map(
    findParts(exact)
      .map(({ point, value }): [string, bigint] => [pointKey(point), value])
      .sort(),
  )
}

const examples = await Promise.all(
  readdirSync(new URL('../examples/', import.meta.url)).map(async (name): Promise<[string, DeclaredReport]> => {
    return [name, (await import(`../examples/${name}/report.ts`)).default]
  }),
)

describe.each(examples)('%s', (_, declared) => {
  const { report, layout } = declared

  it('gives back the facts that were declared, and whose they are', async () => {
    const file = await readBack(declared)
    expect([file.department, file.year]).toEqual([report.department, report.year])
    expect(factsOf(file)).toEqual(declaredFacts(report.facts))
  })

  it('states every quantity that is printed, exactly, and what is printed is its rounding', async () => {
    const { disclosure } = publish(declared)
    const stated = new Map((await readBack(declared)).facts.map(({ point, cell }) => [pointKey(point), cell]))
    let compared = 0
    for (const { figure } of occurrences(disclosure)) {
      const { quantity, cell } = figure
      if (quantity.kind !== 'value' || cell.kind === 'blank') continue
      const exact = stated.get(pointKey(quantity.of))
      const [printed, known] = [cellInterval(cell), exact && cellInterval(exact)]
      expect(exact?.kind === 'notReportable', pointKey(quantity.of)).toBe(cell.kind === 'notReportable')
      if (printed && known) expect(printed.low <= known.low && known.high <= printed.high, pointKey(quantity.of)).toBe(true)
      compared += 1
    }
    expect(compared).toBeGreaterThan(50)
  })

  it('finds nothing wrong with it', async () => {
    const file = await readBack(declared)
    const { findings, outcomes, brokenChecks } = checkDisclosure(discloseFacts(file.facts, file), {
      nameOf: namesOf(report),
      checks: factChecks,
    })
    expect(brokenChecks).toEqual([])
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(outcomes.pass).toBeGreaterThan(90)
  })

  it('says the same of a report that was only read, as far as it is printed', async () => {
    const { document } = publish(declared)
    const { disclosure } = readText(renderText({ document }), layout)
    const file = readFacts(encode(String(await print('json', { ...publish(declared), report: undefined, disclosure }))))
    const printed = statedFacts(withoutLines(disclosure))
    expect(file.kind === 'facts' && file.facts.map(({ point, cell }) => ({ point, cell }))).toEqual(printed)
    expect(printed.some(({ cell }) => cell.kind === 'amount' && cell.precision === 10_000n)).toBe(true)
  })
})

it('gives back the facts of whatever is declared', async () => {
  await fc.assert(
    fc.asyncProperty(randomReport, async (declared) => {
      expect(factsOf(await readBack(declared))).toEqual(declaredFacts(declared.report.facts))
    }),
    { numRuns: 30 },
  )
})

it('finds a total that was changed by a 分', async () => {
  const [, declared] = examples.find(([name]) => name.startsWith('three-units')) ?? []
  if (!declared) throw new Error('the example is gone')
  const file = await readBack(declared)
  const failures = (facts: typeof file.facts) => checkDisclosure(discloseFacts(facts, file), { checks: factChecks }).outcomes.fail
  const at = file.facts.findIndex(({ point }) => pointKey(point) === 'expenditure(funding=generalPublicBudget)')
  const { point, cell } = file.facts[at] ?? {}
  if (!point || cell?.kind !== 'amount') throw new Error('the total is not stated')
  expect(failures(file.facts)).toBe(0)
  expect(failures(file.facts.with(at, { point, cell: { ...cell, value: cell.value + 1n } }))).toBeGreaterThan(0)
})
