import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRepeatFinder } from './create-repeat-finder.ts'

/** Few characters, so that phrases are repeated often. */
const words = fc.array(fc.constantFrom('在', '职', '人', '员', '，'), { maxLength: 14 }).map((each) => each.join(''))

it('finds the phrases that stand twice in a row, and nothing else, whatever was read before', () => {
  const mayRepeat = createRepeatFinder('在的', 6)
  fc.assert(
    fc.property(words, (text) => {
      expect(mayRepeat(text)).toBe(/在在|(.{2,6})\1/u.test(text))
    }),
    { numRuns: 20_000 },
  )
})

it('says no of texts in which nothing is repeated, and of figures', () => {
  const mayRepeat = createRepeatFinder('在的', 6)
  const text = '本年度收入总计与上年相比略有增加主要原因是人员经费标准调整以及新增专项资金安排'
  expect(mayRepeat(text)).toBe(false)
  expect(mayRepeat(text)).toBe(false)
  expect(mayRepeat('2022年11月支出33.44万元')).toBe(false)
  expect(mayRepeat('社会保障保障性住房')).toBe(true)
  expect(mayRepeat('专业业务')).toBe(false)
  expect(mayRepeat('在在职人员')).toBe(true)
})
