import { expect, it } from 'vitest'
import { readAmount } from './read-amount.ts'

const text = (given: string, unit: 'yuan' | 'tenThousandYuan' = 'yuan') => readAmount({ kind: 'text', text: given }, unit)
const number = (value: number, unit: 'yuan' | 'tenThousandYuan' = 'yuan') => readAmount({ kind: 'number', value }, unit)

it('reads amounts exactly, in 元 or 万元', () => {
  expect([text('3,952,852.22'), text(' １，２３４．５ '), text('0'), text('0.00')]).toEqual([395_285_222n, 123_450n, 0n, 0n])
  expect([text('3952852.2200'), text('1,200.000'), text('0.0000')]).toEqual([395_285_222n, 120_000n, 0n])
  expect([text('395.285222', 'tenThousandYuan'), number(395.285222, 'tenThousandYuan')]).toEqual([395_285_222n, 395_285_222n])
  expect([number(3_952_852.22), number(0), number(9_999_999_999_999.99)]).toEqual([395_285_222n, 0n, 999_999_999_999_999n])
  expect(text('90,071,992,547,409.91')).toBe(9_007_199_254_740_991n)
})

it('takes blanks and dashes for no amount', () => {
  expect(['', ' ', '-', '——', '—', '－'].map((given) => text(given))).toEqual(Array.from({ length: 6 }))
  expect(readAmount(undefined, 'yuan')).toBeUndefined()
})

it('takes the noise of binary fractions off what was computed, and nothing more', () => {
  expect([number(0.1 + 0.2), number(1.1 * 3), number(597.39 + 1e-10), number(4_728.8703 - 0.0003)]).toEqual([30n, 330n, 59_739n, 472_887n])
  for (const value of [1.005, 1.00001, 597.390001, 9_999_999_999.994, 1e-9]) expect(number(value), String(value)).toContain('小数超过 2 位')
  expect(number(0.1 + 0.2, 'tenThousandYuan')).toBe(300_000n)
  expect(number(0.0000015, 'tenThousandYuan')).toContain('小数超过 6 位')
})

it.each([
  ['12.345', '“12.345”的小数超过 2 位：金额以元为单位，精确到分'],
  ['1.0050', '“1.0050”的小数超过 2 位：金额以元为单位，精确到分'],
  ['1e5', '“1e5”不是金额'],
  ['.', '“.”不是金额'],
  ['\u001b[31m1', '“[31m1”不是金额'],
  ['12元', '“12元”不是金额'],
  ['-5.00', '“-5.00”是负数，申报的金额不能为负。冲销的数请并入原来的一行'],
  ['90071992547409.92', '“90071992547409.92”超出可精确表示的范围，请核对单位是否为元；超过 15 位数字的须是文本'],
  ['9'.repeat(60), `“${'9'.repeat(60)}”超出可精确表示的范围，请核对单位是否为元；超过 15 位数字的须是文本`],
])('says what is wrong with %s', (given, message) => {
  expect(text(given)).toBe(message)
})

it('refuses a number of which 15 digits are not enough, and what cannot be read', () => {
  expect(number(10_000_000_000_000.01)).toContain('超出可精确表示的范围')
  expect(number(1e300)).toContain('超出可精确表示的范围')
  expect(readAmount({ kind: 'unreadable', why: '是日期' }, 'yuan')).toBe('是日期。这里须是金额')
})
