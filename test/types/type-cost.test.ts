import { expect, it } from 'vitest'
import { measureTypes } from './measure-types.ts'

/**
 * Instantiations that checking a declaration adds to the same data as a plain object, by lines of expenditure.
 * A pinned cost: it moves only in the commit that moves it, with the reason.
 */
const pinned = { 20: 12_580, 120: 69_033, 600: 421_575 }

it('costs what it did, and grows with the lines', () => {
  const cost = (lines: number) =>
    measureTypes('typescript', lines, 'checked').instantiations - measureTypes('typescript', lines, 'plain').instantiations
  const measured = { 20: cost(20), 120: cost(120), 600: cost(600) }
  expect(measured).toEqual(pinned)
  expect((measured[600] - measured[120]) / 480).toBeLessThan(((measured[120] - measured[20]) / 100) * 1.5)
})
