import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellInterval } from './interval.ts'
import { parseCell } from './parse-cell.ts'
import { type AmountFormat, printAmount } from './print-amount.ts'

const format = (separators: boolean): AmountFormat => ({ unit: 'tenThousandYuan', decimals: 2, separators, zero: '' })

it('prints what reads back to an interval that holds the exact amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }), fc.boolean(), (amount, separators) => {
      const cell = parseCell(printAmount(amount, format(separators)))
      const interval = cell && cellInterval(cell)
      expect(interval && interval.low <= amount && amount <= interval.high).toBe(true)
    }),
  )
})

it('prints exactly what it reads', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (units) => {
      const amount = units * 10_000n
      const cell = parseCell(printAmount(amount, format(true)))
      expect(cell).toEqual(amount === 0n ? { kind: 'blank' } : { kind: 'amount', value: amount, precision: 10_000n })
    }),
  )
})
