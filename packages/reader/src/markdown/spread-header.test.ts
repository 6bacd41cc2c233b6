import { expect, it } from 'vitest'
import { spreadHeader } from './spread-header.ts'

const spread = (...texts: string[]) =>
  spreadHeader(texts.map((text) => ({ text, place: undefined }))).map((row) => row.map(({ text }) => text))

it('gives back the rows of a header, whose words may have blanks where dots stand between', () => {
  expect(spread('预算数 · 合计', '预算数 · 因公出国 (境) 费', '决算数')).toEqual([
    ['预算数', '', '决算数'],
    ['合计', '因公出国 (境) 费', ''],
  ])
  expect(spread('收入 项目', '收入 金额')).toEqual([
    ['收入', ''],
    ['项目', '金额'],
  ])
  expect(spread('科目代码', '科目名称')).toEqual([['科目代码', '科目名称']])
  expect(spread('', '')).toEqual([])
})
