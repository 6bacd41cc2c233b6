import { expect, it } from 'vitest'
import { point } from '../../point/data-point.ts'
import { checkSample } from '../check-sample.ts'
import { amountNegative } from './amount-negative.ts'

it('finds what is below nothing behind an amount that is too large to be exact', () => {
  const cells = [
    [point('revenue'), '99999999999999.99'],
    [point('expenditure'), '-3.00'],
  ] as const
  expect(checkSample(amountNegative, { cells }).findings).toMatchObject([{ outcome: 'fail', actual: '-3.00' }])
})
