import { expect, it } from 'vitest'
import { cellOf } from '../amount/cell.ts'
import { cellInterval } from '../amount/interval.ts'
import type { Derived } from '../document/quantity.ts'
import { point } from '../point/data-point.ts'
import { signedInterval } from './signed-interval.ts'

const of = point('expenditure')
const base = point('expenditure', { scenario: 'priorYear' })

function printed(kind: Derived['kind'] | 'value', value: number, before: string) {
  const quantity = kind === 'value' ? { kind, of } : { kind, of, base }
  const cell = cellOf(BigInt(value), 10_000n)
  const { low, high } = cellInterval(cell) ?? { low: 0n, high: 0n }
  return signedInterval({ low: Number(low), high: Number(high) }, { type: 'figure', quantity, text: '', cell }, before)
}

it('gives a change the sign of the words before it', () => {
  expect(printed('change', 20_000, '，收入总计增加')).toEqual({ low: 15_000, high: 24_999 })
  expect(printed('change', 20_000, '较上年决算减少')).toEqual({ low: -24_999, high: -15_000 })
  expect(printed('change', 20_000, '增加（减少）')).toEqual({ low: -24_999, high: 24_999 })
})

it('takes a change too small to show to have gone where the words say', () => {
  expect(printed('change', 0, '，收入总计增加')).toEqual({ low: 0, high: 4_999 })
  expect(printed('change', 0, '较上年决算减少')).toEqual({ low: -4_999, high: 0 })
  expect(printed('changeRate', 0, '，增长')).toEqual({ low: 0, high: 5_000 })
  expect(printed('change', 0, '变动')).toEqual({ low: -4_999, high: 4_999 })
})

it('lets a rate be anything up to the next half step', () => {
  expect(printed('share', 20_000, '')).toEqual({ low: 15_000, high: 25_000 })
  expect(printed('changeRate', 20_000, '，下降')).toEqual({ low: -25_000, high: -15_000 })
  expect(printed('completion', 0, '')).toEqual({ low: -5_000, high: 5_000 })
})

it('takes amounts as they are, whatever the words', () => {
  expect(printed('value', 20_000, '减少')).toEqual({ low: 15_000, high: 24_999 })
})
