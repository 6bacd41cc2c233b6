import { expect, it } from 'vitest'
import { joinRules } from './join-rules.ts'

it('draws the rules of cells beside each other as one line, and those apart as two', () => {
  const rules = [
    { from: [0, 10], to: [50, 10] },
    { from: [100, 10.001], to: [50, 10] },
    { from: [0, 10], to: [50, 10] },
    { from: [120, 10], to: [140, 10] },
    { from: [50, 30], to: [50, 20] },
    { from: [50, 10], to: [50, 20] },
  ] as const
  expect(joinRules(rules)).toEqual([
    { from: [0, 10], to: [100, 10] },
    { from: [120, 10], to: [140, 10] },
    { from: [50, 10], to: [50, 30] },
  ])
})
