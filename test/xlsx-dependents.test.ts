import { readdirSync } from 'node:fs'
import type { Fact } from '@juesuan/core'
import type { DeclaredReport } from '@juesuan/dsl'
import { disclose } from '@juesuan/layouts'
import { print } from '@juesuan/render'
import { describe, expect, it } from 'vitest'
import { publish } from './publish.ts'
import { readFormulas, readValues, referencesOf } from './read-workbook.ts'

const root = new URL('../examples/', import.meta.url)

describe.each(readdirSync(root))('%s', async (name) => {
  const { default: declared }: { default: DeclaredReport } = await import(new URL(`${name}/report.ts`, root).href)
  const publication = publish(declared)
  const { report, layout } = declared
  const xlsx = await printed(publication)
  const formulas = new Map([...(await readFormulas(xlsx))].filter(([cell]) => !cell.startsWith('勾稽关系')))
  const references = referencesOf(formulas)

  it('computes no cell from itself', () => {
    for (const cell of formulas.keys()) expect(dependents(references, cell).has(cell), cell).toBe(false)
  })

  it('computes from every amount of expenditure whatever the ledger does', { timeout: 300_000 }, async () => {
    const before = await readValues(xlsx)
    let tried = 0
    for (const fact of report.facts.filter(isPaid)) {
      const facts = report.facts.map((other) => (other === fact ? { ...fact, value: fact.value + 100_000_001n } : other))
      const changed = { ...report, facts }
      const after = await readValues(await printed({ ...publication, report: changed, disclosure: disclose(changed, layout) }))
      const differs = [...after].flatMap(([cell, value]) => (cell.startsWith('勾稽关系') || before.get(cell) === value ? [] : [cell]))
      const leaves = differs.filter((cell) => !formulas.has(cell))
      tried += 1
      expect.soft(leaves, JSON.stringify(fact.point)).toHaveLength(1)
      expect
        .soft([...dependents(references, leaves[0] ?? '')].sort(), JSON.stringify(fact.point))
        .toEqual(differs.filter((cell) => formulas.has(cell)).sort())
    }
    expect(tried).toBeGreaterThan(3)
  })
})

function isPaid({ point, value }: Fact): boolean {
  return (
    point.measure === 'expenditure' &&
    point.function !== undefined &&
    point.economic === undefined &&
    point.scenario === undefined &&
    value !== 0n
  )
}

async function printed(publication: Parameters<typeof print>[1]): Promise<Uint8Array> {
  return Buffer.from(await print('xlsx', publication))
}

/** The cells that a cell's value goes into, and those that theirs go into. */
function dependents(references: ReadonlyMap<string, readonly string[]>, cell: string): Set<string> {
  const found = new Set<string>()
  const open = [cell]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [name, own] of references) {
      if (!own.includes(next) || found.has(name)) continue
      found.add(name)
      open.push(name)
    }
  }
  return found
}
