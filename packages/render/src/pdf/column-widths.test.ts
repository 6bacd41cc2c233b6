import { expect, it } from 'vitest'
import { columnWidths } from './column-widths.ts'

const needs = [
  { least: 20, good: 20, full: 20 },
  { least: 10, good: 40, full: 100 },
  { least: 10, good: 20, full: 20 },
]

it('fills the width, whatever it is', () => {
  for (const width of [10, 40, 60, 80, 110, 140, 500])
    expect(columnWidths(needs, width).reduce((sum, each) => sum + each, 0)).toBeCloseTo(width)
  expect(columnWidths([], 100)).toEqual([])
})

it('gives each column what it needs least, then what is good, then its longest words', () => {
  expect(columnWidths(needs, 40)).toEqual([20, 10, 10])
  expect(columnWidths(needs, 60)).toEqual([20, 25, 15])
  expect(columnWidths(needs, 110)).toEqual([20, 70, 20])
  expect(columnWidths(needs, 280)).toEqual([40, 200, 40])
})
