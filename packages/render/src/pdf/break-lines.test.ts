import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakEvenly, breakLines, unbreakable } from './break-lines.ts'

/** As the typeface has it: Chinese is square, figures and Latin letters are half as wide. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffff“”‘’—]/u.test(character) ? 1 : 0.5), 0)

const linesOf = (text: string, width: number, indent = 0) => breakLines(text, width, widthOf, indent).map(({ atoms }) => atoms.join(''))

it('begins no line with a mark that closes and ends none with one that opens', () => {
  expect(linesOf('贯彻执行国家，发展。', 6.5)).toEqual(['贯彻执行国家，', '发展。'])
  expect(linesOf('贯彻执行国家。”发展', 6)).toEqual(['贯彻执行国', '家。”发展'])
  expect(linesOf('贯彻执行国（省）发展', 6)).toEqual(['贯彻执行国', '（省）发展'])
  expect(linesOf('贯彻执行国——发展', 6)).toEqual(['贯彻执行国', '——发展'])
})

it('parts no number from its unit, sign, separators or percent', () => {
  expect(linesOf('总计12,433.40万元，增长599.86%。', 8)).toEqual(['总计', '12,433.40万元，', '增长599.86%。'])
  expect(linesOf('一共支出2个预算单位', 5)).toEqual(['一共支出', '2个预算单', '位'])
  expect(linesOf('权重共计为 60 分', 7)).toEqual(['权重共计为 ', '60 分'])
})

it('lets the mark at the end of a line stand over the margin with its empty half, and a blank with all of it', () => {
  const [first] = breakLines('贯彻执行国家，发展', 6.5, widthOf)
  expect(first).toMatchObject({ width: 7, overhang: 0.5 })
  const [blank] = breakLines('贯彻执行国家 发展', 6, widthOf)
  expect(blank).toMatchObject({ width: 6, overhang: 0 })
})

it('sets the first line in by an indent', () => {
  expect(linesOf('贯彻执行国家发展战略', 5, 2)).toEqual(['贯彻执', '行国家发展', '战略'])
})

it('breaks what is longer than a line wherever the line ends', () => {
  expect(linesOf('Donaudampfschifffahrt', 4)).toEqual(['Donaudam', 'pfschiff', 'fahrt'])
  expect(linesOf('1234567890.12', 4)).toEqual(['12345678', '90.12'])
  expect(linesOf('', 4)).toEqual([])
})

it('breaks evenly without a line more', () => {
  expect(linesOf('公务用车运行费', 6)).toEqual(['公务用车运行', '费'])
  expect(breakEvenly('公务用车运行费', 6, widthOf).map(({ atoms }) => atoms.join(''))).toEqual(['公务用车', '运行费'])
  expect(breakEvenly('公务用车运行费', 7, widthOf)).toHaveLength(1)
})

it('loses no character, and makes no line wider than it may be', () => {
  const text = fc.array(fc.constantFrom('中', '国', '，', '。', '（', '）', '“', '”', ' ', '12,433.40万元', '9.79%', 'GDP', '—'), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), fc.constantFrom(0, 2), (pieces, width, indent) => {
      const words = pieces.join('')
      const lines = breakLines(words, width, widthOf, indent)
      const bare = (each: string) => each.replaceAll(' ', '')
      expect(bare(lines.map(({ atoms }) => atoms.join('')).join(''))).toBe(bare(words))
      for (const [index, line] of lines.entries()) {
        if (line.atoms.length > 1)
          expect(line.width - line.overhang).toBeLessThanOrEqual(width - (index === 0 ? Math.min(indent, width - 1) : 0))
      }
    }),
  )
})

it('knows what cannot be broken', () => {
  expect(unbreakable('本年收入合计', widthOf)).toBe(1)
  expect(unbreakable('单价100万元（含）以上', widthOf)).toBe(3.5)
})
