import { expect, it } from 'vitest'
import { cellOf } from '../amount/cell.ts'
import type { Occurrence } from '../disclosure/occurrences.ts'
import { sectionPlace } from '../disclosure/place.ts'
import type { Derived } from '../document/quantity.ts'
import { point } from '../point/data-point.ts'
import { signedInterval } from './signed-interval.ts'

const of = point('expenditure')
const base = point('expenditure', { scenario: 'priorYear' })

function printed(kind: Derived['kind'] | 'value', value: bigint, before: string): Occurrence {
  const quantity = kind === 'value' ? { kind, of } : { kind, of, base }
  return { figure: { type: 'figure', quantity, text: '', cell: cellOf(value, 10_000n) }, place: sectionPlace('一'), before }
}

it('gives a change the sign of the words before it', () => {
  expect(signedInterval(printed('change', 20_000n, '，收入总计增加'))).toEqual({ low: 15_000n, high: 24_999n })
  expect(signedInterval(printed('change', 20_000n, '较上年决算减少'))).toEqual({ low: -24_999n, high: -15_000n })
  expect(signedInterval(printed('change', 20_000n, '增加（减少）'))).toEqual({ low: -24_999n, high: 24_999n })
})

it('takes a change too small to show to have gone where the words say', () => {
  expect(signedInterval(printed('change', 0n, '，收入总计增加'))).toEqual({ low: 0n, high: 4_999n })
  expect(signedInterval(printed('change', 0n, '较上年决算减少'))).toEqual({ low: -4_999n, high: 0n })
  expect(signedInterval(printed('changeRate', 0n, '，增长'))).toEqual({ low: 0n, high: 5_000n })
  expect(signedInterval(printed('change', 0n, '变动'))).toEqual({ low: -4_999n, high: 4_999n })
})

it('lets a rate be anything up to the next half step', () => {
  expect(signedInterval(printed('share', 20_000n, ''))).toEqual({ low: 15_000n, high: 25_000n })
  expect(signedInterval(printed('changeRate', 20_000n, '，下降'))).toEqual({ low: -25_000n, high: -15_000n })
  expect(signedInterval(printed('completion', 0n, ''))).toEqual({ low: -5_000n, high: 5_000n })
})

it('takes amounts as they are, whatever the words', () => {
  expect(signedInterval(printed('value', 20_000n, '减少'))).toEqual({ low: 15_000n, high: 24_999n })
})
