import fc from 'fast-check'
import { expect, it } from 'vitest'
import { percent } from './percent.ts'
import { printRate, printShare, shareRate } from './rate.ts'
import { shareInterval } from './rate-interval.ts'

const amount = fc.bigInt(0n, 10n ** 15n)
const whole = fc.bigInt(1n, 10n ** 15n)

it('writes a share as the quotient it is', () => {
  fc.assert(
    fc.property(amount, whole, fc.integer({ min: 0, max: 6 }), (part, of, decimals) => {
      const rate = shareRate(part, of)
      expect(printShare(part, of, decimals)).toBe(rate && printRate(rate, decimals))
    }),
  )
})

it('bounds the rates of two intervals by those of their ends, rounded outward', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), amount, whole, amount, (low, width, least, more) => {
      const range = shareInterval({ low, high: low + width }, { low: least, high: least + more })
      const corners = [low, low + width].flatMap((part) =>
        [least, least + more].flatMap((of) => shareRate(part, of)?.times(Number(percent)) ?? []),
      )
      const [lowest, highest] = [
        corners.reduce((one, other) => (one.lt(other) ? one : other)),
        corners.reduce((one, other) => (one.gt(other) ? one : other)),
      ]
      expect(range).toEqual({ low: BigInt(lowest.floor().toFixed()), high: BigInt(highest.ceil().toFixed()) })
    }),
  )
})
