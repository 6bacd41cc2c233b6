import { expect, it } from 'vitest'
import { directionBefore } from './direction-before.ts'

it.each([
  ['比上年增加', 'rise'],
  ['，增长了', 'rise'],
  ['与上年相比，收入总计减少 ', 'fall'],
  ['下降了\n', 'fall'],
  ['增加（减少）', undefined],
  ['', undefined],
])('reads %j as %s', (words, direction) => expect(directionBefore(words)).toBe(direction))
