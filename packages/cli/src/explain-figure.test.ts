import { disclose, namesOf } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import units from '../../../examples/three-units-2024/report.ts'
import declared from '../../../examples/yangquan-commerce-2024/report.ts'
import { explainFigure } from './explain-figure.ts'

const explain = (cell: string, { report, layout } = declared) =>
  explainFigure(cell, { disclosure: disclose(report, layout), report, nameOf: namesOf(report) }).join('\n')

it('tells the data point, the exact amount and what it is the sum of', () => {
  expect(explain('expenditure!201!2')).toBe(`支出（201 一般公共服务支出，基本支出），印为 439.82（公开03表 201 栏2）
  数据点：expenditure(function=201,nature=basic)
  确切数：4,398,150.79 元
  等于各项之和：
    ＋ 支出（20113 商贸事务，基本支出） 4,389,602.21 元，印为 438.96（公开03表 20113 栏2）
    ＋ 支出（20132 组织事务，基本支出） 8,548.58 元，印为 0.85（公开03表 20132 栏2）`)
})

it('tells which declared amounts a figure comes from where no sum is printed, and where else it is printed', () => {
  expect(explain('expenditure!2011301!2')).toContain('  申报：generalPublicBudget.expenditure.2011301.basic 3,952,852.22 元')
  expect(explain('revenue-and-expenditure!58!2')).toMatch(/ {4}其余 20 项没有金额[\s\S]*也印在：公开03表 合计 栏1；三$/u)
})

it('knows a form by its number and its title too, and the marks of a Chinese keyboard', () => {
  for (const cell of ['公开03表!201!2', '支出决算表！201！2']) expect(explain(cell)).toBe(explain('expenditure!201!2'))
})

it('tells the units behind a figure', () => {
  expect(explain('expenditure!207!2', units)).toContain('  示例市图书馆：1,840,066.75 元')
})

it('says which forms there are where a cell is not printed', () => {
  expect(() => explain('expenditure!999!2')).toThrow(
    '没有印出 expenditure!999!2。写法是 表!行!栏，如 expenditure!201!2；表可以是 公开01表（revenue-and-expenditure）、',
  )
})
