import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellOf } from './cell.ts'
import { roundHalfUp } from './divide-half-up.ts'
import { addIntervals, cellInterval, intersects } from './interval.ts'

const precision = 10_000n
const printed = (amount: bigint) => cellInterval(cellOf(roundHalfUp(amount, precision), precision)) ?? { low: 1n, high: 0n }

it('never calls a sum of independently rounded terms wrong', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 12n }), { minLength: 1, maxLength: 40 }), (terms) => {
      const total = terms.reduce((sum, term) => sum + term, 0n)
      expect(intersects(printed(total), addIntervals(terms.map(printed)))).toBe(true)
    }),
  )
})

it('allows ⌈(n+1)/2⌉−1 units for n terms, and not one more', () => {
  for (let terms = 1; terms <= 40; terms += 1) {
    const sum = addIntervals(Array.from({ length: terms }, () => printed(1_000_000n)))
    const slack = BigInt(Math.ceil((terms + 1) / 2) - 1)
    const total = 1_000_000n * BigInt(terms)
    for (const sign of [1n, -1n]) {
      expect(intersects(printed(total + sign * slack * precision), sum)).toBe(true)
      expect(intersects(printed(total + sign * (slack + 1n) * precision), sum)).toBe(false)
    }
  }
})
