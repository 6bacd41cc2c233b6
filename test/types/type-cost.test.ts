import { expect, it } from 'vitest'
import { measureTypes } from './measure-types.ts'

/**
 * Instantiations that checking a declaration adds to the same data as a plain object, by lines of expenditure.
 * A pinned cost: it moves only in the commit that moves it, with the reason.
 */
const pinned = {
  typescript: { 20: 15_336, 120: 81_578, 600: 470_851 },
  'typescript-7.0': { 20: 15_343, 120: 81_585, 600: 470_858 },
}

it.for(Object.entries(pinned))('costs what it did, and grows with the lines: %s', ([compiler, costs]) => {
  const cost = (lines: number) =>
    measureTypes(compiler, lines, 'checked').instantiations - measureTypes(compiler, lines, 'plain').instantiations
  const measured = { 20: cost(20), 120: cost(120), 600: cost(600) }
  expect(measured).toEqual(costs)
  expect((measured[600] - measured[120]) / 480).toBeLessThan(((measured[120] - measured[20]) / 100) * 1.5)
})
