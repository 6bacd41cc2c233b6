import { expect, it } from 'vitest'
import { parseCell, parseCount } from './parse-cell.ts'

it('reads amounts with the precision that their digits show', () => {
  expect(parseCell('4728.87')).toEqual({ kind: 'amount', value: 4_728_870_000n, precision: 10_000n })
  expect(parseCell('12,433.40')).toEqual({ kind: 'amount', value: 12_433_400_000n, precision: 10_000n })
  expect(parseCell('204')).toEqual({ kind: 'amount', value: 204_000_000n, precision: 1_000_000n })
  expect(parseCell('3952852.22', 'yuan')).toEqual({ kind: 'amount', value: 395_285_222n, precision: 1n })
  expect(parseCell('1.5', 'hundredMillionYuan')).toEqual({ kind: 'amount', value: 15_000_000_000n, precision: 1_000_000_000n })
  expect(parseCell(' -0.01 ')).toEqual({ kind: 'amount', value: -10_000n, precision: 10_000n })
})

it('tells blank, zero and —— apart', () => {
  expect(parseCell('')).toEqual({ kind: 'blank' })
  expect(parseCell('——')).toEqual({ kind: 'notReportable' })
  expect(parseCell('0.00')).toEqual({ kind: 'zero', precision: 10_000n })
  expect(parseCell('0')).toEqual({ kind: 'zero', precision: 1n })
})

it.each(['1,23.00', '12.3.4', '4l.20', '1e5', '万', '1,2345', '0.0000001', '9'.repeat(60)])('does not take %s for an amount', (text) => {
  expect(parseCell(text)).toBeUndefined()
})

it('reads counts as whole numbers only', () => {
  expect(parseCount('38')).toEqual({ kind: 'amount', value: 38n, precision: 1n })
  expect(parseCount('3.5')).toBeUndefined()
})
