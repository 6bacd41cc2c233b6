import { cellValue, type Disclosure, indexPoints, pointKey, type Relation } from '@juesuan/core'

/** A sum as somebody would write it by hand: which value is the whole, and which are added or taken away. */
interface PlainSum {
  readonly whole: number
  readonly parts: readonly number[]
  readonly signs: readonly number[]
}

/** The floor: a plain loop over the same sums of the same report, which only says how many are off. */
export function plainSums(disclosure: Disclosure, relations: readonly Relation[]): () => number {
  const index = indexPoints(disclosure)
  const numbers = new Map(index.points.map((of, at) => [pointKey(of), at]))
  const numberOf = (of: Relation['whole']) => numbers.get(pointKey(of)) ?? 0
  const values = index.points.map((of) => Number(cellValue(index.cell(of) ?? { kind: 'blank' })))
  const sums = relations.map(
    ({ whole, parts }): PlainSum => ({
      whole: numberOf(whole),
      parts: parts.map(({ point }) => numberOf(point)),
      signs: parts.map(({ negative }) => (negative ? -1 : 1)),
    }),
  )
  return () => {
    let off = 0
    for (const { whole, parts, signs } of sums) {
      let sum = 0
      for (let at = 0; at < parts.length; at += 1) sum += (signs[at] ?? 1) * (values[parts[at] ?? 0] ?? 0)
      if (sum !== values[whole]) off += 1
    }
    return off
  }
}
