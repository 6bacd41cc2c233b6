import { expect, it } from 'vitest'
import { openCounter } from './count-instantiations.ts'
import { measureTypes } from './measure-types.ts'

/**
 * Instantiations that checking a declaration adds to the same data as a plain object, by lines of expenditure.
 * A pinned cost: it moves only in the commit that moves it, with the reason. TypeScript 7.0 checks whole programs.
 */
const pinned = {
  '6.0': { 20: 17_417, 120: 85_257, 600: 480_093 },
  '7.0': { 20: 15_552, 120: 82_694, 600: 476_287 },
}

it.for(Object.entries(pinned))('costs what it did, and grows with the lines: %s', ([version, costs]) => {
  const count =
    version === '6.0'
      ? openCounter()
      : (lines: number, how: 'checked' | 'plain') => measureTypes(`typescript-${version}`, lines, how, true).instantiations
  const cost = (lines: number) => count(lines, 'checked') - count(lines, 'plain')
  const measured = { 20: cost(20), 120: cost(120), 600: cost(600) }
  expect(measured).toEqual(costs)
  expect((measured[600] - measured[120]) / 480).toBeLessThan(((measured[120] - measured[20]) / 100) * 1.5)
})
