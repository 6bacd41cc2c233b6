import { expect, it } from 'vitest'
import { printAmount } from './print-amount.ts'

const forms = { unit: 'tenThousandYuan', decimals: 2, separators: false, zero: '' } as const

it('rounds half away from zero', () => {
  expect(printAmount(5_000n, forms)).toBe('0.01')
  expect(printAmount(4_999n, forms)).toBe('0.00')
  expect(printAmount(-5_000n, forms)).toBe('-0.01')
  expect(printAmount(395_285_222n, forms)).toBe('395.29')
})

it('leaves blank only what is exactly nothing', () => {
  expect(printAmount(0n, forms)).toBe('')
  expect(printAmount(1n, forms)).toBe('0.00')
  expect(printAmount(-1n, forms)).toBe('0.00')
})

it('writes separators, other units, and trims where asked', () => {
  expect(printAmount(12_433_402_192_100n, { ...forms, separators: true })).toBe('12,433,402.19')
  expect(printAmount(395_285_222n, { ...forms, unit: 'yuan' })).toBe('3952852.22')
  expect(printAmount(2_040_000_00n, { ...forms, trim: true })).toBe('204')
  expect(printAmount(1_257_800_00n, { ...forms, trim: true })).toBe('125.78')
  expect(printAmount(1_000_000n, { ...forms, decimals: 0 })).toBe('1')
})
