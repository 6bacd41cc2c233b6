import { expect, it } from 'vitest'
import { parseYuan } from './parse-yuan.ts'

it('reads literals and decimal strings exactly', () => {
  expect(parseYuan(3_952_852.22)).toBe(395_285_222n)
  expect(parseYuan(0.1)).toBe(10n)
  expect(parseYuan(9_999_999_999_999.99)).toBe(999_999_999_999_999n)
  expect(parseYuan('90,071,992,547,409.91')).toBe(9_007_199_254_740_991n)
  expect(parseYuan(-1.5)).toBe(-150n)
})

it('says why something is no amount', () => {
  expect(parseYuan(0.1 + 0.2)).toBe('too-many-decimals')
  expect(parseYuan(1.005)).toBe('too-many-decimals')
  expect(parseYuan(Number.NaN)).toBe('not-a-number')
  expect(parseYuan('一百')).toBe('not-a-number')
  expect(parseYuan(1e21)).toBe('too-large')
  expect(parseYuan(10_000_000_000_000.01)).toBe('too-large')
  expect(parseYuan('90071992547409.92')).toBe('too-large')
  expect(parseYuan('9'.repeat(20))).toBe('too-large')
})
