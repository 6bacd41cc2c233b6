import { expect, it } from 'vitest'
import { layouts } from './index.ts'

it.for(layouts)('makes each year of $id once, and is its own year', (layout) => {
  expect(layout.inYear(layout.year)).toBe(layout)
  expect(layout.inYear(2021)).toBe(layout.inYear(2021))
  expect(layout.inYear(2021).inYear(layout.year)).toBe(layout)
  expect(layout.inYear(2021).id).toBe(layout.id.replace('2024', '2021'))
})
