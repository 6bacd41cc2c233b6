import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sums = join(root, 'packages', 'dsl', 'src', 'sums')
const yuan = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`

/** As an author may write it: with as many decimals as it has, as a number or as text. */
const literal = (fen: bigint, asText: boolean) => {
  const shortest = yuan(fen).replace(/\.?0+$/u, (zeros) =>
    zeros.startsWith('.') || yuan(fen).includes('.') ? zeros.replaceAll(/[.0]/gu, '') : zeros,
  )
  return asText ? `'${yuan(fen)}'` : shortest
}

const amount = fc.oneof(fc.bigInt({ min: 0n, max: 300n }), fc.bigInt({ min: 0n, max: 99_999_999_999_999n }))
const record = fc.dictionary(
  fc
    .tuple(fc.integer({ min: 201, max: 234 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 }))
    .map(([category, subcategory, item]) => `${category}${String(subcategory).padStart(2, '0')}${String(item).padStart(2, '0')}`),
  fc.tuple(amount, fc.boolean()),
  { maxKeys: 12, noNullPrototype: true },
)

it('adds and subtracts amounts in the type system as bigint does', () => {
  const samples = fc.sample(fc.tuple(record, amount), { numRuns: 120, seed: 2024 })
  const lines = samples.flatMap(([amounts, other], index) => {
    const total = Object.values(amounts).reduce((sum, [fen]) => sum + fen, 0n)
    const entries = Object.entries(amounts).map(([code, [fen, asText]]) => `'${code}': ${literal(fen, asText)}`)
    const difference = total - other
    const printed = yuan(difference < 0n ? -difference : difference)
    return [
      `type Record${index} = { ${entries.join('; ')} }`,
      `export const sum${index}: printFen<sumAmounts<Record${index}>> = '${yuan(total)}'`,
      `export const difference${index}: difference<subtractFen<sumAmounts<Record${index}>, fen<'${yuan(other)}'>>> = ['${printed}', ${difference < 0n}]`,
    ]
  })
  const source = `import type { subtractFen } from '${sums}/add-fen.ts'
import type { fen, printFen } from '${sums}/fen.ts'
import type { sumAmounts } from '${sums}/sum-amounts.ts'

type difference<Result> = Result extends [infer Digits, infer Below] ? [printFen<Digits>, Below] : never
${lines.join('\n')}
`
  const folder = mkdtempSync(join(root, 'test', '.scratch-'))
  try {
    writeFileSync(join(folder, 'sums.ts'), source)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'], exclude: [] }))
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    expect(spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' }).stdout).toBe('')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
