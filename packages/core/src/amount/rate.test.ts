import { Decimal } from 'decimal.js'
import { expect, it } from 'vitest'
import { divideHalfUp } from './divide-half-up.ts'
import { changeRate, printRate, shareRate } from './rate.ts'
import { shareInterval } from './rate-interval.ts'

const print = (rate: Decimal | undefined) => rate && printRate(rate)

it('computes shares and changes half up', () => {
  expect(print(shareRate(77_311n, 1_243_340n))).toBe('6.22')
  expect(print(shareRate(393_280n, 5_200n))).toBe('7563.08')
  expect(print(changeRate(4_327n, 4_792n))).toBe('9.70')
  expect(print(changeRate(1_243_340n, 177_655n))).toBe('599.86')
})

it('has no rate of nothing', () => {
  expect(shareRate(1n, 0n)).toBeUndefined()
  expect(changeRate(1n, 0n)).toBeUndefined()
  expect(changeRate(1n, -5n)).toBeUndefined()
  expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError)
})

it('carries half a unit of both figures through a quotient', () => {
  const range = shareInterval({ low: 95n, high: 104n }, { low: 195n, high: 204n })
  expect(range).toEqual({ low: 46_568_627n, high: 53_333_334n })
  expect(shareInterval({ low: -4n, high: 4n }, { low: 100n, high: 200n })).toEqual({ low: -4_000_000n, high: 4_000_000n })
  expect(shareInterval({ low: 1n, high: 2n }, { low: 0n, high: 9n })).toBeUndefined()
})

it('leaves the settings of decimal.js alone', () => {
  expect(Decimal.precision).toBe(20)
})
