import { expect, it } from 'vitest'
import { isRow, splitLines } from './source-line.ts'

it('numbers lines as an editor does, whatever ends them, and keeps those with something on them', () => {
  const text = '\uFEFF甲\r\n\r\n  乙 \n\u3000\n丙\t1\t\r丁\f'
  expect(splitLines(text)).toEqual([
    { number: 1, text: '甲' },
    { number: 3, text: '乙' },
    { number: 5, text: '丙\t1\t' },
    { number: 6, text: '丁' },
  ])
})

it('leaves out page numbers, rules and the marks of lists, but no figure', () => {
  const text = '— 12 —\n- 3 -\n第 4 页\n第4页 共20页\n----\t---\n|---|---|\n- 一、财政拨款\n • 其他\n12\n1234\n-5.00\n——\t——'
  expect(splitLines(text).map((line) => line.text)).toEqual(['一、财政拨款', '其他', '1234', '-5.00', '——\t——'])
})

it('tells rows from text with tabs in it', () => {
  for (const row of ['合计\t\t', '\t\t\t0.26', '\t0.26', '\t\t', '项目\t行次', '\t\t小计']) expect(isRow(row), row).toBe(true)
  for (const words of ['合计', '\t本年度无此项支出。', '注：本表反映收支。\t\t\t', '\t一、收入支出决算总体情况说明'])
    expect(isRow(words), words).toBe(false)
})
