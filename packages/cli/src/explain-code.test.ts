import { expect, it } from 'vitest'
import { explainCode } from './explain-code.ts'

it('says what a code is, where it stands in COFOG and what that rests on, and what is below it', () => {
  const lines = explainCode('20113')?.split('\n') ?? []
  expect(lines.slice(0, 5)).toEqual([
    '20113 商贸事务　款，一般公共预算，2022年起，见于2022年以后公开的报告',
    '  201 一般公共服务支出',
    '  相邻：20111 纪检监察事务、20114 知识产权事务',
    '  联合国政府职能分类（COFOG）：04.1 经济事务，COFOG的定义写明（COFOG 1999 04.1.1）。经济、商业和对外贸易事务属04，不属01',
    '2011301 行政运行　项，一般公共预算，2022年起，见于2022年以后公开的报告',
  ])
  expect(explainCode('22102')).toContain('（COFOG）：没有唯一的归属（COFOG 1999 各部类）。住房公积金和提租补贴是职工报酬')
})

it('says nothing of COFOG where a code is no function', () => {
  expect(explainCode('30101')).not.toContain('COFOG')
  expect(explainCode('999')).toBeUndefined()
})
